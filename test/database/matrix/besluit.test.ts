import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../../fabriek/bron';
import { avgAfhandelaar, beheerder, casemanager, fg, geefToegang, type ProefGebruiker, relatiebeheerder } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { beginVanDag, beslis, cel, MORGEN, overDagen, ruimMatrixOp, stelVoor, werkAllesBij } from '../../fabriek/voorstel';

let sanne: ProefGebruiker;
let eerste: string;
let tweede: string;

beforeAll(async () => {
  sanne = await beheerder().maak();
  eerste = await sessieVoor(sanne);
  tweede = await sessieVoor(await beheerder().maak());
});
afterEach(async () => {
  await zetKlok(null);
  await ruimMatrixOp();
});

const regels = () =>
  vraag('select wet, doelgroep, categorie, richting, grond, van::text, tot::text, bron from grondslag_regel order by 1, 2, 3, 4, 6');
const besluiten = () => vraag<{ soort: string; besloten_door: string }>('select soort, besloten_door from grondslag_besluit');
const logregels = async (id: string) =>
  (await vraag<{ handeling: string }>('select handeling from log.handeling where onderwerp_id = $1 order by id', [id])).map(
    (r) => r.handeling,
  );
/** The rules of one cell, in the order of their days. */
const inCel = (categorie: string, richting: string) =>
  vraag<{ grond: string; van: string; tot: string | null }>(
    `select grond, van::text, tot::text from grondslag_regel where wet = 'wi2013' and categorie = $1 and richting = $2 order by van`,
    [categorie, richting],
  );
const VANAF = '2022-03-08';

async function geteld(cellen = [cel()], anders = {}): Promise<string> {
  const id = await stelVoor(eerste, cellen, anders);
  await werkAllesBij();
  return id;
}

describe('C 12, 18.1: who may change the matrix', () => {
  test.each([
    ['casemanager', casemanager],
    ['relatiebeheerder', relatiebeheerder],
    ['fg', fg],
    ['avg-afhandelaar', avgAfhandelaar],
  ])('a(n) %s proposes nothing, decides nothing and counts nothing', async (_rol, maker) => {
    const sessie = await sessieVoor(await maker().maak());
    const id = await geteld();
    for (const doe of [
      () => stelVoor(sessie, [cel()]),
      () => beslis(sessie, id, 'bevestigd'),
      () => alsActor(sessie, (client) => client.query('select poort.tel_opnieuw($1)', [id])),
      () => alsActor(sessie, (client) => client.query('select * from poort.telling_van($1)', [id])),
      () => alsActor(sessie, (client) => client.query('select * from poort.herberekening_van($1)', [id])),
    ])
      await expect(doe()).rejects.toThrow('niet toegestaan');
    expect(await besluiten()).toEqual([]);
    const ziet = await alsActor(sessie, (client) => client.query('select 1 from grondslag_voorstel, grondslag_voorstel_regel'));
    expect(ziet.rows).toEqual([]);
  });

  test('nobody writes a rule, a voorstel, a decision or a count past the functions', async () => {
    const id = await geteld();
    for (const sql of [
      'delete from grondslag_regel',
      `update grondslag_regel set tot = '2030-01-01'`,
      `insert into grondslag_besluit (voorstel_id, soort, besloten_door) values ('${id}', 'bevestigd', '${sanne.id}')`,
      `update grondslag_voorstel set ingang = '2020-01-01'`,
      `update grondslag_voorstel_regel set grond = 'toestemming'`,
      'select * from poort.telling_regel',
      `select poort.voer_in('${id}')`,
      'select poort.werk_bij()',
    ])
      await expect(
        alsActor(tweede, (client) => client.query(sql)),
        sql,
      ).rejects.toThrow('permission denied');
  });
});

describe('four eyes', () => {
  test('whoever proposed it does not confirm or reject it, also not in another access of the same person', async () => {
    const toegangId = await geefToegang(sanne.id, { rol: 'beheerder' });
    const anders = await sessieVoor(sanne, { toegangId });
    const id = await geteld();
    for (const sessie of [eerste, anders]) {
      await expect(beslis(sessie, id, 'bevestigd')).rejects.toThrow('vier ogen');
      await expect(beslis(sessie, id, 'afgewezen', 'Toch niet')).rejects.toThrow('vier ogen');
    }
    expect(await besluiten()).toEqual([]);
  });

  test('a second person confirms: the rules, the decision and the line in the log at once', async () => {
    const id = await geteld();
    await beslis(tweede, id, 'bevestigd');
    expect(await inCel('voortgang', 'naar_gemeente')).toEqual([{ grond: 'toestemming', van: VANAF, tot: overDagen(0) }]);
    expect(await inCel('voortgang', 'naar_school')).toEqual([{ grond: 'toestemming', van: VANAF, tot: null }]);
    expect(await logregels(id)).toEqual(['matrix_voorgesteld', 'matrix_bevestigd']);
  });

  test('a rejection or a withdrawal writes no rule, and is for good', async () => {
    const voor = await regels();
    const afgewezen = await geteld();
    await expect(beslis(tweede, afgewezen, 'afgewezen')).rejects.toThrow('violates check constraint');
    await beslis(tweede, afgewezen, 'afgewezen', 'De fg is tegen.');
    await expect(beslis(tweede, afgewezen, 'bevestigd')).rejects.toThrow('al besloten');
    const ingetrokken = await geteld();
    await expect(beslis(tweede, ingetrokken, 'ingetrokken')).rejects.toThrow('vier ogen');
    await beslis(eerste, ingetrokken, 'ingetrokken');
    await expect(beslis(tweede, ingetrokken, 'bevestigd')).rejects.toThrow('al besloten');
    expect(await regels()).toEqual(voor);
  });

  test('ten confirmations at once, by two people, are one act', async () => {
    const derde = await sessieVoor(await beheerder().maak());
    const id = await geteld([cel({ grond: 'publieke_taak' })]);
    const uitkomsten = await Promise.allSettled(Array.from({ length: 10 }, (_, nr) => beslis(nr % 2 ? tweede : derde, id, 'bevestigd')));
    expect(await besluiten()).toHaveLength(1);
    expect(await inCel('voortgang', 'naar_gemeente')).toEqual([
      { grond: 'toestemming', van: VANAF, tot: overDagen(0) },
      { grond: 'publieke_taak', van: MORGEN, tot: null },
    ]);
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await logregels(id)).toEqual(['matrix_voorgesteld', 'matrix_bevestigd']);
  });
});

