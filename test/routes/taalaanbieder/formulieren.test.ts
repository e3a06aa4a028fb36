import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as mijnNt2 } from '~/routes/mijn-school_.nt2';
import { action as einde } from '~/routes/scholen_.$id_.convenant_.$convenantId';
import { action as termijn } from '~/routes/scholen_.$id_.convenant_.nieuw';
import { action as gegevens } from '~/routes/scholen_.$id_.gegevens';
import { action as nt2 } from '~/routes/scholen_.$id_.nt2';
import { action as nieuw } from '~/routes/scholen_.nieuw';
import { vraag } from '../../fabriek/bron';
import { casemanager, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { nummer } from '../../fabriek/nummer';
import { school, type ProefSchool } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

type Velden = Record<string, string>;
type Actie = Parameters<typeof roepAan>[0];

const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');

let context: Context;
let een: ProefSchool;
let convenantId: string;
beforeAll(async () => {
  context = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
  een = await school().metConvenant('2024-03-15').maak();
  convenantId = (await vraag<{ id: string }>('select id from convenant where aanbieder_id = $1', [een.id]))[0]?.id ?? '';
});

const stuur = (actie: Actie, velden: Velden, { met = context, formulierId = uuidv7(), params = {} } = {}) =>
  roepAan(actie, met, verzending(met, '/proef', { velden, formulierId }), params);
const contact = { naam: 'De School', plaats: 'Den Haag', email: 'info@school.example', telefoon: '070 555 0000' };
const nieuweSchool = (): Velden => ({ ...contact, kvkNummer: String(70_000_000 + nummer()), bowNummer: `R-${nummer()}` });
const telling = { peildatum: vandaag.toString(), docenten: '10', docentenGecertificeerd: '8', lessen: '100', lessenBevoegd: '80' };

describe('a new school', () => {
  test('leads to its page, and the same form again to the same one', async () => {
    const [velden, formulierId] = [nieuweSchool(), uuidv7()];
    const eerste = await stuur(nieuw, velden, { formulierId });
    expect([eerste.status, eerste.koppen.get('location')]).toEqual([
      302,
      expect.stringMatching(/^\/scholen\/[0-9a-f-]{36}\?gelukt=nieuw$/),
    ]);
    expect((await stuur(nieuw, velden, { formulierId })).koppen.get('location')).toBe(eerste.koppen.get('location'));
  });

  test('comes back with every error beside its field and everything that was typed', async () => {
    const { status, data } = await stuur(nieuw, {
      ...nieuweSchool(),
      kvkNummer: '123',
      email: 'geen adres',
      website: 'javascript:alert(1)',
    });
    expect(status).toBe(400);
    expect(data).toMatchObject({
      initialValue: { naam: 'De School', kvkNummer: '123', email: 'geen adres' },
      error: { kvkNummer: ['taalaanbieder.fouten.kvk'], email: ['fouten.email'], website: ['fouten.url'] },
    });
  });

  test('with the number of another school: 409, beside the field', async () => {
    const eerste = nieuweSchool();
    await stuur(nieuw, eerste);
    const { status, data } = await stuur(nieuw, { ...nieuweSchool(), kvkNummer: eerste['kvkNummer'] ?? '' });
    expect([status, data]).toMatchObject([409, { error: { kvkNummer: ['taalaanbieder.fouten.kvk_bezet?naam=De+School'] } }]);
  });
});

describe('a change of how it is reached', () => {
  test('is saved once, and an older version gets 409 with what was typed', async () => {
    const ander = await school().maak();
    const params = { id: ander.id };
    const eerste = await stuur(gegevens, { ...contact, versie: '1' }, { params });
    expect([eerste.status, eerste.koppen.get('location')]).toEqual([302, `/scholen/${ander.id}?gelukt=gegevens`]);
    const { status, data } = await stuur(gegevens, { ...contact, plaats: 'Delft', versie: '1' }, { params });
    expect([status, data]).toMatchObject([
      409,
      { initialValue: { plaats: 'Delft' }, error: { '': ['taalaanbieder.fouten.intussen_gewijzigd'] } },
    ]);
  });
});

describe('a convenant', () => {
  test('over another is refused beside its field, its continuation is taken', async () => {
    const params = { id: een.id };
    const overlap = await stuur(termijn, { ingangsdatum: '2026-03-14' }, { params });
    expect([overlap.status, overlap.data]).toMatchObject([
      400,
      { error: { ingangsdatum: [expect.stringContaining('convenant_overlapt')] } },
    ]);
    expect((await stuur(termijn, { ingangsdatum: '' }, { params })).data).toMatchObject({ error: { ingangsdatum: ['fouten.verplicht'] } });
    const vervolg = await stuur(termijn, { ingangsdatum: '2026-03-15' }, { params });
    expect(vervolg.koppen.get('location')).toBe(`/scholen/${een.id}?gelukt=termijn`);
  });

  test('ends early, once; what someone else changed meanwhile gives 409', async () => {
    const params = { id: een.id, convenantId };
    const eerste = await stuur(einde, { beeindigdPer: '2025-01-31', uitgeslotenPer: '', stand: '|' }, { params });
    expect(eerste.koppen.get('location')).toBe(`/scholen/${een.id}?gelukt=einde`);
    const tweede = await stuur(einde, { beeindigdPer: '', uitgeslotenPer: '2025-06-30', stand: '|' }, { params });
    expect([tweede.status, tweede.data]).toMatchObject([409, { error: { '': ['taalaanbieder.fouten.einde_intussen'] } }]);
    expect((await stuur(einde, { stand: '|' }, { params: { ...params, convenantId: uuidv7() } })).status).toBe(404);
  });
});

describe('NT2 figures', () => {
  test('by the relatiebeheerder for a school, and by the school for itself alone', async () => {
    expect((await stuur(nt2, telling, { params: { id: een.id } })).koppen.get('location')).toBe(`/scholen/${een.id}?gelukt=nt2`);
    const eigen = contextVoor(await sessieVoor(await medewerker(een).maak()));
    const vreemd = { ...telling, aanbiederId: (await school().maak()).id };
    expect((await stuur(mijnNt2, vreemd, { met: eigen })).koppen.get('location')).toBe('/mijn-school?gelukt=nt2');
    expect(await vraag('select 1 from nt2_opgave where aanbieder_id = $1', [een.id])).toHaveLength(2);
    expect(await vraag('select 1 from nt2_opgave where aanbieder_id = $1', [vreemd.aanbiederId])).toEqual([]);
    expect((await stuur(nt2, telling, { met: eigen, params: { id: een.id } })).status).toBe(403);
  });

  test('that cannot be are refused beside their field', async () => {
    const { status, data } = await stuur(nt2, { ...telling, docentenGecertificeerd: '11', lessen: '8,5' }, { params: { id: een.id } });
    expect(status).toBe(400);
    expect(data).toMatchObject({ error: { lessen: ['fouten.getal'] } });
    const morgen = { ...telling, peildatum: vandaag.add({ days: 1 }).toString() };
    expect((await stuur(nt2, morgen, { params: { id: een.id } })).data).toMatchObject({
      error: { peildatum: ['taalaanbieder.fouten.in_toekomst'] },
    });
    const teVeel = { ...telling, docentenGecertificeerd: '11', lessenBevoegd: '101' };
    expect((await stuur(nt2, teVeel, { params: { id: een.id } })).data).toMatchObject({
      error: {
        docentenGecertificeerd: ['taalaanbieder.fouten.meer_dan_docenten'],
        lessenBevoegd: ['taalaanbieder.fouten.meer_dan_lessen'],
      },
    });
  });
});

test.each<[string, Actie, () => Velden]>([
  ['a new school', nieuw, nieuweSchool],
  ['a change', gegevens, () => ({ ...contact, versie: '1' })],
  ['a term', termijn, () => ({ ingangsdatum: '2028-03-15' })],
  ['an end', einde, () => ({ stand: '|' })],
  ['figures', nt2, () => telling],
])('%s is refused to another role, without a token, and from another site', async (_wat, actie, velden) => {
  const params = { id: een.id, convenantId };
  const manager = contextVoor(await sessieVoor(await casemanager().maak()));
  expect((await stuur(actie, velden(), { met: manager, params })).status).toBe(403);
  for (const anders of [{ token: null }, { herkomst: 'https://elders.example' }, { herkomst: null }]) {
    const request = verzending(context, '/proef', { velden: velden(), ...anders });
    expect((await roepAan(actie, context, request, params)).status).toBe(403);
  }
});
