import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getCursistToestemming, legOpSchoolVast } from '~/domein/toestemming/toestemming.school.service.server';
import { trekIn, trekOpSchoolIn, trekZelfIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { getBewijs } from '~/domein/bewijs/bewijs.service.server';
import { getHandeling } from '~/domein/toestemming/toestemming.inzien.service.server';
import { getMijnToestemming } from '~/domein/toestemming/toestemming.mijn.service.server';
import { getVragen } from '~/domein/toestemming/toestemming.overzicht.service.server';
import { legSchermVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import { medewerker, zelf } from '../../fabriek/gebruiker';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { papierInvoer, schermInvoer } from '../../fabriek/toestemmingsinvoer';

async function maak() {
  const keten = await ketenZonderToestemming();
  const sessies = {
    casemanager: await sessieVoor(keten.casemanager),
    school: await sessieVoor(keten.contactpersoon),
    zelf: await sessieVoor(await zelf(keten.inburgeraar).maak()),
  };
  return { ...keten, inburgeraarId: keten.inburgeraar.id, cursistId: keten.cursist.id, sessies };
}
type Keten = Awaited<ReturnType<typeof maak>>;

const jaOpScherm = ({ sessies, inburgeraarId, inburgeraar, school }: Keten) =>
  legSchermVast(contextVoor(sessies.casemanager), { inburgeraarId, formulierId: uuidv7(), invoer: schermInvoer(inburgeraar, school) });
const jaOpSchool = ({ sessies, cursistId, cursist, school }: Keten, formulierId = uuidv7()) =>
  legOpSchoolVast(contextVoor(sessies.school), { cursistId, formulierId, invoer: papierInvoer(cursist, school) });
const trekInAlsCasemanager = ({ sessies, inburgeraarId }: Keten, toestemmingId: string, formulierId = uuidv7()) =>
  trekIn(contextVoor(sessies.casemanager), { inburgeraarId, toestemmingId, formulierId, invoer: { kanaal: 'telefoon' } });

/** Whether the gemeente sees the school's name for him, and the school sees the gemeente's. */
async function ziet({ sessies, inburgeraarId, cursistId }: Keten) {
  const rijen = (sessie: string, tabel: string, id: string) =>
    alsActor(sessie, (c) => c.query(`select 1 from ${tabel} where id = $1`, [id])).then((r) => r.rowCount === 1);
  return {
    gemeente: await rijen(sessies.casemanager, 'cursist', cursistId),
    school: await rijen(sessies.school, 'inburgeraar', inburgeraarId),
  };
}

const codeVan = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gelukt',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : String(fout)),
  );

describe('C 12.4: a withdrawal closes at once, both ways', () => {
  test('by the casemanager, by phone', async () => {
    const keten = await maak();
    const ja = await jaOpScherm(keten);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
    const id = await trekInAlsCasemanager(keten, ja);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    const getoond = await getHandeling(contextVoor(keten.sessies.casemanager), { inburgeraarId: keten.inburgeraarId, toestemmingId: id });
    expect(getoond.handeling).toMatchObject({ soort: 'ingetrokken', kanaal: 'telefoon', school: keten.school.naam, plaats: '' });
    expect(new Set(getoond.gesloten.map(({ richting }) => richting))).toEqual(new Set(['naar_school', 'naar_gemeente']));
    expect(getoond.gesloten).toHaveLength(12);
  });

  test('by the person himself, and nobody mistakes it for a refusal', async () => {
    const keten = await maak();
    await jaOpScherm(keten);
    const eigen = contextVoor(keten.sessies.zelf);
    const mijn = await getMijnToestemming(eigen);
    expect(mijn.scholen).toMatchObject([{ school: keten.school.naam, stand: 'ja' }]);
    expect(mijn.scholen[0]?.ja?.gegevens.map(({ kop }) => kop)).toHaveLength(6);
    await trekZelfIn(eigen, { toestemmingId: mijn.scholen[0]?.ja?.id ?? '', formulierId: uuidv7() });
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    expect((await getMijnToestemming(eigen)).scholen).toMatchObject([{ stand: 'ingetrokken', ja: null }]);
  });

  test('at the school, of the ja that was given there', async () => {
    const keten = await maak();
    await jaOpSchool(keten);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
    await trekOpSchoolIn(contextVoor(keten.sessies.school), { cursistId: keten.cursistId, formulierId: uuidv7() });
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    const { handelingen } = (await getVragen(contextVoor(keten.sessies.casemanager), keten.inburgeraarId)).stand;
    expect(handelingen.map(({ soort, kanaal }) => [soort, kanaal])).toEqual([
      ['ingetrokken', 'school'],
      ['verleend', 'school'],
    ]);
  });

  test('a ja of the school, withdrawn at the gemeente: the school learns that its ja was withdrawn', async () => {
    const keten = await maak();
    const ja = await jaOpSchool(keten);
    await trekInAlsCasemanager(keten, ja);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    const gezien = await getCursistToestemming(contextVoor(keten.sessies.school), keten.cursistId);
    expect(gezien.stand).toMatchObject({ soort: 'ingetrokken', bij: 'gemeente' });
    expect(gezien.handelingen.map(({ soort }) => soort)).toEqual(['verleend']);
  });
});

describe('one step, once', () => {
  test('a double click with one form id is one withdrawal', async () => {
    const keten = await maak();
    const ja = await jaOpScherm(keten);
    const formulierId = uuidv7();
    const ids = await Promise.all(Array.from({ length: 5 }, () => trekInAlsCasemanager(keten, ja, formulierId)));
    expect(new Set(ids).size).toBe(1);
    const rijen = await vraag("select 1 from toestemming where inburgeraar_id = $1 and soort = 'ingetrokken'", [keten.inburgeraarId]);
    expect(rijen).toHaveLength(1);
  });

  test('what does not stand any more cannot be withdrawn again', async () => {
    const keten = await maak();
    const ja = await jaOpScherm(keten);
    await trekInAlsCasemanager(keten, ja);
    expect(await codeVan(trekInAlsCasemanager(keten, ja))).toBe('conflict');
  });

  test('an act that is none of his cannot be withdrawn', async () => {
    const [keten, ander] = [await maak(), await maak()];
    const ja = await jaOpScherm(ander);
    expect(await codeVan(trekInAlsCasemanager(keten, ja))).toBe('niet_gevonden');
    expect(await codeVan(trekZelfIn(contextVoor(keten.sessies.zelf), { toestemmingId: ja, formulierId: uuidv7() }))).toBe('niet_gevonden');
    expect(await ziet(ander)).toEqual({ gemeente: true, school: true });
  });

  test('re-given after a withdrawal it opens again', async () => {
    const keten = await maak();
    await trekInAlsCasemanager(keten, await jaOpScherm(keten));
    await jaOpScherm(keten);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
  });
});

describe('at the school', () => {
  test('only the contactpersoon or his deputy records (C 12.5); a colleague looks', async () => {
    const keten = await maak();
    const collega = contextVoor(await sessieVoor(await medewerker(keten.school).maak()));
    const invoer = papierInvoer(keten.cursist, keten.school);
    expect(await codeVan(legOpSchoolVast(collega, { cursistId: keten.cursistId, formulierId: uuidv7(), invoer }))).toBe('verboden');
    expect(await getCursistToestemming(collega, keten.cursistId)).toMatchObject({ magVastleggen: false, handelingen: [] });
  });

  test('a double submit is one act', async () => {
    const keten = await maak();
    const formulierId = uuidv7();
    expect(await jaOpSchool(keten, formulierId)).toBe(await jaOpSchool(keten, formulierId));
    expect(await vraag('select 1 from toestemming where cursist_id = $1', [keten.cursistId])).toHaveLength(1);
  });

  test('a refusal at the gemeente never crosses: the school sees its own ja, a closed gate and no reason', async () => {
    const keten = await maak();
    await jaOpSchool(keten);
    const { casemanager } = keten.sessies;
    await legSchermVast(contextVoor(casemanager), {
      inburgeraarId: keten.inburgeraarId,
      formulierId: uuidv7(),
      invoer: schermInvoer(keten.inburgeraar, null),
    });
    const gezien = await getCursistToestemming(contextVoor(keten.sessies.school), keten.cursistId);
    expect(gezien.stand).toEqual({ soort: 'dicht' });
    expect(JSON.stringify(gezien)).not.toMatch(/geweigerd/);
    const rijen = await alsActor(keten.sessies.school, (c) => c.query('select soort from toestemming'));
    expect(rijen.rows).toEqual([{ soort: 'verleend' }]);
  });
});

test('the document of an act is for who may see the act', async () => {
  const keten = await maak();
  const [vreemd, ja] = [await maak(), await jaOpSchool(keten)];
  for (const sessie of Object.values(keten.sessies))
    expect((await getBewijs(contextVoor(sessie), { toestemmingId: ja })).stuk.blokken.length).toBeGreaterThan(5);
  for (const sessie of Object.values(vreemd.sessies))
    expect(await codeVan(getBewijs(contextVoor(sessie), { toestemmingId: ja }))).toBe('niet_gevonden');
});