describe('never in the past', () => {
  test.each([0, -1, -400])('a first day %d days from now is refused', async (dagen) => {
    await expect(stelVoor(eerste, [cel()], { ingang: overDagen(dagen) })).rejects.toThrow('niet meer in de toekomst');
  });

  test('a confirmation whose first day has come meanwhile is refused', async () => {
    const voor = await regels();
    const id = await geteld();
    await zetKlok(beginVanDag(MORGEN));
    await expect(beslis(tweede, id, 'bevestigd')).rejects.toThrow('niet meer in de toekomst');
    expect(await regels()).toEqual(voor);
  });
});

describe('seen before it is confirmed', () => {
  test('what is not counted is not confirmed', async () => {
    const id = await stelVoor(eerste, [cel()]);
    await expect(beslis(tweede, id, 'bevestigd')).rejects.toThrow('eerst tellen');
  });

  test('what was counted by other rules is counted again first', async () => {
    const [een, ander] = [await geteld(), await geteld([cel({ richting: 'naar_school' })])];
    await beslis(tweede, een, 'bevestigd');
    await expect(beslis(tweede, ander, 'bevestigd')).rejects.toThrow('eerst tellen');
    await alsActor(tweede, (client) => client.query('select poort.tel_opnieuw($1)', [ander]));
    await werkAllesBij();
    await beslis(tweede, ander, 'bevestigd');
    expect(await besluiten()).toHaveLength(2);
  });
});

describe('versions of a cell', () => {
  const LATER = overDagen(30);
  async function bevestig(grond: 'toestemming' | 'publieke_taak' | null, ingang: string) {
    await beslis(tweede, await geteld([cel({ grond })], { ingang }), 'bevestigd');
  }

  test('a later version takes over from an earlier one, also when it was confirmed first', async () => {
    await bevestig(null, LATER);
    await bevestig('publieke_taak', MORGEN);
    expect(await inCel('voortgang', 'naar_gemeente')).toEqual([
      { grond: 'toestemming', van: VANAF, tot: overDagen(0) },
      { grond: 'publieke_taak', van: MORGEN, tot: overDagen(29) },
    ]);
  });

  test('a closing that was decided holds, also when the cell closed and opened again before it', async () => {
    await bevestig(null, LATER);
    await bevestig(null, overDagen(10));
    await bevestig('publieke_taak', overDagen(20));
    expect((await inCel('voortgang', 'naar_gemeente')).at(-1)).toEqual({ grond: 'publieke_taak', van: overDagen(20), tot: overDagen(29) });
  });

  test('of two versions from one day the last confirmed counts', async () => {
    await bevestig('publieke_taak', LATER);
    await bevestig('toestemming', LATER);
    expect(await inCel('voortgang', 'naar_gemeente')).toEqual([
      { grond: 'toestemming', van: VANAF, tot: overDagen(29) },
      { grond: 'toestemming', van: LATER, tot: null },
    ]);
  });

  test('C 2.3: an asielstatushouder under the Wi2021, or artikel 35 lid 3 under the Wi2013, is no voorstel', async () => {
    for (const fout of [
      cel({ wet: 'wi2021', doelgroep: 'asielstatushouder', grond: 'publieke_taak' }),
      cel({ wet: 'wi2021', doelgroep: null, grond: 'publieke_taak' }),
      cel({ grond: 'artikel_35_3' }),
    ])
      await expect(stelVoor(eerste, [fout])).rejects.toThrow('violates check constraint');
    await expect(stelVoor(eerste, [])).rejects.toThrow('een voorstel zonder regels');
  });

  test('a double click is one voorstel', async () => {
    const formulierId = uuidv7();
    await stelVoor(eerste, [cel()], { formulierId });
    await expect(stelVoor(eerste, [cel()], { formulierId })).rejects.toThrow('grondslag_voorstel_formulier_id_key');
  });
});
