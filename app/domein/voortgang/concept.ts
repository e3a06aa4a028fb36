import { isNiveau, vaardigheden } from './niveau';
import { delen, type Deel, type Inhoud } from './inhoud';
import { urenTekst } from './uren';

/** The fields of the form that hold one text, in the order of the form. */
export const tekstvelden = [
  'lezen',
  'luisteren',
  'schrijven',
  'spreken',
  'knm',
  'urenGepland',
  'urenGevolgd',
  'verzuimGemeld',
  'verzuimNietGemeld',
  'toelichting',
  'nonFormeelGepland',
  'nonFormeelGevolgd',
  'afwezigTot',
] as const;
export type Tekstveld = (typeof tekstvelden)[number];

/** Every field, in the order of the form. */
export const velden: readonly (Tekstveld | 'effecten')[] = [...tekstvelden.slice(0, -1), 'effecten', 'afwezigTot'];

/** What was typed so far, as typed: a draft keeps what is not valid yet. */
export type Concept = Partial<Record<Tekstveld, string>> & { effecten?: string[] };

/** The fields of each part of a report. */
const veldenVan: Record<Deel, readonly (keyof Concept)[]> = {
  voortgang: ['lezen', 'luisteren', 'schrijven', 'spreken', 'knm', 'verzuimGemeld', 'verzuimNietGemeld', 'toelichting'],
  uren: ['urenGepland', 'urenGevolgd'],
  nonFormeel: ['nonFormeelGepland', 'nonFormeelGevolgd'],
  bijzonderheden: ['effecten', 'afwezigTot'],
};

const isGevuld = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde !== '';

/** Reads a stored draft; what is not a text of a known field is left out. */
export function naarConcept(opgeslagen: unknown): Concept {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return {};
  const bron = new Map<string, unknown>(Object.entries(opgeslagen));
  const concept: Concept = {};
  for (const veld of tekstvelden) {
    const waarde = bron.get(veld);
    if (isGevuld(waarde)) concept[veld] = waarde;
  }
  const effecten = bron.get('effecten');
  if (Array.isArray(effecten) && effecten.length > 0) concept.effecten = effecten.filter(isGevuld).toSorted();
  return concept;
}

/** What was typed, with what was kept before of the parts that were not offered now: a gate that closes loses nothing. */
export function vulAan(getypt: Concept, bewaard: Concept, aangeboden: readonly Deel[]): Concept {
  const verborgen = delen.filter((deel) => !aangeboden.includes(deel)).flatMap((deel) => veldenVan[deel]);
  const velden = Object.entries(getypt).filter(([veld]) => !verborgen.some((naam) => naam === veld));
  const oud = Object.entries(bewaard).filter(([veld]) => verborgen.some((naam) => naam === veld));
  return naarConcept(Object.fromEntries([...velden, ...oud]));
}

/** Whether two drafts say the same. */
export function isGelijk(een: Concept, ander: Concept): boolean {
  return verschilVelden(een, ander).length === 0;
}

/** The fields in which two drafts differ, in the order of the form. */
export function verschilVelden(een: Concept, ander: Concept): (Tekstveld | 'effecten')[] {
  const anders: (Tekstveld | 'effecten')[] = tekstvelden.filter((veld) => (een[veld] ?? '') !== (ander[veld] ?? ''));
  const lijst = ({ effecten = [] }: Concept) => effecten.toSorted().join();
  return lijst(een) === lijst(ander) ? anders : [...anders, 'effecten'];
}

/** A submitted report as the draft of its correction. */
export function vanInhoud({ voortgang, uren, nonFormeel, bijzonderheden }: Inhoud): Concept {
  return naarConcept({
    ...(voortgang && {
      ...voortgang,
      verzuimGemeld: urenTekst(voortgang.verzuimGemeld),
      verzuimNietGemeld: urenTekst(voortgang.verzuimNietGemeld),
    }),
    ...(uren && { urenGepland: urenTekst(uren.gepland), urenGevolgd: urenTekst(uren.gevolgd) }),
    ...(nonFormeel && { nonFormeelGepland: urenTekst(nonFormeel.gepland), nonFormeelGevolgd: urenTekst(nonFormeel.gevolgd) }),
    effecten: bijzonderheden?.map(({ effect }) => effect),
    afwezigTot: bijzonderheden?.find(({ tot }) => tot !== null)?.tot,
  });
}

/** What a new report takes over from the one before: levels and KNM, which stay until someone moves; never hours, verzuim or remarks. */
export function vooringevuld(vorige: Inhoud | null): Concept {
  const concept: Concept = {};
  for (const vaardigheid of vaardigheden) {
    const niveau = vorige?.voortgang?.[vaardigheid];
    if (isNiveau(niveau)) concept[vaardigheid] = niveau;
  }
  if (vorige?.voortgang?.knm) concept.knm = vorige.voortgang.knm;
  return concept;
}
