import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { getBestand } from '~/platform/bestand/bestand.service.server';
import { legOpSchoolVast } from '~/domein/toestemming/toestemming.school.service.server';
import { legPapierVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import { wijsAan } from '../../fabriek/contactpersoon';
import { avgAfhandelaar, beheerder, casemanager, fg, medewerker, relatiebeheerder, tekenbevoegde, zelf } from '../../fabriek/gebruiker';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { papierInvoer } from '../../fabriek/toestemmingsinvoer';

type Rij = Record<string, unknown>;
let keten: Awaited<ReturnType<typeof ketenZonderToestemming>>;
let dicht: Awaited<ReturnType<typeof ketenZonderToestemming>>;
const sessies: Record<string, string | null> = {};
const leeg = { act: '', bestand: '' };
const acten = { gemeente: leeg, school: leeg, school_dicht: leeg };

async function vanAct(act: string) {
  const [rij] = await vraag<{ bestand_id: string }>('select bestand_id from toestemming where id = $1', [act]);
  return { act, bestand: rij?.bestand_id ?? '' };
}

beforeAll(async () => {
  keten = await ketenZonderToestemming();
  dicht = await ketenZonderToestemming({ casemanager: keten.casemanager, school: keten.school, contactpersoon: keten.contactpersoon });
  const ander = await school().metConvenant('2024-01-01', '2999-12-31').maak();
  const mensen = {
    casemanager: keten.casemanager,
    contactpersoon: keten.contactpersoon,
    plaatsvervanger: await medewerker(keten.school).maak(),
    collega: await medewerker(keten.school).maak(),
    inburgeraar: await zelf(keten.inburgeraar).maak(),
    andere_casemanager: await casemanager().maak(),
    andere_school: await medewerker(ander).maak(),
    andere_inburgeraar: await zelf((await ketenZonderToestemming()).inburgeraar).maak(),
    relatiebeheerder: await relatiebeheerder().maak(),
    tekenbevoegde: await tekenbevoegde().maak(),
    beheerder: await beheerder().maak(),
    avg_afhandelaar: await avgAfhandelaar().maak(),
    fg: await fg().maak(),
  };
  await wijsAan(keten.cursist, mensen.plaatsvervanger, { soort: 'plaatsvervanger' });
  for (const [naam, mens] of Object.entries(mensen)) sessies[naam] = await sessieVoor(mens);
  sessies['niemand'] = null;
  const gemeente = contextVoor(sessies['casemanager'] ?? null);
  const opSchool = contextVoor(sessies['contactpersoon'] ?? null);
  const ja = papierInvoer(keten.inburgeraar, keten.school);
  acten.school = await vanAct(
    await legOpSchoolVast(opSchool, {
      cursistId: keten.cursist.id,
      formulierId: uuidv7(),
      invoer: papierInvoer(keten.cursist, keten.school),
    }),
  );
  acten.gemeente = await vanAct(await legPapierVast(gemeente, { inburgeraarId: keten.inburgeraar.id, formulierId: uuidv7(), invoer: ja }));
  await vraag('update koppeling set beeindigd_op = now() where inburgeraar_id = $1', [dicht.inburgeraar.id]);
  const invoer = papierInvoer(dicht.cursist, keten.school);
  acten.school_dicht = await vanAct(await legOpSchoolVast(opSchool, { cursistId: dicht.cursist.id, formulierId: uuidv7(), invoer }));
});

const sessie = (wie: string) => sessies[wie] ?? null;
const zietRij = async (wie: string, tabel: 'toestemming' | 'bestand', id: string) =>
  alsActor(sessie(wie), (c) => c.query(`select 1 from ${tabel} where id = $1`, [id])).then((r) => r.rowCount === 1);
const codeVan = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gelukt',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : fout instanceof Error ? fout.name : String(fout)),
  );

const school_eigen = ['contactpersoon', 'plaatsvervanger', 'collega'];
const mag = {
  gemeente: { act: ['casemanager', 'inburgeraar'], bestand: ['casemanager'] },
  school: { act: ['casemanager', 'inburgeraar', ...school_eigen], bestand: ['casemanager', ...school_eigen] },
  school_dicht: { act: school_eigen, bestand: school_eigen },
};
const iedereen = [
  ...school_eigen,
  ...['casemanager', 'inburgeraar', 'andere_casemanager', 'andere_school', 'andere_inburgeraar'],
  ...['relatiebeheerder', 'tekenbevoegde', 'beheerder', 'avg_afhandelaar', 'fg', 'niemand'],
];

describe.each(['gemeente', 'school', 'school_dicht'] as const)('what the %s recorded', (van) => {
  test.each(iedereen)('is seen by %s only as far as he may', async (wie) => {
    expect(await zietRij(wie, 'toestemming', acten[van].act)).toBe(mag[van].act.includes(wie));
    expect(await zietRij(wie, 'bestand', acten[van].bestand)).toBe(mag[van].bestand.includes(wie));
  });

  test.each(iedereen)('its attachment is not open to all: %s', async (wie) => {
    const verwacht = mag[van].bestand.includes(wie) ? 'gelukt' : wie === 'niemand' ? 'GeenSessie' : 'niet_gevonden';
    expect(await codeVan(getBestand(contextVoor(sessie(wie)), acten[van].bestand))).toBe(verwacht);
  });
});

