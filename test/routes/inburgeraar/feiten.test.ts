import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as begeleiding } from '~/routes/inburgeraars.$id_.begeleiding';
import { action as beperking } from '~/routes/inburgeraars.$id_.beperking';
import { action as einde } from '~/routes/inburgeraars.$id_.einde';
import { action as leerroute } from '~/routes/inburgeraars.$id_.leerroute';
import { action as lening, loader as leningpagina } from '~/routes/inburgeraars.$id_.lening';
import { action as plan } from '~/routes/inburgeraars.$id_.plan-van-aanpak';
import { action as situatie } from '~/routes/inburgeraars.$id_.situatie';
import { action as termijn } from '~/routes/inburgeraars.$id_.termijn';
import { vraag } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let ik: ProefGebruiker;
let context: Context;
let id: string;
beforeEach(async () => {
  ik = await casemanager().maak();
  context = contextVoor(await sessieVoor(ik));
  id = (await inburgeraar().begeleid('2024-01-01').inCaseloadVan(ik).maak()).id;
});

type Actie = Parameters<typeof roepAan>[0];
const doe = (actie: Actie, velden: Record<string, string>, formulierId = uuidv7()) =>
  roepAan(actie, context, verzending(context, `/inburgeraars/${id}/feit`, { velden, formulierId }), { id });
const zegtJa = async () =>
  toestemming()
    .van({ id })
    .voor(await school().maak())
    .verleend('2024-01-01')
    .maak();
const wi2021 = async () => {
  id = (await inburgeraar().wi2021().begeleid('2024-01-01').inCaseloadVan(ik).maak()).id;
};
const rijen = (tabel: string, kolommen: string) =>
  vraag(`select ${kolommen} from ${tabel} where inburgeraar_id = $1 order by vastgelegd_op, id`, [id]);

describe('facts are added, never changed', () => {
  test('termijn, then unknown: both stay, with who recorded them, in the log too', async () => {
    expect((await doe(termijn, { bekend: 'ja', begin: '2024-01-01', einde: '2027-01-01' })).koppen.get('location')).toBe(
      `/inburgeraars/${id}?gedaan=termijn`,
    );
    expect((await doe(termijn, { bekend: 'nee' })).status).toBe(302);
    expect(await rijen('termijn', 'einde::text, vastgelegd_door')).toEqual([
      { einde: '2027-01-01', vastgelegd_door: ik.id },
      { einde: null, vastgelegd_door: ik.id },
    ]);
    expect(
      await vraag(`select count(*)::int n from log.handeling where handeling = 'termijn_vastgelegd' and gebruiker_id = $1`, [ik.id]),
    ).toEqual([{ n: 2 }]);
  });

  test('the same form twice is one fact', async () => {
    const formulierId = uuidv7();
    const velden = { bekend: 'ja', einde: '2027-01-01' };
    expect((await doe(termijn, velden, formulierId)).status).toBe(302);
    expect((await doe(termijn, velden, formulierId)).status).toBe(302);
    expect(await rijen('termijn', 'id')).toHaveLength(1);
  });

  test.each<[string, Actie, Record<string, string>, string, string]>([
    ['termijn known without a day', termijn, { bekend: 'ja' }, 'einde', 'fouten.verplicht'],
    ['termijn unknown with a day', termijn, { bekend: 'nee', einde: '2027-01-01' }, 'einde', 'inburgeraar.fouten.leeg_bij_onbekend'],
    [
      'termijn that ends before it begins',
      termijn,
      { bekend: 'ja', begin: '2027-01-02', einde: '2027-01-01' },
      'einde',
      'inburgeraar.fouten.tot_voor_van',
    ],
    [
      'begeleiding that ends before it begins',
      begeleiding,
      { van: '2024-01-02', tot: '2024-01-01' },
      'tot',
      'inburgeraar.fouten.tot_voor_van',
    ],
    ['an amount in words', lening, { soort: 'bekend', bedrag: 'veel', peildatum: '2026-01-01' }, 'bedrag', 'inburgeraar.fouten.bedrag'],
    [
      'an amount of a million',
      lening,
      { soort: 'bekend', bedrag: '1.000.000', peildatum: '2026-01-01' },
      'bedrag',
      'inburgeraar.fouten.bedrag_te_hoog',
    ],
    ['a known loan without amount', lening, { soort: 'bekend', peildatum: '2026-01-01' }, 'bedrag', 'fouten.verplicht'],
    [
      'an unknown loan with amount',
      lening,
      { soort: 'onbekend', bedrag: '5', peildatum: '2026-01-01' },
      'bedrag',
      'inburgeraar.fouten.leeg_bij_onbekend',
    ],
    ['a figure of tomorrow', lening, { soort: 'onbekend', peildatum: '2099-01-01' }, 'peildatum', 'inburgeraar.fouten.in_toekomst'],
  ])('refuses beside its field: %s', async (_naam, actie, velden, veld, fout) => {
    expect(await doe(actie, velden)).toMatchObject({ status: 400, data: { error: { [veld]: [fout] } } });
  });

  test('does not exist for another casemanager', async () => {
    const vreemd = contextVoor(await sessieVoor(await casemanager().maak()));
    const verzoek = verzending(vreemd, `/inburgeraars/${id}/termijn`, { velden: { bekend: 'nee' } });
    expect((await roepAan(termijn, vreemd, verzoek, { id })).status).toBe(404);
  });
});

