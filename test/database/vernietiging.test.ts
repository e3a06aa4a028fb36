import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { voegIn, vraag } from '../fabriek/bron';
import { beheerder, casemanager, relatiebeheerder, zelf, type ProefGebruiker } from '../fabriek/gebruiker';
import { legAanmeldingNeer, lietAanmeldingVerlopen } from '../fabriek/aanmelding';
import { neemWaar } from '../fabriek/mensen';
import { legOverdracht } from '../fabriek/overdracht';
import { legOudConvenant } from '../fabriek/ondertekening';
import { legLinkenNeer } from '../fabriek/linksporen';
import { type Toneel, voerGeschiedenis } from '../fabriek/geschiedenis.rijen';
import { legAfgelopenScan } from '../fabriek/scanstuk';
import { alsActor, sessieVoor } from '../fabriek/sessie';
import { maakSpelers, ruimOp, type Spelers, zetToneel } from '../fabriek/toneel';
import { open2013, stap } from '../fabriek/verhalen';
import { legOudeVertaling } from '../fabriek/tekstversie';
import { legLater } from '../fabriek/werkvoorraad';
import { vulZoeksleutels } from '../../prisma/zoeksleutels';
import { alsRol } from '../opstart/database';
import { ruimOp as ruimAllesOp } from '~/platform/jobs/opruimen.repository.server';
import { type Afdruk, gaanWeg, geraakt, maakAfdruk, metWeg, sporen } from './gegevens/afdruk';
import { laatSporenNa, legNasleepNeer } from './vernietiging.sporen';

const VERHAAL = [
  ...open2013('ja'),
  stap.ja('2024-02-01'),
  stap.ja('2024-03-01', { bij: 'school' }),
  stap.plichteinde('2031-01-01'),
  stap.beperking('bezwaar', '2031-01-01'),
  stap.inschrijving('2024-01-08'),
];

let spelers: Spelers;
let toneel: Toneel;
let persoon: ProefGebruiker;
let voor: Afdruk;
let cursistId: string;

/** As the owner of the tables: the only one who may. */
const vernietig = (tabel: string, id: string) =>
  alsRol('tk_eigenaar', (client) => client.query(`delete from ${tabel} where id = $1`, [id]));
const vergeet = (wie: { id: string }) => alsRol('tk_eigenaar', (client) => client.query('select tk.vergeet_medewerker($1)', [wie.id]));

async function legInLog(): Promise<void> {
  await alsActor(await sessieVoor(spelers.casemanager), async (client) => {
    await client.query('select log.noteer_inzage($1::uuid[], $2)', [[toneel.inburgeraarId, cursistId], 'dossier']);
    await client.query('select log.noteer_handeling($1, $2, $1)', [toneel.inburgeraarId, 'dossier_begonnen']);
    await client.query(`select log.noteer_weigering('/inburgeraars/:id', 'niet_gevonden')`);
  });
}

beforeEach(async () => {
  await vraag(
    `delete from waarneming; delete from log.sleutel; delete from toegang.sessie; delete from toegang.linkzitting; delete from toegang.linkpoging; delete from uitgaande_post; delete from voorkeur; delete from wacht_later`,
  );
  spelers = await maakSpelers();
  await ruimOp();
  toneel = await zetToneel(spelers);
  cursistId = toneel.scholen[0].cursistId;
  await voerGeschiedenis(toneel, VERHAAL, 0);
  await vernietig('cursist', toneel.scholen[1].cursistId);
  persoon = await zelf({ id: toneel.inburgeraarId }).maak();
  await laatSporenNa(persoon);
  await laatSporenNa(spelers.casemanager);
  await laatSporenNa(await relatiebeheerder().maak());
  await neemWaar(spelers.casemanager, spelers.andereCasemanager, '2024-01-01', '2024-02-01');
  await legOverdracht({ inburgeraarId: toneel.inburgeraarId, van: spelers.casemanager, naar: spelers.andereCasemanager });
  const scan = { naam: 'blad.pdf', type: 'application/pdf', grootte: 1, sha256: Buffer.from('a'), inhoud: Buffer.from('a') };
  await voegIn('bestand', { id: uuidv7(), ...scan, inburgeraar_id: toneel.inburgeraarId });
  await vraag(`select poort.bewijsnummer(id), poort.leg_uitgifte_vast(id, 'pdf', encode(sha256('x'), 'hex')) from toestemming`);
  await legNasleepNeer({ spelers, toneel, cursistId });
  await legLater(spelers, toneel.inburgeraarId, cursistId);
  await vraag(`insert into ongeldigverklaring (toestemming_id, bij, reden, vastgelegd_op)
    select id, case when cursist_id is null then 'gemeente' else 'school' end, 'niet_begrepen', '2099-01-01' from toestemming where soort = 'verleend'`);
  await legLinkenNeer(toneel.inburgeraarId, toneel.scholen[0].id, spelers.casemanager.id);
  await legInLog();
  await legAfgelopenScan();
  await legAanmeldingNeer();
  await legOudConvenant();
  await legOudeVertaling(await beheerder().maak());
  await alsRol('tk_eigenaar', vulZoeksleutels);
  voor = await maakAfdruk();
});

