import { beforeAll, describe, expect, test } from 'vitest';
import { zoek } from '~/domein/zoeken/zoeken.service.server';
import { DomeinFout } from '~/platform/fout';
import { voegIn, vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { beheerder, casemanager, medewerker, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { koppel } from '../../fabriek/koppeling';
import { school, type ProefSchool } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const als = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie));
const namen = ({ mensen }: Awaited<ReturnType<typeof zoek>>) => mensen.map(({ voornamen, achternaam }) => `${voornamen} ${achternaam}`);

describe('a school finds its own cursisten', () => {
  let aanbieder: ProefSchool;
  let ik: ProefGebruiker;

  beforeAll(async () => {
    aanbieder = await school().maak();
    ik = await medewerker(aanbieder).maak();
    await cursist(aanbieder).genaamd('Mohammed', 'Haddad').geborenOp('1990-03-12').metKenmerk('C-000123').maak();
    await cursist(aanbieder).genaamd('Selam', 'Tesfay').geborenOp('1992-04-05').metKenmerk('C-000124').maak();
    await cursist(aanbieder).genaamd('Yusuf', 'El Idrissi').geborenOp('1990-12-03').metKenmerk('D-000125').maak();
    await cursist(await school().maak())
      .genaamd('Mohammed', 'Haddad')
      .geborenOp('1990-03-12')
      .metKenmerk('C-000123')
      .maak();
  });

  test.each([
    ['Muhamad Hadad', ['Mohammed Haddad']],
    ['tesfai', ['Selam Tesfay']],
    ['Elidrisi Joesoef', ['Yusuf El Idrissi']],
    ['Tesf', ['Selam Tesfay']],
    ['Mohamemd Hadadd', ['Mohammed Haddad']],
    ['12-03-1990', ['Mohammed Haddad', 'Yusuf El Idrissi']],
    ['c000123', ['Mohammed Haddad']],
    ['C-0001', ['Mohammed Haddad', 'Selam Tesfay']],
    ['Selam 5-4-1992', ['Selam Tesfay']],
    ['Selam 4-5-1992', ['Selam Tesfay']],
    ['%', []],
    ["'; drop table cursist; --", []],
    ['', []],
  ])('%s', async (getypt, verwacht) => expect(namen(await zoek(await als(ik), getypt))).toEqual(verwacht));

  test('says on what', async () => {
    const { mensen } = await zoek(await als(ik), 'Tesfai 04-05-1992');
    expect(mensen.map(({ vondsten, pad, id }) => [vondsten, pad === `/cursisten/${id}`])).toEqual([
      [[{ op: 'schrijfwijze', woord: 'tesfay' }, { op: 'dag_en_maand' }], true],
    ]);
  });

  test('logs everyone who is shown, and never what was looked for', async () => {
    const ander = await medewerker(aanbieder).maak();
    await zoek(await als(ander), 'Tesfai');
    const sporen = await vraag<{ rij: object }>('select to_jsonb(i) as rij from log.inzage i where gebruiker_id = $1', [ander.id]);
    expect(sporen).toHaveLength(1);
    expect(JSON.stringify(sporen)).not.toMatch(/tesfa/i);
  });

  test('shows fifty at most, and says so', async () => {
    const groot = await school().maak();
    for (let nr = 0; nr < 51; nr += 1) await cursist(groot).genaamd('Rahel', 'Haile').maak();
    expect(await zoek(await als(await medewerker(groot).maak()), 'Rahel')).toMatchObject({ mensen: { length: 50 }, isAfgebroken: true });
  });
});

describe('a casemanager finds his caseload', () => {
  test('by name, birth date and kenmerk, and nobody of another', async () => {
    const ik = await casemanager().maak();
    const aanbieder = await school().maak();
    const wie = await inburgeraar().genaamd('Khaled', 'Al Masri').inCaseloadVan(ik).maak();
    await koppel(wie, { aanbiederId: aanbieder.id, kenmerk: 'ZK-77' });
    await inburgeraar()
      .genaamd('Khaled', 'Al Masri')
      .inCaseloadVan(await casemanager().maak())
      .maak();
    const context = await als(ik);
    for (const getypt of ['Chalid Elmasri', '01-05-1990', 'zk77', 'Masri']) {
      expect((await zoek(context, getypt)).mensen.map(({ id }) => id)).toEqual([wie.id]);
    }
    const { scholen } = await zoek(context, aanbieder.naam);
    expect(scholen.map(({ pad }) => pad)).toEqual([`/caseload?school=${aanbieder.id}`]);
  });

  test('and of whom he covers, today', async () => {
    const [ik, ander] = [await casemanager().maak(), await casemanager().maak()];
    await inburgeraar().genaamd('Feven', 'Habte').inCaseloadVan(ander).maak();
    const context = await als(ik);
    expect(namen(await zoek(context, 'Fewen'))).toEqual([]);
    const [vandaag] = await vraag<{ dag: string }>('select tk.vandaag()::text as dag');
    await voegIn('waarneming', {
      id: crypto.randomUUID(),
      casemanager_id: ander.id,
      waarnemer_id: ik.id,
      van: vandaag?.dag,
      tot: vandaag?.dag,
      vastgelegd_door: ander.id,
    });
    expect((await zoek(context, 'Fewen')).mensen).toMatchObject([{ voornamen: 'Feven', waarneemt: true }]);
  });
});

test('a relatiebeheerder finds schools, and no person', async () => {
  await inburgeraar().genaamd('Saffira', 'Voorbeeld').maak();
  const aanbieder = await school().maak();
  const context = await als(await relatiebeheerder().maak());
  const { mensen, scholen } = await zoek(context, aanbieder.naam);
  expect(mensen).toEqual([]);
  expect(scholen[0]).toMatchObject({ naam: aanbieder.naam, pad: `/scholen/${aanbieder.id}` });
  expect(await zoek(context, 'Saffira')).toMatchObject({ mensen: [] });
});

test('nobody else searches', async () => {
  await expect(zoek(await als(await beheerder().maak()), 'x')).rejects.toBeInstanceOf(DomeinFout);
});
