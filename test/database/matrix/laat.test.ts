import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../../fabriek/bron';
import { beheerder } from '../../fabriek/gebruiker';
import { type Toneel, voerGeschiedenis } from '../../fabriek/geschiedenis.rijen';
import { zetKlok } from '../../fabriek/klok';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { maakSpelers, ruimOp, type Spelers, zetToneel } from '../../fabriek/toneel';
import { open2013, stap } from '../../fabriek/verhalen';
import {
  beginVanDag,
  beslis,
  cel,
  MORGEN,
  type ProefCel,
  ruimMatrixOp,
  stelVoor,
  telling,
  werkAllesBij,
  werkBij,
} from '../../fabriek/voorstel';
import { alsRol } from '../../opstart/database';
import { gezien } from '../zicht';

let spelers: Spelers;
let toneel: Toneel;
let eerste: string;
let tweede: string;
let casemanager: string;
let contactpersoon: string;

beforeAll(async () => {
  spelers = await maakSpelers();
  eerste = await sessieVoor(await beheerder().maak());
  tweede = await sessieVoor(await beheerder().maak());
  casemanager = await sessieVoor(spelers.casemanager);
  contactpersoon = await sessieVoor(spelers.scholen[0].personen[0]);
});
afterEach(async () => {
  await zetKlok(null);
  await ruimMatrixOp();
  await ruimOp();
});

const JA = [...open2013('ja'), stap.ja('2024-02-01')];
const VOORTGANG = [cel(), cel({ richting: 'naar_school' })];

/** A confirmed change whose day has come while the worker did nothing. */
async function teLaat(cellen: ProefCel[], stappen = JA): Promise<string> {
  toneel = await zetToneel(spelers);
  await voerGeschiedenis(toneel, stappen, 0);
  const id = await stelVoor(eerste, cellen);
  await werkAllesBij();
  await beslis(tweede, id, 'bevestigd');
  return id;
}
const eis = (categorie: string) =>
  vraag("select poort.eis($1, $2, 'naar_gemeente')", [toneel.scholen[0].cursistId, categorie]).then(
    () => 'open',
    (fout: Error) => fout.message,
  );
const ziet = async (sessie: string, tabel: string) => (await gezien(sessie))[tabel];

