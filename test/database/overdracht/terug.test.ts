import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { GEEN_KEUZES } from '~/domein/inburgeraar/caseload.schema';
import { getOverdragen, voerOverdrachtUit } from '~/domein/overdracht/overdracht.service.server';
import type { OverdrachtInvoer } from '~/domein/overdracht/overdracht.schema';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { ketenMetToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const NU = '2026-11-22T12:00:00Z';
const PER = Temporal.PlainDate.from('2026-12-01');
const DE_DAG = '2026-11-30T23:00:00Z';

let noor: ProefGebruiker;
let fatima: ProefGebruiker;
let persoon: string;
let tweede: string;
beforeEach(async () => {
  await zetKlok(NU);
  noor = await casemanager().genaamd('Noor Geeft').maak();
  fatima = await casemanager().genaamd('Fatima Krijgt').maak();
  persoon = (await ketenMetToestemming({ casemanager: noor })).inburgeraar.id;
  tweede = (await inburgeraar().begeleid('2024-01-01').inCaseloadVan(noor).maak()).id;
});
afterAll(() => zetKlok(null));

const als = async (wie: ProefGebruiker, moment = NU): Promise<Context> => contextVoor(await sessieVoor(wie), stilstaandeKlok(moment));
const invoer = (meer: Partial<Extract<OverdrachtInvoer, { doe: 'draag_over' }>> = {}): OverdrachtInvoer => ({
  doe: 'draag_over',
  persoon: [persoon],
  naarId: fatima.id,
  per: PER,
  reden: 'Andere wijk.',
  ...meer,
});
const alles = { keuzes: GEEN_KEUZES, pagina: 1 };
const ids = async (context: Context) => (await getCaseload(context, alles)).rijen.map(({ id }) => id).toSorted();
const fout = (doe: Promise<unknown>) =>
  doe.then(() => null).catch((een: { code: string; velden?: object }) => ({ code: een.code, ...een.velden }));

describe('is one act', () => {
  test('when the form comes twice, also at once', async () => {
    const formulier = uuidv7();
    const geeft = await als(noor);
    await Promise.all([1, 2, 3].map(() => voerOverdrachtUit(geeft, invoer(), formulier)));
    await voerOverdrachtUit(geeft, invoer(), formulier);
    expect(await vraag('select per::text from overdracht where inburgeraar_id = $1', [persoon])).toEqual([{ per: '2026-12-01' }]);
  });

  test('to one of two colleagues when both are chosen at once', async () => {
    const geeft = await als(noor);
    const derde = (await casemanager().maak()).id;
    const uitkomsten = await Promise.all([fatima.id, derde].map((naarId) => fout(voerOverdrachtUit(geeft, invoer({ naarId }), uuidv7()))));
    expect(uitkomsten.filter((een) => een === null)).toHaveLength(1);
    expect(await vraag('select 1 from toewijzing where inburgeraar_id = $1 and tot is null', [persoon])).toHaveLength(1);
  });
});

describe('is taken back', () => {
  const terug = (overdrachtId: string, inburgeraarId?: string): OverdrachtInvoer => ({ doe: 'neem_terug', overdrachtId, inburgeraarId });

  test('of one person or all, until its day, and then everything is as before', async () => {
    const geeft = await als(noor);
    const overdracht = uuidv7();
    await voerOverdrachtUit(geeft, invoer({ persoon: [persoon, tweede] }), overdracht);
    await voerOverdrachtUit(geeft, terug(overdracht, persoon), uuidv7());
    expect((await getOverdragen(geeft, [])).vanMij).toMatchObject([{ aantal: 2, terug: 1, stand: 'komt' }]);
    await zetKlok('2026-11-30T22:59:59Z');
    await voerOverdrachtUit(await als(noor, '2026-11-30T22:59:59Z'), terug(overdracht), uuidv7());
    await voerOverdrachtUit(await als(noor, '2026-11-30T22:59:59Z'), terug(overdracht), uuidv7());
    await zetKlok(DE_DAG);
    expect(await ids(await als(noor, DE_DAG))).toEqual([persoon, tweede].toSorted());
    expect(await ids(await als(fatima, DE_DAG))).toEqual([]);
    expect((await getOverdragen(await als(fatima, DE_DAG), [])).naarMij).toEqual([]);
  });

  test('never on its day or later, nor by someone else', async () => {
    const overdracht = uuidv7();
    await voerOverdrachtUit(await als(noor), invoer(), overdracht);
    expect(await fout(voerOverdrachtUit(await als(fatima), terug(overdracht), uuidv7()))).toEqual({ code: 'verboden' });
    expect(await fout(voerOverdrachtUit(await als(await casemanager().maak()), terug(overdracht), uuidv7()))).toEqual({
      code: 'niet_gevonden',
    });
    await zetKlok(DE_DAG);
    expect(await fout(voerOverdrachtUit(await als(noor, DE_DAG), terug(overdracht), uuidv7()))).toMatchObject({ code: 'conflict' });
    expect(await ids(await als(fatima, DE_DAG))).toEqual([persoon]);
  });
});

test('the log tells the fg who handed over whom, by pseudonym', async () => {
  const overdracht = uuidv7();
  await voerOverdrachtUit(await als(noor), invoer({ persoon: [persoon, tweede] }), overdracht);
  await voerOverdrachtUit(await als(noor), { doe: 'neem_terug', overdrachtId: overdracht }, uuidv7());
  const rijen = await vraag(
    'select handeling, count(distinct pseudoniem)::int as mensen from log.handeling where gebruiker_id = $1 group by 1 order by 1',
    [noor.id],
  );
  expect(rijen).toEqual([
    { handeling: 'overdracht_teruggenomen', mensen: 2 },
    { handeling: 'overgedragen', mensen: 2 },
  ]);
});
