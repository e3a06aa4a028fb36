import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { getMijnSchool, getSchool, getSchoolgegevens } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import { voegNieuweSchoolToe, wijzigContact } from '~/domein/taalaanbieder/taalaanbieder.vastleggen.service.server';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { nummer } from '../../fabriek/nummer';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const klok = stilstaandeKlok('2026-03-01T10:00:00Z');
const als = async (wie: { maak: () => Promise<{ id: string; toegangId: string }> }) =>
  contextVoor(await sessieVoor(await wie.maak()), klok);

let context: Context;
let ander: Context;
beforeAll(async () => {
  [context, ander] = [await als(relatiebeheerder()), await als(relatiebeheerder())];
});

function nieuwe(meer: Partial<Parameters<typeof voegNieuweSchoolToe>[1]> = {}) {
  const nr = nummer();
  const nummers = { kvkNummer: String(80_000_000 + nr), bowNummer: `NIEUW-${nr}` };
  return {
    naam: `Nieuw ${nr}`,
    plaats: 'Den Haag',
    email: 'info@nieuw.example',
    telefoon: '070 555 0000',
    website: null,
    ingangsdatum: null,
    ...nummers,
    ...meer,
  };
}
const handelingen = (id: string) =>
  vraag<{ handeling: string }>('select handeling from log.handeling where onderwerp_id = $1 order by id', [id]);

describe('a new school', () => {
  test('is there with the first term of its convenant, and is logged', async () => {
    const id = await voegNieuweSchoolToe(context, nieuwe({ naam: 'De Nieuwe', ingangsdatum: dag('2026-03-15') }), uuidv7());
    const pagina = await getSchool(context, id);
    expect(pagina).toMatchObject({
      school: { naam: 'De Nieuwe', versie: 1 },
      convenant: { stand: { soort: 'begint', op: '2026-03-15' } },
      nt2: [],
    });
    expect(pagina.keurmerk).toMatchObject({ huidig: { bekend: null, vergeefs: null }, perioden: [] });
    expect(await handelingen(id)).toEqual([{ handeling: 'school_vastgelegd' }]);
  });

  test('or not at all, when its term is refused', async () => {
    const wat = nieuwe({ ingangsdatum: dag('2021-01-01') });
    await expect(voegNieuweSchoolToe(context, wat, uuidv7())).rejects.toMatchObject({
      code: 'ongeldig',
      velden: { ingangsdatum: [expect.any(String)] },
    });
    expect(await vraag('select 1 from taalaanbieder where kvk_nummer = $1', [wat.kvkNummer])).toEqual([]);
  });

  test('with a number that is taken: beside the field, with whose it is', async () => {
    const eerste = nieuwe({ naam: 'De Eerste' });
    const tweede = nieuwe({ naam: 'De Tweede' });
    await voegNieuweSchoolToe(context, eerste, uuidv7());
    await voegNieuweSchoolToe(context, tweede, uuidv7());
    const kvk = ['taalaanbieder.fouten.kvk_bezet?naam=De+Eerste'];
    await expect(voegNieuweSchoolToe(context, nieuwe({ kvkNummer: eerste.kvkNummer }), uuidv7())).rejects.toMatchObject({
      code: 'conflict',
      velden: { kvkNummer: kvk },
    });
    const beide = nieuwe({ kvkNummer: eerste.kvkNummer, bowNummer: tweede.bowNummer });
    await expect(voegNieuweSchoolToe(context, beide, uuidv7())).rejects.toMatchObject({
      velden: { kvkNummer: kvk, bowNummer: ['taalaanbieder.fouten.bow_bezet?naam=De+Tweede'] },
    });
  });

  test('a double click is one school, also at the very same moment', async () => {
    const [wat, formulierId] = [nieuwe({ ingangsdatum: dag('2026-03-15') }), uuidv7()];
    const ids = await Promise.all([1, 2, 3].map(() => voegNieuweSchoolToe(context, wat, formulierId)));
    expect(new Set(ids).size).toBe(1);
    expect((await getSchool(context, ids[0] ?? '')).convenant.termijnen).toHaveLength(1);
  });

  test('two relatiebeheerders at once with one number: one school, and the other is told', async () => {
    const wat = nieuwe();
    const uitkomsten = await Promise.allSettled([voegNieuweSchoolToe(context, wat, uuidv7()), voegNieuweSchoolToe(ander, wat, uuidv7())]);
    expect(uitkomsten.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', velden: { kvkNummer: [expect.any(String)] } },
    });
    expect(await vraag('select 1 from taalaanbieder where kvk_nummer = $1', [wat.kvkNummer])).toHaveLength(1);
  });

  test('is made by nobody else', async () => {
    for (const wie of [casemanager(), beheerder(), medewerker(await school().maak())]) {
      const zonder = await als(wie);
      await expect(voegNieuweSchoolToe(zonder, nieuwe(), uuidv7())).rejects.toMatchObject({ code: 'verboden' });
      const sql =
        "insert into taalaanbieder (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon) values (gen_random_uuid(), 'x', '12345678', 'x', 'x', 'x', 'x')";
      await expect(alsActor(zonder.sessie, (client) => client.query(sql))).rejects.toThrow('row-level security');
    }
  });
});

