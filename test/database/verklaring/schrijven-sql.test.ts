import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { neemTekstWeg, schrijf, type Schrijfdoel } from '~/domein/verklaring/tekstinvoer.service.server';
import type { Versieinvoer } from '~/domein/verklaring/tekstinvoer.schema';
import { findTekst } from '~/domein/verklaring/tekst.repository.server';
import { getTekstversie } from '~/domein/verklaring/teksten.service.server';
import { metNiemand } from '~/platform/db/openbaar.server';
import { isDomeinFout } from '~/platform/fout';
import { casemanager, medewerker, type ProefGebruiker } from '../../fabriek/gebruiker';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { dagenLater, dekSchrijftafel, maakGevraagd, versieVan, type Schrijftafel } from '../../fabriek/schrijftafel';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const VERSIE = { soort: 'versie' } as const;
const WIJZIG = { soort: 'wijzig' } as const;

let tafel: Schrijftafel;
let staand: string;
let code: string;

beforeAll(async () => {
  tafel = await dekSchrijftafel();
});
beforeEach(async () => {
  ({ staand, code } = await maakGevraagd());
});

const versie = (meer: Partial<Versieinvoer> = {}) => versieVan(tafel.vandaag.add({ days: 1 }), meer);
const uitkomst = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gedaan',
    (fout: unknown) => (isDomeinFout(fout) ? { code: fout.code, velden: fout.velden } : fout),
  );
const zet = (id: string, doel: Schrijfdoel, invoer: Versieinvoer, als = tafel.context) =>
  schrijf(als, { id, doel, formulierId: uuidv7(), invoer });
const vastGeldt = { code: 'conflict', velden: { '': ['toestemming.teksten.fouten.vast_geldt'] } };

describe('what stands', () => {
  test('is never changed and never taken away, from its first day on', async () => {
    const id = await zet(staand, VERSIE, versie());
    const gezien = (await getTekstversie(tafel.context, id)).regel.merk;
    await dagenLater(id, 1);
    expect(await uitkomst(zet(id, WIJZIG, versie({ gezien })))).toEqual(vastGeldt);
    expect(await uitkomst(neemTekstWeg(tafel.context, id))).toEqual(vastGeldt);
    const sql = async (vragen: string) => (await alsActor(await sessieVoor(tafel.wie), (client) => client.query(vragen))).rowCount;
    expect(await sql(`delete from tekstversie where id = '${id}'`)).toBe(0);
    expect(
      await sql(`update tekstversie set van = tk.vandaag() + 1, vastgelegd_door = '${tafel.wie.id}' where id in ('${id}', '${staand}')`),
    ).toBe(0);
    expect(await metNiemand(tafel.context, (tx) => findTekst(tx, id))).not.toBeNull();
  });
});

describe('by SQL, with the connection of the product', () => {
  const rij = (meer: Record<string, string>) => {
    const waarden: Record<string, string> = {
      ...{
        id: `'${uuidv7()}'`,
        code: `'${code}'`,
        nummer: '2',
        taal: `'nl'`,
        betekenis: '1',
        categorieen: 'categorieen',
        inhoud: 'inhoud',
      },
      ...{ van: 'tk.vandaag() + 1', bron: `'sql'`, vastgelegd_door: `'${tafel.wie.id}'`, vastgelegd_op: 'tk.klok()', ...meer },
    };
    return `insert into tekstversie (${Object.keys(waarden).join(', ')}) select ${Object.values(waarden).join(', ')} from tekstversie where id = '${staand}'`;
  };
  const sql = async (als: ProefGebruiker, vragen: string) => uitkomst(alsActor(await sessieVoor(als), (client) => client.query(vragen)));

  test.each<[string, () => Record<string, string>]>([
    ['from today', () => ({ van: 'tk.vandaag()' })],
    ['skipping a number', () => ({ nummer: '3' })],
    ['of another code', () => ({ code: `'verzonnen'`, nummer: '1' })],
    ['with another meaning than one further', () => ({ betekenis: '3' })],
    [
      'with more data under the same meaning',
      () => ({
        categorieen: `categorieen || array['pip']`,
        inhoud: `jsonb_set(inhoud, '{gegevens}', inhoud -> 'gegevens' || '[{"categorie":"pip"}]')`,
      }),
    ],
    ['with words about other data than it names', () => ({ categorieen: 'categorieen[1:2]' })],
    ['a translation of another meaning', () => ({ nummer: '1', taal: `'fr'`, betekenis: '2' })],
    ['in the name of another', () => ({ vastgelegd_door: `'${tafel.fg.id}'` })],
    ['of nobody', () => ({ vastgelegd_door: 'null', vastgelegd_op: 'null' })],
  ])('no text %s', async (_wat, meer) => {
    expect(await sql(tafel.wie, rij(meer()))).toMatchObject({ code: '42501' });
  });

  test('one that fits is made, and a second to come is not', async () => {
    expect(await sql(tafel.wie, rij({}))).toBe('gedaan');
    expect(await sql(tafel.wie, rij({ nummer: '3' }))).toMatchObject({ code: '42501' });
  });

  test('nobody but a beheerder writes, changes or takes away', async () => {
    const id = await zet(staand, VERSIE, versie());
    const { school } = await ketenZonderToestemming();
    for (const ander of [tafel.fg, await casemanager().maak(), await medewerker(school).maak()]) {
      expect(await uitkomst(zet(staand, VERSIE, versie(), contextVoor(await sessieVoor(ander))))).toMatchObject({
        code: 'verboden',
      });
      expect(await uitkomst(neemTekstWeg(contextVoor(await sessieVoor(ander)), id))).toMatchObject({ code: 'verboden' });
      expect(await sql(ander, rij({ nummer: '3', vastgelegd_door: `'${ander.id}'` }))).toMatchObject({ code: '42501' });
      const aantal = async (vragen: string) => (await alsActor(await sessieVoor(ander), (client) => client.query(vragen))).rowCount;
      expect(await aantal(`delete from tekstversie where id = '${id}'`)).toBe(0);
      expect(await aantal(`update tekstversie set van = van + 1 where id = '${id}'`)).toBe(0);
    }
  });
});
