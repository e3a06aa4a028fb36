import type { Blok, Schrift, Stuk } from '~/platform/pdf/stuk';
import { antwoordzin, type Antwoord, type Ondertekening, type Tekst, type Tekstversie } from './tekst';
import { isVertaling, taalkenmerken, type Verklaringstaal } from './verklaringstaal';
import { isConcept } from './vertaling';

export const ANTWOORDEN: readonly Antwoord[] = ['ja', 'nee_school', 'nee_alle'];
const CONCEPT = 'Concept: deze tekst is nog door gemeente en fg vast te stellen.';
const FORMULIER = 'Toestemmingsverklaring';
const NEDERLANDS = 'De Nederlandse tekst';

/** The lines of the first version, which had none of its own. */
const LIJNEN: Ondertekening = {
  kop: 'Uw handtekening',
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  plaats: 'Plaats',
  datum: 'Datum en tijd',
  handtekening: 'Handtekening',
  tolk: 'Naam en nummer van de tolk',
  partner: 'Handtekening van uw partner.',
};

/** In which language and direction a text is drawn. */
export function schriftVan(taal: Verklaringstaal): Schrift {
  const { lang, dir } = taalkenmerken[taal];
  return { lang, dir };
}

function merk(versie: Tekstversie): string | undefined {
  if (isVertaling(versie.taal)) return isConcept(versie) ? versie.tekst.concept : undefined;
  return versie.vastgesteld ? undefined : CONCEPT;
}

/** What is read before answering: why, which data, what a no means, how to change one's mind, and which reading holds. */
export function leesblokken(versie: Tekstversie): Blok[] {
  const { tekst, taal } = versie;
  const [schrift, concept] = [schriftVan(taal), merk(versie)];
  const blokken: Blok[] = [
    ...(concept ? [{ soort: 'melding', tekst: concept } as const] : []),
    { soort: 'alineas', alineas: tekst.inleiding },
    { soort: 'punten', kop: tekst.gegevens_kop, punten: tekst.gegevens },
    ...tekst.delen.map(({ kop, alineas }) => ({ soort: 'alineas', kop, alineas }) as const),
    { soort: 'alineas', alineas: [tekst.tolk, ...(tekst.gunstigst ? [tekst.gunstigst] : [])] },
    { soort: 'verwijzing', ...tekst.privacy },
  ];
  return blokken.map((blok) => ({ ...blok, schrift }));
}

/** Which answer was chosen, and the word that says so. */
type Gekozen = { antwoord: Antwoord; woord: string };

/** The three answers, equal and none chosen beforehand; the Dutch under each where the text is in another language. */
export function keuzeblok(
  { tekst, taal }: Tekstversie,
  { school, nederlands, gekozen }: { school: string | null; nederlands: Tekst | null; gekozen?: Gekozen },
): Blok {
  const keuzes = ANTWOORDEN.map((antwoord) => ({
    tekst: antwoordzin(tekst, antwoord, school),
    ...(nederlands ? { nederlands: antwoordzin(nederlands, antwoord, school) } : {}),
    isGekozen: antwoord === gekozen?.antwoord,
  }));
  return { soort: 'keuzes', kop: tekst.vraag, keuzes, schrift: schriftVan(taal), ...(gekozen ? { gekozen: gekozen.woord } : {}) };
}

function versienaam({ code, nummer, taal }: Tekstversie): string {
  const naam = `${FORMULIER}, tekst ${code}, versie ${nummer}`;
  return taal === 'nl' ? naam : `${naam}, ${taal}`;
}

const regelsVan = ({ ondertekening: lijnen = LIJNEN, partner }: Tekst) => [
  ...[lijnen.naam, lijnen.geboortedatum, lijnen.plaats, lijnen.datum, lijnen.handtekening, lijnen.tolk],
  `${lijnen.partner} ${partner}`,
];

/** The Dutch text after the translation, in the words of the same version; none where the text is Dutch itself. */
function nederlandsDeel(gelezen: Tekstversie, nederlands: Tekstversie): Blok[] {
  if (!isVertaling(gelezen.taal)) return [];
  return [{ soort: 'alineas', kop: NEDERLANDS, alineas: [nederlands.tekst.titel] }, ...leesblokken(nederlands)];
}

/** The Dutch words beside those of a translation; null where the text is Dutch itself. */
const ernaast = (gelezen: Tekstversie, nederlands: Tekstversie) => (isVertaling(gelezen.taal) ? nederlands.tekst : null);

/** The form to print and sign (convenant bijlage 2), with the Dutch of the same version; the partner's line says that it need not be filled in. */
export function blancoFormulier(versie: Tekstversie, nederlands: Tekstversie, school: string | null): Stuk {
  const { tekst, taal } = versie;
  const [schrift, nl] = [schriftVan(taal), ernaast(versie, nederlands)];
  return {
    titel: tekst.titel,
    schrift,
    voet: versienaam(versie),
    blokken: [
      ...leesblokken(versie),
      keuzeblok(versie, { school, nederlands: nl }),
      { soort: 'invulregels', regels: [tekst.verder, ''], schrift, ...(nl ? { nederlands: [nl.verder, ''] } : {}) },
      {
        soort: 'invulregels',
        kop: (tekst.ondertekening ?? LIJNEN).kop,
        regels: regelsVan(tekst),
        schrift,
        ...(nl ? { nederlands: regelsVan(nl) } : {}),
      },
      ...nederlandsDeel(versie, nederlands),
    ],
  };
}

/** An answer with what was recorded of it. */
type Ingevuld = { gekozen: Gekozen; school: string | null; feiten: Blok };

/** A ja or nee as it was given: the whole text in the language that was read, the answer, who gave it when and how, and the Dutch. */
export function ingevuldFormulier(versie: Tekstversie, nederlands: Tekstversie, { gekozen, school, feiten }: Ingevuld): Stuk {
  const { taal, tekst } = versie;
  return {
    titel: tekst.titel,
    schrift: schriftVan(taal),
    voet: versienaam(versie),
    blokken: [
      ...leesblokken(versie),
      keuzeblok(versie, { school, nederlands: ernaast(versie, nederlands), gekozen }),
      feiten,
      ...nederlandsDeel(versie, nederlands),
    ],
  };
}
