import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as beslis, loader as toon } from '~/routes/grondslagen_.$id';
import { action as stelVoor, loader as formulier } from '~/routes/grondslagen_.nieuw';
import { loader as matrix } from '~/routes/grondslagen';
import { vraag } from '../../fabriek/bron';
import { beheerder, relatiebeheerder } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { MORGEN, overDagen, ruimMatrixOp, werkAllesBij } from '../../fabriek/voorstel';
import { roepAan } from '../platform/wikkel';

let eerste: Context;
let tweede: Context;

beforeAll(async () => {
  eerste = contextVoor(await sessieVoor(await beheerder().maak()));
  tweede = contextVoor(await sessieVoor(await beheerder().maak()));
});
afterEach(ruimMatrixOp);

type Velden = Record<string, string | string[]>;
const INVOER: Velden = {
  kolommen: ['wi2013', 'gezinsmigrant'],
  categorieen: ['bijzonderheden'],
  richtingen: ['naar_school', 'naar_gemeente'],
  wat: 'publieke_taak',
  bron: 'Verordening',
  teBevestigen: 'on',
  ingang: MORGEN,
  reden: 'De taak staat nu in de verordening.',
};
const doe = (velden: Velden, { met = eerste, formulierId = uuidv7() } = {}) =>
  roepAan(stelVoor, met, verzending(met, '/grondslagen/nieuw', { velden, formulierId }));
const besluit = (id: string, velden: Velden, met = tweede) =>
  roepAan(beslis, met, verzending(met, `/grondslagen/${id}`, { velden, formulierId: uuidv7() }), { id });
const aantal = async (tabel: string) => (await vraag<{ n: number }>(`select count(*)::int as n from ${tabel}`))[0]?.n;

async function geteld(): Promise<string> {
  const { koppen } = await doe(INVOER);
  await werkAllesBij();
  return /^\/grondslagen\/([0-9a-f-]{36})\?gedaan=voorgesteld$/.exec(koppen.get('location') ?? '')?.[1] ?? '';
}

describe('proposing', () => {
  test('leads to the voorstel; the same form twice is one', async () => {
    const formulierId = uuidv7();
    const [een, ander] = [await doe(INVOER, { formulierId }), await doe(INVOER, { formulierId })];
    expect([een.status, ander.status]).toEqual([302, 302]);
    expect(een.koppen.get('location')).toBe(ander.koppen.get('location'));
    expect(await aantal('grondslag_voorstel')).toBe(1);
    expect(await aantal('grondslag_voorstel_regel')).toBe(4);
  });

  test.each<[string, Velden, string, string]>([
    ['nobody', { kolommen: [] }, 'kolommen', 'matrix.fouten.kies'],
    ['no category', { categorieen: [] }, 'categorieen', 'matrix.fouten.kies'],
    ['no direction', { richtingen: [] }, 'richtingen', 'matrix.fouten.kies'],
    ['a column that does not exist', { kolommen: 'asielstatushouder' }, 'kolommen[0]', 'fouten.keuze'],
    ['no rule', { wat: '' }, 'wat', 'fouten.keuze'],
    ['no source', { bron: ' ' }, 'bron', 'fouten.verplicht'],
    ['no reason', { reden: '' }, 'reden', 'fouten.verplicht'],
    ['today', { ingang: overDagen(0) }, 'ingang', 'matrix.fouten.ingang'],
    ['the article of the Wi2021 under the Wi2013', { wat: 'artikel_35_3' }, 'wat', 'matrix.fouten.artikel_wi2013'],
    ['what changes nothing', { kolommen: 'gezinsmigrant', wat: 'dicht' }, 'wat', 'matrix.fouten.geen_wijziging'],
    ['a mark that is not there', { kolommen: 'gezinsmigrant', wat: 'bevestigd' }, 'wat', 'matrix.fouten.geen_merk'],
  ])('%s is refused beside its field, and keeps what was typed', async (_wat, velden, veld, fout) => {
    const { status, data } = await doe({ ...INVOER, ...velden });
    expect({ status, data }).toMatchObject({ status: 400, data: { error: { [veld]: [fout] } } });
    expect(data).toMatchObject({ initialValue: velden['reden'] === '' ? { bron: 'Verordening' } : { reden: INVOER['reden'] } });
    expect(await aantal('grondslag_voorstel')).toBe(0);
  });
});

describe('deciding', () => {
  test('a second beheerder confirms; twice is once', async () => {
    const id = await geteld();
    for (const poging of [1, 2]) {
      expect([poging, (await besluit(id, { doe: 'bevestig' })).koppen.get('location')]).toEqual([
        poging,
        `/grondslagen/${id}?gedaan=bevestig`,
      ]);
    }
    expect(await aantal('grondslag_besluit')).toBe(1);
  });

  test('whoever proposed it does not: 403', async () => {
    const id = await geteld();
    expect((await besluit(id, { doe: 'bevestig' }, eerste)).status).toBe(403);
    expect((await besluit(id, { doe: 'wijs_af', toelichting: 'Nee' }, eerste)).status).toBe(403);
    expect((await besluit(id, { doe: 'trek_in' })).status).toBe(403);
    expect(await aantal('grondslag_besluit')).toBe(0);
  });

  test('a rejection says why', async () => {
    const id = await geteld();
    expect(await besluit(id, { doe: 'wijs_af', toelichting: '' })).toMatchObject({
      status: 400,
      data: { error: { toelichting: ['fouten.verplicht'] } },
    });
    expect((await besluit(id, { doe: 'wijs_af', toelichting: 'De fg is tegen.' })).status).toBe(302);
    expect(await besluit(id, { doe: 'bevestig' })).toMatchObject({ status: 409, data: { error: { '': ['matrix.fouten.al_besloten'] } } });
  });

  test('what is not counted is not confirmed: 409 in a sentence', async () => {
    const { koppen } = await doe(INVOER);
    const id = koppen.get('location')?.slice('/grondslagen/'.length).split('?')[0] ?? '';
    expect(await besluit(id, { doe: 'bevestig' })).toMatchObject({ status: 409, data: { error: { '': ['matrix.fouten.tel_opnieuw'] } } });
  });

  test('counting again is done once at a time', async () => {
    const id = await geteld();
    for (const wie of [eerste, tweede, tweede]) expect((await besluit(id, { doe: 'tel_opnieuw' }, wie)).status).toBe(302);
    expect(await aantal('poort.telling')).toBe(2);
  });
});

describe('who sees it', () => {
  test('the beheerder, and of what does not exist nothing', async () => {
    expect((await roepAan(matrix, eerste, bezoek(eerste, '/grondslagen'))).status).toBe(200);
    expect((await roepAan(formulier, eerste, bezoek(eerste, '/grondslagen/nieuw'))).data).toEqual({ morgen: MORGEN });
    const weg = uuidv7();
    expect((await roepAan(toon, eerste, bezoek(eerste, `/grondslagen/${weg}`), { id: weg })).status).toBe(404);
    expect((await besluit(weg, { doe: 'bevestig' })).status).toBe(404);
    const ander = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
    expect((await roepAan(matrix, ander, bezoek(ander, '/grondslagen'))).status).toBe(403);
    expect((await doe(INVOER, { met: ander })).status).toBe(403);
  });

  test('a day in the URL that is none shows today', async () => {
    for (const dag of ['2026-02-31', 'morgen', '']) {
      const { data } = await roepAan(matrix, eerste, bezoek(eerste, `/grondslagen?dag=${dag}`));
      expect(data).toMatchObject({ isVandaag: true });
    }
  });
});