describe('a change whose projection is late', () => {
  test('opens and closes nothing before its day', async () => {
    await teLaat(VOORTGANG);
    expect([await ziet(casemanager, 'rapportage_voortgang'), await eis('voortgang')]).toEqual([1, 'open']);
  });

  test('closes on its day what it closes, for reading and for sending, and nothing else', async () => {
    await teLaat(VOORTGANG);
    const open = await gezien(casemanager);
    await zetKlok(beginVanDag(MORGEN));
    const dicht = await gezien(casemanager);
    expect([open['rapportage_voortgang'], dicht['rapportage_voortgang']]).toEqual([1, 0]);
    expect([open['rapportage_uren'], dicht['rapportage_uren']]).toEqual([1, 1]);
    expect(await ziet(contactpersoon, 'rapportage_voortgang')).toBe(1);
    expect([await eis('voortgang'), await eis('traject')]).toEqual(['geen grondslag', 'open']);
    const bijWerk = await alsRol('tk_werk', (client) => client.query("select 1 from grondslag_blok where 'voortgang' = any (categorieen)"));
    expect(bijWerk.rows).toEqual([]);
    await werkAllesBij();
    expect(await gezien(casemanager)).toMatchObject({ rapportage_voortgang: 0, rapportage_uren: 1 });
    expect(await vraag('select poort.op_slot() as slot')).toEqual([{ slot: [] }]);
  });

  test('of all that a ja opens keeps the ja itself behind it too', async () => {
    await teLaat(
      categorieen
        .filter((categorie) => categorie !== 'pip')
        .flatMap((categorie) => richtingen.map((richting) => cel({ categorie, richting }))),
    );
    const jaVan = () => alsActor(contactpersoon, (client) => client.query('select 1 from poort.ja_van($1)', [toneel.scholen[0].cursistId]));
    expect((await jaVan()).rows).toHaveLength(1);
    await zetKlok(beginVanDag(MORGEN));
    expect((await jaVan()).rows).toEqual([]);
  });

  test('of another ground keeps the old one shut until it is rewritten, and then opens on the new', async () => {
    await teLaat([cel({ grond: 'publieke_taak' })]);
    await zetKlok(beginVanDag(MORGEN));
    expect(await ziet(casemanager, 'rapportage_voortgang')).toBe(0);
    await werkAllesBij();
    expect(await ziet(casemanager, 'rapportage_voortgang')).toBe(1);
  });

  test('of the mark alone shuts nothing: the ground stays', async () => {
    await teLaat([cel({ grond: 'toestemming', bron: 'Advies' })]);
    await zetKlok(beginVanDag(MORGEN));
    expect(await ziet(casemanager, 'rapportage_voortgang')).toBe(1);
  });

  test('a fact that is entered meanwhile counts by the new rules', async () => {
    await teLaat([cel({ grond: 'publieke_taak' })], open2013('ja'));
    await voerGeschiedenis(toneel, [stap.beperking('beperking', '2024-01-01', '2024-02-01')], 1);
    await zetKlok(beginVanDag(MORGEN));
    expect(await ziet(casemanager, 'rapportage_voortgang')).toBe(1);
  });

  test('a cut-off worker goes on where it was, and two at once do it once', async () => {
    const id = await teLaat(VOORTGANG);
    expect(await werkBij()).toBe(true);
    await Promise.all([werkAllesBij(), werkAllesBij(), werkAllesBij()]);
    const stand = await vraag('select gedaan, totaal, gereed_op is not null as gereed from poort.herberekening where voorstel_id = $1', [
      id,
    ]);
    expect(stand).toEqual([{ gedaan: 1, totaal: 1, gereed: true }]);
    expect(await telling(id)).toMatchObject([{ sluit: 1 }, { sluit: 1 }]);
  });
});

describe('C 12.4: what the gemeente itself may record under the Wi2013', () => {
  const PLAN = { categorie: 'plan_van_aanpak', richting: 'naar_school' } as const;
  const legPlan = () =>
    alsActor(casemanager, (client) =>
      client.query(
        `insert into plan_van_aanpak (id, inburgeraar_id, niveau, van, vastgelegd_door, formulier_id) values (gen_random_uuid(), $1, 'A2', '2024-01-01', $2, gen_random_uuid())`,
        [toneel.inburgeraarId, spelers.casemanager.id],
      ),
    );

  test('follows the matrix: a public task as ground lets it record without a ja, from its day', async () => {
    await teLaat([cel({ ...PLAN, grond: 'publieke_taak' })], open2013('ja'));
    await werkAllesBij();
    expect(await ziet(casemanager, 'plan_van_aanpak')).toBe(0);
    await expect(legPlan()).rejects.toThrow('vastleggen mag niet zonder toestemming');
    await zetKlok(beginVanDag(MORGEN));
    expect(await ziet(casemanager, 'plan_van_aanpak')).toBe(1);
    await legPlan();
  });

  test('and closes with it, also when the projection is late', async () => {
    await teLaat([cel({ ...PLAN, grond: 'publieke_taak' })], open2013('ja'));
    await werkAllesBij();
    await zetKlok(beginVanDag(MORGEN));
    const id = await stelVoor(eerste, [cel({ ...PLAN, grond: 'toestemming' })], { ingang: '2030-01-01' });
    await vraag("update poort.telling set begonnen_op = begonnen_op + interval '1 second' where voorstel_id = $1", [id]);
    await werkAllesBij();
    await beslis(tweede, id, 'bevestigd');
    await zetKlok(beginVanDag('2030-01-01'));
    expect(await ziet(casemanager, 'plan_van_aanpak')).toBe(0);
    await expect(legPlan()).rejects.toThrow('vastleggen mag niet zonder toestemming');
    await werkAllesBij();
    expect(await ziet(casemanager, 'plan_van_aanpak')).toBe(0);
  });
});