describe('who may write what', () => {
  const handeling = (meer: Rij): Rij => ({
    id: uuidv7(),
    soort: 'ingetrokken',
    naam: 'Iemand',
    geboortedatum: '1990-05-01',
    plaats: '',
    datum: '2025-01-01',
    aanbieder_id: keten.school.id,
    ...meer,
  });
  const schrijf = (wie: string, rij: Rij) => {
    const namen = Object.keys(rij);
    const plaatsen = namen.map((_, nr) => `$${nr + 1}`);
    return alsActor(sessie(wie), (c) =>
      c.query(`insert into toestemming (${namen.join()}) values (${plaatsen.join()})`, Object.values(rij)),
    ).then(
      () => 'gelukt',
      (fout: unknown) => (fout instanceof Error && 'code' in fout ? fout.code : fout),
    );
  };
  const door = async (wie: string) =>
    (await vraag<{ id: string }>('select gebruiker_id as id from toegang.sessie where hash = sha256($1::bytea)', [sessie(wie)]))[0]?.id;
  const GEEN_RECHT = '42501';
  const CHECK = '23514';

  test.each(iedereen.filter((wie) => wie !== 'casemanager'))('%s records nothing in the name of the gemeente', async (wie) => {
    const rij = handeling({ inburgeraar_id: keten.inburgeraar.id, kanaal: 'telefoon', vastgelegd_door: await door(wie) });
    expect(await schrijf(wie, rij)).toBe(GEEN_RECHT);
  });

  test.each(iedereen.filter((wie) => !school_eigen.includes(wie)))('%s records nothing in the name of the school', async (wie) => {
    const rij = handeling({ cursist_id: keten.cursist.id, kanaal: 'school', vastgelegd_door: await door(wie) });
    expect(await schrijf(wie, rij)).toBe(GEEN_RECHT);
  });

  test('nobody records in the name of a colleague', async () => {
    const rij = handeling({ inburgeraar_id: keten.inburgeraar.id, kanaal: 'telefoon', vastgelegd_door: keten.contactpersoon.id });
    expect(await schrijf('casemanager', rij)).toBe(GEEN_RECHT);
  });

  test('the person himself withdraws and does no more; not for another', async () => {
    const eigen = { inburgeraar_id: keten.inburgeraar.id, kanaal: 'zelf', vastgelegd_door: await door('inburgeraar') };
    const ja = { soort: 'verleend', tekstversie_id: '01930000-0000-7000-8000-000000000102' };
    expect(await schrijf('inburgeraar', handeling({ ...eigen, ...ja }))).toBe(CHECK);
    expect(await schrijf('inburgeraar', handeling({ ...eigen, ...ja, soort: 'geweigerd' }))).toBe(CHECK);
    expect(await schrijf('inburgeraar', handeling({ ...eigen, inburgeraar_id: dicht.inburgeraar.id }))).toBe(GEEN_RECHT);
  });

  test('a ja by phone or letter does not exist', async () => {
    const eigen = { inburgeraar_id: keten.inburgeraar.id, vastgelegd_door: keten.casemanager.id, soort: 'verleend' };
    const ja = { ...eigen, tekstversie_id: '01930000-0000-7000-8000-000000000102' };
    for (const kanaal of ['telefoon', 'brief']) expect(await schrijf('casemanager', handeling({ ...ja, kanaal }))).toBe(CHECK);
  });

  test('a school records no refusal', async () => {
    const rij = { cursist_id: keten.cursist.id, kanaal: 'school', vastgelegd_door: keten.contactpersoon.id, soort: 'geweigerd' };
    expect(await schrijf('contactpersoon', handeling({ ...rij, tekstversie_id: '01930000-0000-7000-8000-000000000102' }))).toBe(CHECK);
  });

  test('naming the file of another person does not open it', async () => {
    const rij = {
      inburgeraar_id: keten.inburgeraar.id,
      kanaal: 'papier',
      vastgelegd_door: keten.casemanager.id,
      bestand_id: acten.school_dicht.bestand,
    };
    expect(await schrijf('casemanager', handeling(rij))).toBe(GEEN_RECHT);
    expect(await zietRij('casemanager', 'bestand', acten.school_dicht.bestand)).toBe(false);
  });

  test.each(iedereen)('an act is never changed or deleted: %s', async (wie) => {
    for (const sql of [
      "update toestemming set soort = 'verleend'",
      'delete from toestemming',
      "update bestand set naam = 'x.pdf'",
      'delete from bestand',
    ]) {
      expect(
        await alsActor(sessie(wie), (c) => c.query(sql)).then(
          () => 'gelukt',
          (f: unknown) => (f as { code: string }).code,
        ),
      ).toBe(GEEN_RECHT);
    }
  });
});