/** What a person has that is his alone: his own login. */
const vanZijnLogin = () => [persoon.id, persoon.naam, persoon.email];
const ZONDER_LOG = (tabellen: string[]) => tabellen.filter((tabel) => !tabel.startsWith('log.'));

describe('destruction, as prisma/gegevens says it', () => {
  test('there is something to destroy in every table of which rows go', async () => {
    const leeg = [...voor].filter(([tabel, rijen]) => rijen.length === 0 && gaanWeg(tabel)).map(([tabel]) => tabel);
    expect(leeg, 'lay a row in beforeEach, or nobody saw it go').toEqual([]);
  });

  test('of a person takes what the gemeente has of him and his login, and nothing else', async () => {
    await vernietig('inburgeraar', toneel.inburgeraarId);
    const na = await maakAfdruk();
    expect(geraakt(voor, na).toSorted()).toEqual(metWeg('inburgeraar'));
    expect(sporen(na, [toneel.inburgeraarId])).toEqual([]);
    expect(ZONDER_LOG(sporen(na, vanZijnLogin()))).toEqual([]);
  });

  test('of a cursist takes what the school has of him, closes the gate, and nothing else', async () => {
    await vernietig('cursist', cursistId);
    const na = await maakAfdruk();
    expect(geraakt(voor, na).toSorted()).toEqual(metWeg('cursist'));
    expect(sporen(na, [cursistId])).toEqual([]);
  });

  test('of both leaves a row of a person nowhere', async () => {
    await vernietig('inburgeraar', toneel.inburgeraarId);
    await vernietig('cursist', cursistId);
    const na = await maakAfdruk();
    const vanPersonen = new Set([...metWeg('inburgeraar'), ...metWeg('cursist')]);
    for (const tabel of metWeg('medewerker')) vanPersonen.delete(tabel);
    expect([...vanPersonen].filter((tabel) => na.get(tabel)?.length !== 0)).toEqual([]);
  });

  test('keeps the log, and destroys the key that leads from it to the person', async () => {
    await vernietig('inburgeraar', toneel.inburgeraarId);
    await vernietig('cursist', cursistId);
    const na = await maakAfdruk();
    for (const tabel of metWeg('sleutel')) expect(na.get(tabel), tabel).toEqual(voor.get(tabel));
    expect(na.get('log.sleutel')).toEqual([]);
  });

  test('after a term is the daily clean-up’s, of exactly these', async () => {
    await vraag(`update toegang.sessie set verloopt = '2024-01-01'; update uitgaande_post set aangemaakt = '2024-01-01';
      update toegang.linkzitting set verloopt = '2024-01-01'; update toegang.linkpoging set moment = '2024-01-01'; update scanstap set vastgelegd_op = '2015-01-01';
      update convenantondertekening set vastgelegd_op = '2015-01-01'`);
    await lietAanmeldingVerlopen();
    const oud = await maakAfdruk();
    await alsRol('tk_werk', ruimAllesOp);
    expect(geraakt(oud, await maakAfdruk()).toSorted()).toEqual(metWeg('termijn'));
  });
});

