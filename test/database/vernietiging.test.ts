import { beforeEach, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { beheerder, relatiebeheerder } from '../fabriek/gebruiker';
import { type Toneel, voerGeschiedenis } from '../fabriek/geschiedenis.rijen';
import { alsActor, sessieVoor } from '../fabriek/sessie';
import { leesEigendom } from '../fabriek/schema';
import { maakSpelers, ruimOp, type Spelers, zetToneel } from '../fabriek/toneel';
import { open2013, stap } from '../fabriek/verhalen';
import { alsRol } from '../opstart/database';

/** Annotated for their side, but about a user's work: no person of the gemeente or a school is in it. */
const ZONDER_PERSOON = ['waarneming', 'toegang'];
const VAN = leesEigendom().filter(({ tabel, kant }) => kant !== null && !ZONDER_PERSOON.includes(tabel));
const ALLE = VAN.map(({ tabel }) => tabel);

let spelers: Spelers;
let toneel: Toneel;

const VERHAAL = [
  ...open2013('ja'),
  stap.ja('2024-02-01'),
  stap.ja('2024-03-01', { bij: 'school' }),
  stap.plichteinde('2031-01-01'),
  stap.beperking('bezwaar', '2031-01-01'),
  stap.inschrijving('2024-01-08'),
];

const BRIEVEN = `select 1 from (
  select inburgeraar_id, cursist_id from toestemming union all select inburgeraar_id, cursist_id from bestand) brief`;

async function aantallen(): Promise<Record<string, number>> {
  const tel = ALLE.map((tabel) => `select '${tabel}' as tabel, count(*)::int as aantal from ${tabel}`).join(' union all ');
  return Object.fromEntries((await vraag<{ tabel: string; aantal: number }>(tel)).map(({ tabel, aantal }) => [tabel, aantal]));
}
const leeg = (rijen: Record<string, number>) => Object.keys(rijen).filter((tabel) => rijen[tabel] === 0);
const gevuld = (rijen: Record<string, number>) => Object.keys(rijen).filter((tabel) => rijen[tabel] !== 0);

/** As the owner of the tables: the only one who may. */
const vernietig = (tabel: string, id: string) =>
  alsRol('tk_eigenaar', (client) => client.query(`delete from ${tabel} where id = $1`, [id]));
const sleutels = (ids: string[]) => vraag('select 1 from log.sleutel where onderwerp_id = any ($1::uuid[])', [ids]);

beforeEach(async () => {
  spelers ??= await maakSpelers();
  await ruimOp();
  toneel = await zetToneel(spelers);
  await voerGeschiedenis(toneel, VERHAAL, 0);
  await vernietig('cursist', toneel.scholen[1].cursistId);
  const ids = [toneel.inburgeraarId, toneel.scholen[0].cursistId];
  await alsActor(await sessieVoor(spelers.casemanager), async (client) => {
    await client.query('select log.noteer_inzage($1::uuid[], $2)', [ids, 'dossier']);
    await client.query('select log.noteer_handeling($1, $2, $1)', [toneel.inburgeraarId, 'dossier_begonnen']);
  });
});

describe('destruction', () => {
  test('there is something to destroy in every table with a person', async () => {
    expect(leeg(await aantallen())).toEqual([]);
  });

  test('of a person leaves nothing of the gemeente, and of the school what it entered itself', async () => {
    await vernietig('inburgeraar', toneel.inburgeraarId);
    // An answer goes with its question.
    const vanSchool = VAN.filter(({ tabel, kant }) => kant === 'school' && tabel !== 'antwoord').map(({ tabel }) => tabel);
    expect(gevuld(await aantallen()).sort()).toEqual([...vanSchool, 'bestand', 'toestemming'].sort());
    expect(await vraag(`${BRIEVEN} where inburgeraar_id is not null`)).toEqual([]);
  });

  test('of a cursist leaves nothing of the school, and closes the gate for what the gemeente keeps', async () => {
    await vernietig('cursist', toneel.scholen[0].cursistId);
    const rest = await aantallen();
    expect(VAN.filter(({ tabel, kant }) => kant === 'school' && rest[tabel] !== 0)).toEqual([]);
    expect([rest['grondslag'], rest['vraag'], rest['gelezen'], rest['inburgeraar'], rest['lening']]).toEqual([0, 0, 0, 1, 1]);
    expect(await vraag(`${BRIEVEN} where cursist_id is not null`)).toEqual([]);
  });

  test('of both leaves no row of a person anywhere', async () => {
    await vernietig('inburgeraar', toneel.inburgeraarId);
    await vernietig('cursist', toneel.scholen[0].cursistId);
    expect(gevuld(await aantallen())).toEqual([]);
  });

  test('keeps the log, and destroys the key that leads from it to the person', async () => {
    const ids = [toneel.inburgeraarId, toneel.scholen[0].cursistId];
    const regels = () =>
      vraag('select pseudoniem, handeling.onderwerp_id from log.handeling union all select pseudoniem, null from log.inzage');
    const voor = await regels();
    expect(await sleutels(ids)).toHaveLength(2);
    await vernietig('inburgeraar', toneel.inburgeraarId);
    await vernietig('cursist', toneel.scholen[0].cursistId);
    expect(await sleutels(ids)).toEqual([]);
    expect(await regels()).toEqual(voor);
    expect(JSON.stringify(voor)).not.toContain(toneel.inburgeraarId);
  });

  test('of a user without acts takes his access, secrecy, sessions and choices along', async () => {
    const wie = await relatiebeheerder().maak();
    await sessieVoor(wie);
    await vraag(`insert into voorkeur (gebruiker_id, lijst, waarde) values ($1, 'scholen', '{}')`, [wie.id]);
    await vernietig('gebruiker', wie.id);
    const sporen = `select 1 from toegang where gebruiker_id = $1 union all select 1 from geheimhouding where gebruiker_id = $1
      union all select 1 from toegang.sessie where gebruiker_id = $1 union all select 1 from voorkeur where gebruiker_id = $1`;
    expect(await vraag(sporen, [wie.id])).toEqual([]);
  });

  test('is for the owner alone: no role of the application deletes a person', async () => {
    const sessie = await sessieVoor(await beheerder().maak());
    for (const tabel of ['inburgeraar', 'cursist', 'gebruiker']) {
      await expect(alsActor(sessie, (client) => client.query(`delete from ${tabel}`))).rejects.toThrow('permission denied');
    }
  });
});
