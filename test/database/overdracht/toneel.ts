import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeEach } from 'vitest';
import { GEEN_KEUZES } from '~/domein/inburgeraar/caseload.schema';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import type { OverdrachtInvoer } from '~/domein/overdracht/overdracht.schema';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { ketenMetToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

export const NU = '2026-11-22T12:00:00Z';
export const PER = Temporal.PlainDate.from('2026-12-01');
/** The first moment of that day in Den Haag. */
export const DE_DAG = '2026-11-30T23:00:00Z';
export const alles = { keuzes: GEEN_KEUZES, pagina: 1 };

export type Toneel = { noor: ProefGebruiker; fatima: ProefGebruiker; persoon: string; tweede: string };

/** Before each test: Noor, who guides two people, and Fatima, who guides nobody. */
export function gebruikToneel(): Toneel {
  const toneel = {} as Toneel;
  beforeEach(async () => {
    await zetKlok(NU);
    toneel.noor = await casemanager().genaamd('Noor Geeft').maak();
    toneel.fatima = await casemanager().genaamd('Fatima Krijgt').maak();
    toneel.persoon = (await ketenMetToestemming({ casemanager: toneel.noor })).inburgeraar.id;
    toneel.tweede = (await inburgeraar().begeleid('2024-01-01').inCaseloadVan(toneel.noor).maak()).id;
  });
  afterAll(() => zetKlok(null));
  return toneel;
}

export const als = async (wie: ProefGebruiker, moment = NU): Promise<Context> =>
  contextVoor(await sessieVoor(wie), stilstaandeKlok(moment));
/** Noor hands the first of them over to Fatima, unless said otherwise. */
export const invoerVan = (
  { persoon, fatima }: Toneel,
  meer: Partial<Extract<OverdrachtInvoer, { doe: 'draag_over' }>> = {},
): OverdrachtInvoer => ({ doe: 'draag_over', persoon: [persoon], naarId: fatima.id, per: PER, reden: 'Andere wijk.', ...meer });
export const ids = async (context: Context) => (await getCaseload(context, alles)).rijen.map(({ id }) => id).toSorted();
export const fout = (doe: Promise<unknown>) =>
  doe.then(() => null).catch((een: { code: string; velden?: object }) => ({ code: een.code, ...een.velden }));
