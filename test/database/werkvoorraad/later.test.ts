import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toonLater } from '~/domein/werkvoorraad/later.service.server';
import type { Wachtsleutel } from '~/domein/werkvoorraad/wachtsleutel';
import { Temporal } from 'temporal-polyfill';
import { stilstaandeKlok } from '~/platform/klok';
import { voegIn, vraag } from '../../fabriek/bron';
import { relatiebeheerder } from '../../fabriek/gebruiker';
import { legVast } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { maakSpelers, type Spelers, zetToneel } from '../../fabriek/toneel';

const VANDAAG = '2025-05-19';
const NU = `${VANDAAG}T10:00:00Z`;
const UITERSTE = '2025-06-10';

let spelers: Spelers;
let sessies: Record<'eigen' | 'andere' | 'relatie' | 'school', string>;
let kort: { persoon: string; cursist: string };
let lang: string;

async function metTermijn(einde: string) {
  const { inburgeraarId, scholen } = await zetToneel(spelers);
  await voegIn('begeleiding', { id: uuidv7(), inburgeraar_id: inburgeraarId, van: '2024-01-01' });
  await legVast('termijn', inburgeraarId, { einde });
  return { persoon: inburgeraarId, cursist: scholen[0].cursistId };
}

beforeAll(async () => {
  await zetKlok(null);
  spelers = await maakSpelers();
  sessies = {
    eigen: await sessieVoor(spelers.casemanager),
    andere: await sessieVoor(spelers.andereCasemanager),
    relatie: await sessieVoor(await relatiebeheerder().maak()),
    school: await sessieVoor(spelers.scholen[0].personen[0]),
  };
  kort = await metTermijn(UITERSTE);
  lang = (await metTermijn('2026-03-01')).persoon;
  await zetKlok(NU);
});
afterAll(() => zetKlok(null));

type Rij = Record<string, string | null>;
const rij = (anders: Rij = {}): Rij => {
  const sleutel = { regel: 'termijn_kort', onderwerp: kort.persoon, voorval: '3' };
  const rest = { gebruiker_id: spelers.casemanager.id, inburgeraar_id: kort.persoon, reden: 'afspraak', tot: UITERSTE };
  return { id: uuidv7(), formulier_id: uuidv7(), ...sleutel, ...rest, ...anders };
};
const langeRij = (tot: string) => rij({ onderwerp: lang, inburgeraar_id: lang, voorval: '12', tot });

/** As the application would, whatever it was told; null when the database takes it. */
async function weigering(sessie: string, waarden: Rij): Promise<string | null> {
  const kolommen = Object.keys(waarden);
  const plaatsen = kolommen.map((_, nr) => `$${nr + 1}`);
  const opdracht = `insert into wacht_later (${kolommen.join(', ')}) values (${plaatsen.join(', ')})`;
  try {
    await alsActor(sessie, (c) => c.query(opdracht, Object.values(waarden)));
    return null;
  } catch (fout) {
    return fout instanceof Error ? fout.message : String(fout);
  }
}
const BELEID = 'new row violates row-level security policy for table "wacht_later"';