describe('destruction of a user', () => {
  const legNeer = async ({ id }: { id: string }) => {
    await vraag(`update toegang set beeindigd_op = now() where gebruiker_id = $1`, [id]);
    await vraag(`update toewijzing set tot = tk.vandaag() - 1 where casemanager_id = $1`, [id]);
    await vraag(`update contactpersoon set tot = tk.vandaag() - 1 where gebruiker_id = $1`, [id]);
  };

  test.each(['of the gemeente', 'of the school'])('who acted, %s, empties him and keeps the order of what he did', async (kant) => {
    const wie = kant === 'of the school' ? spelers.scholen[0].personen[0] : spelers.casemanager;
    if (kant === 'of the school') await laatSporenNa(wie);
    await legNeer(wie);
    const eerst = await maakAfdruk();
    await vergeet(wie);
    const na = await maakAfdruk();
    expect(geraakt(eerst, na).toSorted()).toEqual(metWeg('medewerker'));
    expect(sporen(na, [wie.naam, wie.email, `onderwerp-${wie.id}`])).toEqual([]);
    const [rest] = await vraag('select naam, email, onderwerp, uitgever, formulier_id from gebruiker where id = $1', [wie.id]);
    expect(rest).toEqual({
      naam: 'Oud-medewerker',
      email: `${wie.id}@vergeten.invalid`,
      onderwerp: null,
      uitgever: null,
      formulier_id: null,
    });
  });

  test('who did nothing leaves nothing', async () => {
    const wie = await relatiebeheerder().maak();
    await laatSporenNa(wie);
    await legNeer(wie);
    await vergeet(wie);
    expect(sporen(await maakAfdruk(), [wie.id])).toEqual([]);
  });

  test('waits until nobody counts on him', async () => {
    const wie = spelers.casemanager;
    await expect(vergeet(wie)).rejects.toThrow('heeft nog toegang');
    await vraag('update toegang set beeindigd_op = now() where gebruiker_id = $1', [wie.id]);
    await expect(vergeet(wie)).rejects.toThrow('heeft nog een caseload');
    const school = spelers.scholen[0].personen[0];
    await vraag('update toegang set beeindigd_op = now() where gebruiker_id = $1', [school.id]);
    await expect(vergeet(school)).rejects.toThrow('is nog contactpersoon');
  });

  test('a login that a person shares with a job stays for the job', async () => {
    const wie = await casemanager().maak();
    await voegIn('toegang', {
      id: uuidv7(),
      gebruiker_id: wie.id,
      rol: 'inburgeraar',
      inburgeraar_id: toneel.inburgeraarId,
      van: '2024-01-01',
    });
    await vernietig('inburgeraar', toneel.inburgeraarId);
    expect(await vraag('select naam from gebruiker where id = $1', [wie.id])).toEqual([{ naam: wie.naam }]);
    expect(await vraag('select rol from toegang where gebruiker_id = $1', [wie.id])).toEqual([{ rol: 'casemanager' }]);
  });
});

test('what goes along is found by an index, however many others there are', async () => {
  const zonder = await vraag(
    `select c.conrelid::regclass::text || '.' || a.attname as sleutel from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confdeltype = 'c' and c.connamespace in ('public'::regnamespace, 'toegang'::regnamespace)
       and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum)`,
  );
  expect(zonder).toEqual([]);
});

test('destruction is for the owner alone: no role of the application deletes or empties anyone', async () => {
  const sessie = await sessieVoor(await beheerder().maak());
  for (const tabel of ['inburgeraar', 'cursist', 'gebruiker']) {
    await expect(alsActor(sessie, (client) => client.query(`delete from ${tabel}`))).rejects.toThrow('permission denied');
  }
  for (const functie of ['vergeet_medewerker', 'vergeet_gebruiker']) {
    await expect(alsActor(sessie, (client) => client.query(`select tk.${functie}($1)`, [uuidv7()]))).rejects.toThrow('permission denied');
  }
});