describe('how a school is reached', () => {
  const contact = (versie: number, telefoon: string) => ({
    naam: 'De School',
    plaats: 'Delft',
    email: 'nieuw@school.example',
    telefoon,
    website: 'https://school.example',
    versie,
  });

  test('is changed, once for the same twice, and is logged', async () => {
    const { id } = await school().maak();
    await wijzigContact(context, id, contact(1, '070 111 1111'));
    await wijzigContact(context, id, contact(1, '070 111 1111'));
    expect(await getSchoolgegevens(context, id)).toMatchObject({ plaats: 'Delft', telefoon: '070 111 1111', versie: 2 });
    expect(await handelingen(id)).toEqual([{ handeling: 'school_gewijzigd' }]);
  });

  test('two relatiebeheerders at once: the second gets 409, and what the first saved stays', async () => {
    const { id } = await school().maak();
    const uitkomsten = await Promise.allSettled([
      wijzigContact(context, id, contact(1, '070 111 1111')),
      wijzigContact(ander, id, contact(1, '070 222 2222')),
    ]);
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(uitkomsten.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', velden: { '': ['taalaanbieder.fouten.intussen_gewijzigd'] } },
    });
    expect((await getSchoolgegevens(context, id)).versie).toBe(2);
  });

  test('by no one else, the school itself included; its numbers by nobody', async () => {
    const een = await school().maak();
    const eigen = await als(medewerker(een));
    await expect(wijzigContact(eigen, een.id, contact(1, '070 111 1111'))).rejects.toMatchObject({ code: 'verboden' });
    const sql = "update taalaanbieder set telefoon = '070 999 9999'";
    expect(await alsActor(eigen.sessie, async (client) => (await client.query(sql)).rowCount)).toBe(0);
    for (const kolom of ['kvk_nummer', 'bow_nummer', 'id'])
      await expect(alsActor(context.sessie, (client) => client.query(`update taalaanbieder set ${kolom} = ${kolom}`))).rejects.toThrow(
        'permission denied',
      );
    await expect(wijzigContact(context, uuidv7(), contact(1, '070 111 1111'))).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});

describe('a school’s own page', () => {
  test('is its own, and of nobody else', async () => {
    const [een, twee] = [await school().genaamd('Eén').maak(), await school().genaamd('Twee').maak()];
    expect((await getMijnSchool(await als(medewerker(een)))).school.naam).toBe('Eén');
    expect((await getMijnSchool(await als(medewerker(twee)))).school.naam).toBe('Twee');
    for (const wie of [casemanager(), relatiebeheerder()])
      await expect(getMijnSchool(await als(wie))).rejects.toMatchObject({ code: 'verboden' });
  });

  test('has no page of another school beside it', async () => {
    const een = await school().maak();
    for (const wie of [medewerker(een), casemanager(), beheerder()])
      await expect(getSchool(await als(wie), een.id)).rejects.toMatchObject({ code: 'verboden' });
    await expect(getSchool(context, uuidv7())).rejects.toMatchObject({ code: 'niet_gevonden' });
  });
});
