import { Temporal } from 'temporal-polyfill';
import { stilstaandeKlok } from '~/platform/klok';
import { loader as caseloadpagina } from '~/routes/caseload';
import { loader as cursistpagina } from '~/routes/cursisten_.$id';
import { loader as dossier } from '~/routes/inburgeraars.$id';
import { medewerker, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { legVast } from '../../fabriek/inburgeraar';
import { dienIn } from '../../fabriek/ingediend';
import { ketenMetToestemming, ketenWi2021 } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';
import type { Zicht } from './verhalen';

export type Hier = Awaited<ReturnType<typeof zetToneel>>;

const zone = 'Europe/Amsterdam';
const begin = (dag: string) => Temporal.PlainDate.from(dag).toZonedDateTime(zone).toInstant();

/** The first and the last moment of a day in Den Haag. */
export const eersteMoment = (dag: string) => begin(dag);
export const laatsteMoment = (dag: string) => begin(Temporal.PlainDate.from(dag).add({ days: 1 }).toString()).subtract({ milliseconds: 1 });
export const dagErvoor = (dag: string) => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString();

/** Both sides of one person since 2024, with something to read either way; the clock stands at noon of this day. */
export async function zetToneel(wet: 'wi2013' | 'wi2021', dag: string) {
  const moment = begin(dag).add({ hours: 12 });
  await zetKlok(moment);
  const keten = await (wet === 'wi2013' ? ketenMetToestemming() : ketenWi2021());
  await legVast('termijn', keten.inburgeraar.id, { begin: '2024-01-01', einde: '2028-01-01' });
  await dienIn(keten.cursist, keten.contactpersoon, { periodeVan: '2025-01-01', periodeTot: '2025-03-31' });
  return { ...keten, collega: await medewerker(keten.school).maak(), relatiebeheerder: await relatiebeheerder().maak(), nu: { moment } };
}

/** Moves the clock of the database and of the product. */
export async function zetNu(hier: Hier, moment: Temporal.Instant): Promise<void> {
  hier.nu.moment = moment;
  await zetKlok(moment);
}

async function pagina<T>(loader: Parameters<typeof roepAan>[0], wie: ProefGebruiker, id: string, { nu }: Hier): Promise<T> {
  const context = contextVoor(await sessieVoor(wie), stilstaandeKlok(nu.moment));
  const { status, data } = await roepAan(loader, context, bezoek(context, '/pagina'), { id });
  if (status !== 200) throw new Error(`a page answers ${status}`);
  return data as T;
}

type Dossier = { inschrijvingen: unknown[]; contacten: unknown[]; voortgang: { rapportages: unknown[] }; inzagen: unknown[] };
type Cursist = { gemeente: { contact: unknown; termijn: unknown } };
type Caseload = { rijen: { id: string; rapport: { waarde: unknown } }[] };

/** Whether all of these say the same. */
function eens(naam: string, antwoorden: boolean[]): boolean {
  if (new Set(antwoorden).size > 1) throw new Error(`${naam} is open in part: ${antwoorden.join(', ')}`);
  return antwoorden[0] ?? false;
}

async function gemeenteLeest(hier: Hier): Promise<boolean> {
  const { inschrijvingen, voortgang } = await pagina<Dossier>(dossier, hier.casemanager, hier.inburgeraar.id, hier);
  const { rijen } = await pagina<Caseload>(caseloadpagina, hier.casemanager, '', hier);
  const rapport = rijen.find(({ id }) => id === hier.inburgeraar.id)?.rapport.waarde;
  return eens('the dossier', [inschrijvingen.length > 0, voortgang.rapportages.length > 0, Boolean(rapport)]);
}

/** Whether this user of the school reads what the gemeente entered, on the page of the cursist. */
export async function schoolLeest(hier: Hier, wie: ProefGebruiker): Promise<boolean> {
  const { gemeente } = await pagina<Cursist>(cursistpagina, wie, hier.cursist.id, hier);
  return eens('the page of the cursist', [gemeente.contact !== null, gemeente.termijn !== null]);
}

/** Who reads what the other entered, through the pages, now. */
export async function zicht(hier: Hier, gevraagd: Zicht): Promise<Zicht> {
  return {
    gemeente: await gemeenteLeest(hier),
    school: await schoolLeest(hier, hier.contactpersoon),
    ...(gevraagd.collega === undefined ? {} : { collega: await schoolLeest(hier, hier.collega) }),
  };
}
