import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { laatsteDagVan } from '~/domein/convenant/convenant';
import { getEigenTekenblad } from '~/domein/convenant/ondertekening.service.server';
import { ondertekenVoorGemeente, ondertekenVoorSchool } from '~/domein/convenant/ondertekenen.service.server';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { alsGebruiker, tekenGemeente, tekenSchool } from '../../fabriek/ondertekening';
import { scan, zetProefstap, type ProefScan } from '../../fabriek/scan';

const vandaag = echteKlok.vandaag();
const over = (dagen: number) => vandaag.add({ days: dagen });
const toegelaten = () => scan().in('toegelaten').maak();

const termijnen = ({ school: { id } }: ProefScan) =>
  vraag<{ id: string; van: string; tot: string; scan_id: string | null }>(
    'select id, ingangsdatum::text as van, laatste_dag::text as tot, scan_id from convenant where aanbieder_id = $1 order by 2',
    [id],
  );
const handelingen = async ({ id }: ProefScan) =>
  (
    await vraag<{ handeling: string }>(
      `select h.handeling from log.handeling h join convenantondertekening o on o.id = h.onderwerp_id where o.scan_id = $1 order by h.id`,
      [id],
    )
  ).map(({ handeling }) => handeling);
const fout = (code: string, veld: string, sleutel: string) => ({ code, velden: { [veld]: [expect.stringContaining(sleutel)] } });
const nogEenTermijn = (begin: string) => ({ van: begin, tot: laatsteDagVan(Temporal.PlainDate.from(begin)).toString() });

describe('both sides sign (C 3.1, 20.4)', () => {
  test.each(['gemeente', 'school'])('the %s first: with the second name there is a term, and not before', async (eerste) => {
    const hier = await toegelaten();
    const tekenaars = [tekenGemeente, tekenSchool];
    const [een, twee] = eerste === 'gemeente' ? tekenaars : tekenaars.toReversed();
    await een?.(hier);
    expect(await termijnen(hier)).toEqual([]);
    await twee?.(hier);
    expect(await termijnen(hier)).toMatchObject([{ ...nogEenTermijn(vandaag.toString()), scan_id: hier.id }]);
    expect(await handelingen(hier)).toEqual(['convenant_ondertekend', 'convenant_ondertekend', 'convenant_vastgelegd']);
    const blad = await getEigenTekenblad(await alsGebruiker(hier.contact));
    expect(blad).toMatchObject({ beletsel: 'gesloten', termijn: { ingangsdatum: vandaag.toString() } });
  });

  test('for a later day that both agree on', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier, { gaatInOp: over(40) });
    expect(await getEigenTekenblad(await alsGebruiker(hier.contact))).toMatchObject({
      afspraak: { gaatInOp: over(40).toString(), isVoorbij: false },
    });
    await tekenSchool(hier, { gaatInOp: over(40) });
    expect(await termijnen(hier)).toMatchObject([nogEenTermijn(over(40).toString())]);
  });

  test('for another day is no agreement, until one of them signs for the day of the other', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier, { gaatInOp: over(40) });
    await tekenSchool(hier, { gaatInOp: over(50) });
    expect(await termijnen(hier)).toEqual([]);
    await tekenGemeente(hier, { gaatInOp: over(50) });
    expect(await termijnen(hier)).toMatchObject([nogEenTermijn(over(50).toString())]);
  });

  test('the last day is that of the rule, for every first day (C 3.2)', async () => {
    const rijen = await vraag<{ dag: string; laatste: string }>(
      `select d::date::text as dag, scan.laatste_dag_van(d::date)::text as laatste from generate_series('2022-03-08'::date, '2060-12-31'::date, '1 day') d`,
    );
    expect(rijen.filter(({ dag, laatste }) => laatsteDagVan(Temporal.PlainDate.from(dag)).toString() !== laatste)).toEqual([]);
    expect(rijen.length).toBeGreaterThan(14_000);
  });

  test('after a conditional admission the condition is part of it (B1.4)', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    await expect(tekenSchool(hier)).rejects.toMatchObject(fout('conflict', '', 'voorwaarden_gewijzigd'));
    await tekenSchool(hier, { voorwaardelijk: true });
    await zetProefstap(hier.beslisser, { scanId: hier.id, gebeurtenis: 'onvoorwaardelijk_toegelaten' });
    await tekenGemeente(hier);
    expect(await termijnen(hier)).toEqual([]);
    expect((await getEigenTekenblad(await alsGebruiker(hier.contact)))?.kanten).toMatchObject([
      { stand: 'getekend' },
      { stand: 'verouderd' },
    ]);
    await tekenSchool(hier);
    expect(await termijnen(hier)).toHaveLength(1);
  });
});

describe('at the same time', () => {
  test('a double click, and both sides at once: one signature each, one term', async () => {
    const hier = await toegelaten();
    const [van, bij] = [uuidv7(), uuidv7()];
    await Promise.all([tekenGemeente(hier, {}, van), tekenGemeente(hier, {}, van), tekenSchool(hier, {}, bij), tekenSchool(hier, {}, bij)]);
    expect(await termijnen(hier)).toHaveLength(1);
    expect(await vraag('select kant from convenantondertekening where scan_id = $1 order by 1', [hier.id])).toEqual([
      { kant: 'gemeente' },
      { kant: 'school' },
    ]);
  });

  test('one side takes its name back while the other signs: a term or none, never half', async () => {
    for (let ronde = 0; ronde < 4; ronde += 1) {
      const hier = await toegelaten();
      await tekenGemeente(hier);
      const terug = ondertekenVoorGemeente(await alsGebruiker(hier.beslisser), hier.id, { doe: 'neem_terug' }, uuidv7());
      const [eerst] = await Promise.allSettled([terug, tekenSchool(hier)]);
      expect(await termijnen(hier)).toHaveLength(eerst.status === 'fulfilled' ? 0 : 1);
    }
  });

  test('what was signed cannot be taken back or signed again', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier);
    await tekenSchool(hier);
    await expect(tekenSchool(hier)).rejects.toMatchObject(fout('conflict', '', 'gesloten'));
    const terug = ondertekenVoorSchool(await alsGebruiker(hier.contact), { doe: 'neem_terug' }, uuidv7());
    await expect(terug).rejects.toMatchObject(fout('conflict', '', 'gesloten'));
  });
});

test('the names go a term after the convenant ended; what was agreed stays', async () => {
  const [oud, nieuw, los] = [await toegelaten(), await toegelaten(), await toegelaten()];
  for (const hier of [oud, nieuw]) {
    await tekenGemeente(hier);
    await tekenSchool(hier);
  }
  await tekenGemeente(los);
  await vraag(`update convenantondertekening set vastgelegd_op = vastgelegd_op - interval '9 years' where scan_id = any ($1)`, [
    [oud.id, nieuw.id, los.id],
  ]);
  await vraag(`update convenant set ingangsdatum = ingangsdatum - 3300, laatste_dag = laatste_dag - 3300 where scan_id = $1`, [oud.id]);
  await vraag('select scan.ruim_handtekeningen_op()');
  const over = await vraag<{ scan_id: string }>(
    'select distinct o.scan_id from convenanthandtekening h join convenantondertekening o on o.id = h.ondertekening_id where o.scan_id = any ($1)',
    [[oud.id, nieuw.id, los.id]],
  );
  expect(over.map(({ scan_id }) => scan_id)).toEqual([nieuw.id]);
  expect(await termijnen(oud)).toHaveLength(1);
});