describe('what one may let rest, as the database takes it', () => {
  test('an entry of his own, until its last day', async () => expect(await weigering(sessies.eigen, rij())).toBeNull());
  test('an entry of his own, for three months', async () => expect(await weigering(sessies.eigen, langeRij('2025-08-19'))).toBeNull());

  test.each<[string, keyof typeof sessies, () => Rij]>([
    ['an entry of someone else', 'andere', () => rij({ gebruiker_id: spelers.andereCasemanager.id })],
    ['an entry of his own, in the name of someone else', 'eigen', () => rij({ gebruiker_id: spelers.andereCasemanager.id })],
    ['an entry of someone else, in his name', 'andere', () => rij()],
    ['an occurrence that does not wait', 'eigen', () => rij({ voorval: '6' })],
    ['a rule by which nothing waits', 'eigen', () => rij({ regel: 'lening_oud' })],
    ['a row that does not exist', 'eigen', () => rij({ onderwerp: uuidv7() })],
    ['an entry as if it were about another person', 'eigen', () => rij({ inburgeraar_id: lang })],
    ['an entry as if it were about nobody', 'eigen', () => rij({ inburgeraar_id: null })],
    ['an entry as if it were about a cursist', 'eigen', () => rij({ inburgeraar_id: null, cursist_id: kort.cursist })],
    ['a day past its last one', 'eigen', () => rij({ tot: '2025-06-11' })],
    ['today', 'eigen', () => rij({ tot: VANDAAG })],
    ['more than three months', 'eigen', () => langeRij('2025-08-20')],
    ['what ended before it began', 'eigen', () => rij({ beeindigd_op: NU })],
    ['an entry of another role', 'relatie', () => rij()],
    ['an entry of the other side', 'school', () => rij({ gebruiker_id: spelers.scholen[0].personen[0].id })],
    [
      'an entry of the other side, about its own cursist',
      'school',
      () => rij({ gebruiker_id: spelers.scholen[0].personen[0].id, inburgeraar_id: null, cursist_id: kort.cursist }),
    ],
  ])('never: %s', async (_wat, wie, waarden) => expect(await weigering(sessies[wie], waarden())).toBe(BELEID));

  test('never: an entry whose last day has passed', async () => {
    await zetKlok('2025-06-12T10:00:00Z');
    try {
      const voorbij = { regel: 'termijn_verlopen', voorval: UITERSTE };
      for (const tot of ['2025-06-09', UITERSTE, '2025-06-13']) {
        expect(await weigering(sessies.eigen, rij({ ...voorbij, tot })), tot).toBe(BELEID);
      }
    } finally {
      await zetKlok(NU);
    }
  });

  test('nobody sees or ends what a colleague lets rest, nor changes its day', async () => {
    const zien = await alsActor(sessies.andere, (c) => c.query('select 1 from wacht_later'));
    const einde = await alsActor(sessies.andere, (c) => c.query('update wacht_later set beeindigd_op = tk.klok()'));
    expect([zien.rowCount, einde.rowCount]).toEqual([0, 0]);
    await expect(alsActor(sessies.eigen, (c) => c.query(`update wacht_later set tot = '2099-01-01'`))).rejects.toThrow('permission denied');
    await expect(alsActor(sessies.eigen, (c) => c.query('delete from wacht_later'))).rejects.toThrow('permission denied');
  });
});

describe('letting an entry rest', () => {
  const sleutel = (): Wachtsleutel => ({ regel: 'termijn_kort', onderwerp: kort.persoon, voorval: '3' });
  const doe = (formulierId: string, dag: string | null) =>
    toonLater(contextVoor(sessies.eigen, stilstaandeKlok(NU)), {
      sleutel: sleutel(),
      invoer: dag === null ? { doe: 'nu' } : { doe: 'later', tot: Temporal.PlainDate.from(dag), reden: 'ingepland' },
      formulierId,
    });
  const inLijst = () =>
    alsActor(sessies.eigen, (c) =>
      c.query<{ tot: string | null }>(
        `select later_tot::text as tot from werkvoorraad.lijst() where regel = 'termijn_kort' and onderwerp = $1`,
        [kort.persoon],
      ),
    ).then(({ rows }) => rows.map(({ tot }) => tot));
  const geldend = () =>
    vraag<{ tot: string }>(`select tot::text from wacht_later where onderwerp = $1 and beeindigd_op is null order by tot`, [
      kort.persoon,
    ]).then((rijen) => rijen.map(({ tot }) => tot));

  test('a double click is one act, one after the other and at once', async () => {
    const formulier = uuidv7();
    await Promise.all([doe(formulier, '2025-05-26'), doe(formulier, '2025-05-26')]);
    await doe(formulier, '2025-05-26');
    expect(await geldend()).toEqual(['2025-05-26']);
    expect(await inLijst()).toEqual(['2025-05-26']);
  });

  test('a later day replaces the one before', async () => {
    await doe(uuidv7(), '2025-06-02');
    expect(await geldend()).toEqual(['2025-06-02']);
  });

  test('two at once leave one day, and the entry stands in the list once', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      await doe(uuidv7(), null);
      await Promise.all([doe(uuidv7(), '2025-05-27'), doe(uuidv7(), '2025-06-03')]);
      const dagen = await geldend();
      expect(dagen).toHaveLength(1);
      expect(await inLijst()).toEqual(dagen);
    }
  });

  test('taken back it is on the list at once, also when it was taken back twice', async () => {
    const formulier = uuidv7();
    await Promise.all([doe(formulier, null), doe(formulier, null)]);
    expect(await geldend()).toEqual([]);
    expect(await inLijst()).toEqual([null]);
  });

  test.each([
    ['its last day has gone', '2025-06-11'],
    ['it is today', VANDAAG],
  ])('is refused beside the field: %s', (_wat, dag) =>
    expect(doe(uuidv7(), dag)).rejects.toMatchObject({ velden: { tot: [expect.any(String)] } }),
  );
});