describe('C 12.2, 12.4: what needs a ja under the Wi2013', () => {
  const bedrag = { soort: 'bekend', bedrag: '1.234,56', peildatum: '2026-01-01' };

  test('loan and plan are refused without one, and the page says so beforehand', async () => {
    expect(await doe(lening, bedrag)).toMatchObject({ status: 409, data: { error: { '': ['fouten.vastleggen_zonder_toestemming'] } } });
    expect((await doe(plan, { niveau: 'B1', van: '2024-01-01' })).status).toBe(409);
    const pagina = await roepAan(leningpagina, context, bezoek(context, `/inburgeraars/${id}/lening`), { id });
    expect(pagina.data).toMatchObject({ vastlegbaar: [] });
    expect(await rijen('lening', 'id')).toEqual([]);
  });

  test('both are recorded after one', async () => {
    await zegtJa();
    expect((await doe(lening, bedrag)).status).toBe(302);
    expect((await doe(plan, { niveau: 'B1', van: '2024-01-01' })).status).toBe(302);
    expect(await rijen('lening', 'resterend_cent::int as cent')).toEqual([{ cent: 1_234_56 }]);
  });

  test('never borrowed is not zero', async () => {
    await zegtJa();
    await doe(lening, { soort: 'nooit_geleend', peildatum: '2026-01-01' });
    expect(await rijen('lening', 'soort, resterend_cent as cent')).toEqual([{ soort: 'nooit_geleend', cent: null }]);
  });

  test('under the Wi2021 no ja is needed, and a plan van aanpak has no place', async () => {
    await wi2021();
    expect((await doe(lening, bedrag)).status).toBe(302);
    expect((await doe(leerroute, { route: 'b1', van: '2024-01-01' })).status).toBe(302);
    expect(await doe(plan, { niveau: 'B1', van: '2024-01-01' })).toMatchObject({
      status: 409,
      data: { error: { '': ['inburgeraar.fouten.alleen_wi2013'] } },
    });
  });

  test('a leerroute has no place under the Wi2013', async () => {
    expect((await doe(leerroute, { route: 'b1', van: '2024-01-01' })).status).toBe(409);
  });
});

describe('C 2.3: outside the convenant', () => {
  test('the change is recorded, begeleiding may end but not begin', async () => {
    expect((await doe(situatie, { wet: 'wi2021', doelgroep: 'asielstatushouder', van: '2026-01-01' })).status).toBe(302);
    expect(await doe(begeleiding, { van: '2026-02-01' })).toMatchObject({
      status: 409,
      data: { error: { '': ['inburgeraar.fouten.buiten_convenant'] } },
    });
    expect((await doe(begeleiding, { van: '2024-01-01', tot: '2026-01-31' })).status).toBe(302);
  });
});

describe('the end of the plicht, and a restriction', () => {
  test('an end is taken back without disappearing; twice is one act', async () => {
    await doe(einde, { doe: 'leg_vast', soort: 'examen', datum: '2026-01-01' });
    const [{ id: eindeId } = { id: '' }] = await vraag<{ id: string }>('select id from plicht_einde where inburgeraar_id = $1', [id]);
    expect((await doe(einde, { doe: 'herroep', eindeId })).status).toBe(302);
    expect((await doe(einde, { doe: 'herroep', eindeId })).status).toBe(302);
    expect(await rijen('plicht_einde', 'soort, herroepen_op is not null as herroepen')).toEqual([{ soort: 'examen', herroepen: true }]);
  });

  test('AVG 18: a restriction gets its last day later', async () => {
    await doe(beperking, { doe: 'leg_vast', soort: 'beperking', van: '2026-01-01' });
    const [{ id: beperkingId } = { id: '' }] = await vraag<{ id: string }>('select id from beperking where inburgeraar_id = $1', [id]);
    expect((await doe(beperking, { doe: 'beeindig', beperkingId, tot: '2026-02-01' })).status).toBe(302);
    expect(await rijen('beperking', 'soort, tot::text')).toEqual([{ soort: 'beperking', tot: '2026-02-01' }]);
    expect((await doe(beperking, { doe: 'beeindig', beperkingId, tot: '2025-12-30' })).status).toBe(404);
    expect((await doe(beperking, { doe: 'beeindig', beperkingId, tot: '2025-12-31' })).status).toBe(302);
    expect(await rijen('beperking', 'soort, tot::text')).toEqual([{ soort: 'beperking', tot: '2025-12-31' }]);
    expect((await doe(beperking, { doe: 'beeindig', beperkingId: uuidv7(), tot: '2026-02-01' })).status).toBe(404);
  });
});
