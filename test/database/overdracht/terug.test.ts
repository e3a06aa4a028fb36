import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getOverdragen, voerOverdrachtUit } from '~/domein/overdracht/overdracht.service.server';
import type { OverdrachtInvoer } from '~/domein/overdracht/overdracht.schema';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { als, DE_DAG, fout, gebruikToneel, ids, invoerVan } from './toneel';

const toneel = gebruikToneel();

describe('is one act', () => {
  test('when the form comes twice, also at once', async () => {
    const formulier = uuidv7();
    const geeft = await als(toneel.noor);
    await Promise.all([1, 2, 3].map(() => voerOverdrachtUit(geeft, invoerVan(toneel), formulier)));
    await voerOverdrachtUit(geeft, invoerVan(toneel), formulier);
    expect(await vraag('select per::text from overdracht where inburgeraar_id = $1', [toneel.persoon])).toEqual([{ per: '2026-12-01' }]);
  });

  test('to one of two colleagues when both are chosen at once', async () => {
    const geeft = await als(toneel.noor);
    const derde = (await casemanager().maak()).id;
    const uitkomsten = await Promise.all(
      [toneel.fatima.id, derde].map((naarId) => fout(voerOverdrachtUit(geeft, invoerVan(toneel, { naarId }), uuidv7()))),
    );
    expect(uitkomsten.filter((een) => een === null)).toHaveLength(1);
    expect(await vraag('select 1 from toewijzing where inburgeraar_id = $1 and tot is null', [toneel.persoon])).toHaveLength(1);
  });
});

describe('is taken back', () => {
  const terug = (overdrachtId: string, inburgeraarId?: string): OverdrachtInvoer => ({ doe: 'neem_terug', overdrachtId, inburgeraarId });

  test('of one person or all, until its day, and then everything is as before', async () => {
    const geeft = await als(toneel.noor);
    const overdracht = uuidv7();
    await voerOverdrachtUit(geeft, invoerVan(toneel, { persoon: [toneel.persoon, toneel.tweede] }), overdracht);
    await voerOverdrachtUit(geeft, terug(overdracht, toneel.persoon), uuidv7());
    expect((await getOverdragen(geeft, [])).vanMij).toMatchObject([{ aantal: 2, terug: 1, stand: 'komt' }]);
    await zetKlok('2026-11-30T22:59:59Z');
    await voerOverdrachtUit(await als(toneel.noor, '2026-11-30T22:59:59Z'), terug(overdracht), uuidv7());
    await voerOverdrachtUit(await als(toneel.noor, '2026-11-30T22:59:59Z'), terug(overdracht), uuidv7());
    await zetKlok(DE_DAG);
    expect(await ids(await als(toneel.noor, DE_DAG))).toEqual([toneel.persoon, toneel.tweede].toSorted());
    expect(await ids(await als(toneel.fatima, DE_DAG))).toEqual([]);
    expect((await getOverdragen(await als(toneel.fatima, DE_DAG), [])).naarMij).toEqual([]);
  });

  test('never on its day or later, nor by someone else', async () => {
    const overdracht = uuidv7();
    await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel), overdracht);
    expect(await fout(voerOverdrachtUit(await als(toneel.fatima), terug(overdracht), uuidv7()))).toEqual({ code: 'verboden' });
    expect(await fout(voerOverdrachtUit(await als(await casemanager().maak()), terug(overdracht), uuidv7()))).toEqual({
      code: 'niet_gevonden',
    });
    await zetKlok(DE_DAG);
    expect(await fout(voerOverdrachtUit(await als(toneel.noor, DE_DAG), terug(overdracht), uuidv7()))).toMatchObject({ code: 'conflict' });
    expect(await ids(await als(toneel.fatima, DE_DAG))).toEqual([toneel.persoon]);
  });
});

test('the log tells the fg who handed over whom, by pseudonym', async () => {
  const overdracht = uuidv7();
  await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel, { persoon: [toneel.persoon, toneel.tweede] }), overdracht);
  await voerOverdrachtUit(await als(toneel.noor), { doe: 'neem_terug', overdrachtId: overdracht }, uuidv7());
  const rijen = await vraag(
    'select handeling, count(distinct pseudoniem)::int as mensen from log.handeling where gebruiker_id = $1 group by 1 order by 1',
    [toneel.noor.id],
  );
  expect(rijen).toEqual([
    { handeling: 'overdracht_teruggenomen', mensen: 2 },
    { handeling: 'overgedragen', mensen: 2 },
  ]);
});
