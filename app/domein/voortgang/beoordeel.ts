import { Temporal } from 'temporal-polyfill';
import type { ZodType } from 'zod';
import type { Veldfouten } from '~/platform/fout';
import { foutSleutel } from '~/platform/formulier/foutsleutel';
import { velden, type Concept } from './concept';
import type { Bijzonderheid, Deel, Inhoud, Uren } from './inhoud';
import { onmogelijk } from './mogelijk';
import type { Periode } from './periode';
import { bijzonderhedenDeel, nonFormeelDeel, urenDeel, voortgangDeel } from './voortgang.schema';

type Omstandigheden = { delen: readonly Deel[]; periode: Periode };
export type Oordeel = { inhoud: Inhoud; fouten: null } | { inhoud: null; fouten: Veldfouten };

const VER_WEG = { years: 2 };

function lees<T>(schema: ZodType<T>, concept: Concept, fouten: Veldfouten): T | null {
  const uitkomst = schema.safeParse(concept, { error: foutSleutel });
  if (uitkomst.success) return uitkomst.data;
  for (const { path, message } of uitkomst.error.issues) (fouten[String(path[0])] ??= []).push(message);
  return null;
}

function leesUren(concept: Concept, fouten: Veldfouten): Uren | null {
  const deel = lees(urenDeel, concept, fouten);
  return deel && { gepland: deel.urenGepland, gevolgd: deel.urenGevolgd };
}

/** Both empty is unknown; one without the other is refused. */
function leesNonFormeel(concept: Concept, fouten: Veldfouten): Uren | null {
  if (!concept.nonFormeelGepland?.trim() && !concept.nonFormeelGevolgd?.trim()) return null;
  const deel = lees(nonFormeelDeel, concept, fouten);
  return deel && { gepland: deel.nonFormeelGepland, gevolgd: deel.nonFormeelGevolgd };
}

function leesBijzonderheden(concept: Concept, { van, tot }: Periode, fouten: Veldfouten): Bijzonderheid[] | null {
  const deel = lees(bijzonderhedenDeel, concept, fouten);
  if (!deel) return null;
  const isWeg = deel.effecten.includes('afwezig_tot');
  const dag = deel.afwezigTot ?? null;
  if (isWeg && dag === null) fouten['afwezigTot'] = ['fouten.verplicht'];
  if (!isWeg && dag !== null) fouten['afwezigTot'] = ['voortgang.fouten.dag_zonder_afwezig'];
  if (isWeg && dag !== null) {
    const laatste = Temporal.PlainDate.from(dag);
    if (Temporal.PlainDate.compare(laatste, van) < 0) fouten['afwezigTot'] = ['voortgang.fouten.dag_voor_periode'];
    if (Temporal.PlainDate.compare(laatste, tot.add(VER_WEG)) > 0) fouten['afwezigTot'] = ['voortgang.fouten.dag_te_ver'];
  }
  return deel.effecten.map((effect) => ({ effect, tot: effect === 'afwezig_tot' ? dag : null }));
}

/** Reads a draft as the report that it would be: only the parts that may travel, and every impossible figure named beside its field. */
export function beoordeel(concept: Concept, { delen, periode }: Omstandigheden): Oordeel {
  const fouten: Veldfouten = {};
  const inhoud: Inhoud = {
    voortgang: lees(voortgangDeel, concept, fouten),
    uren: delen.includes('uren') ? leesUren(concept, fouten) : null,
    nonFormeel: delen.includes('nonFormeel') ? leesNonFormeel(concept, fouten) : null,
    bijzonderheden: delen.includes('bijzonderheden') ? leesBijzonderheden(concept, periode, fouten) : null,
  };
  const { verzuimGemeld = 0, verzuimNietGemeld = 0 } = inhoud.voortgang ?? {};
  const { uren, nonFormeel } = inhoud;
  for (const [veld, sleutels] of Object.entries(onmogelijk({ uren, nonFormeel, verzuimGemeld, verzuimNietGemeld }, periode))) {
    fouten[veld] ??= sleutels;
  }
  return Object.keys(fouten).length > 0 ? { inhoud: null, fouten: opVolgorde(fouten) } : { inhoud, fouten: null };
}

/** In the order in which the form asks. */
function opVolgorde(fouten: Veldfouten): Veldfouten {
  const plek = ([veld]: [string, string[]]) => velden.findIndex((naam) => naam === veld);
  return Object.fromEntries(Object.entries(fouten).toSorted((een, ander) => plek(een) - plek(ander)));
}
