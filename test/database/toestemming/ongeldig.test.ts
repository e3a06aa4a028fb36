import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { ongeldigredenen } from '~/domein/toestemming/ongeldig';
import { getHandeling } from '~/domein/toestemming/toestemming.inzien.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { getMijnToestemming } from '~/domein/toestemming/toestemming.mijn.service.server';
import { getOngeldigvraag, verklaarOngeldig } from '~/domein/toestemming/toestemming.ongeldig.service.server';
import { getCursistToestemming, legOpSchoolVast } from '~/domein/toestemming/toestemming.school.service.server';
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

const opScherm = ({ sessies, inburgeraarId, inburgeraar, school }: Keten, antwoord: 'ja' | 'nee_school' = 'ja') =>
  legSchermVast(contextVoor(sessies.casemanager), {
    inburgeraarId,
    formulierId: uuidv7(),
    invoer: schermInvoer(inburgeraar, school, { antwoord }),
  });
const opSchool = ({ sessies, cursistId, cursist, school }: Keten) =>
  legOpSchoolVast(contextVoor(sessies.school), { cursistId, formulierId: uuidv7(), invoer: papierInvoer(cursist, school) });
const alsCasemanager = ({ sessies, inburgeraarId }: Keten, toestemmingId: string, formulierId = uuidv7(), sessie = sessies.casemanager) =>
  verklaarOngeldig(contextVoor(sessie), { wie: { inburgeraarId }, toestemmingId, formulierId, invoer: { reden: 'niet_begrepen' } });
const alsSchool = ({ sessies, cursistId }: Keten, toestemmingId: string, sessie = sessies.school) =>
  verklaarOngeldig(contextVoor(sessie), {
    wie: { cursistId },
    toestemmingId,
    formulierId: uuidv7(),
    invoer: { reden: 'handtekening_ontbreekt' },
  });

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
const mijnStand = async ({ sessies }: Keten) => (await getMijnToestemming(contextVoor(sessies.zelf))).scholen[0];
const schoolstand = async ({ sessies, cursistId }: Keten) => (await getCursistToestemming(contextVoor(sessies.school), cursistId)).stand;

describe('AVG 7: a ja that is none closes at once, both ways', () => {
  test('declared by the casemanager; the person reads why, the act stays, the log has it', async () => {
    const keten = await maak();
    const ja = await opScherm(keten);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
    await alsCasemanager(keten, ja);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    const getoond = await getHandeling(contextVoor(keten.sessies.casemanager), { inburgeraarId: keten.inburgeraarId, toestemmingId: ja });
    expect(getoond).toMatchObject({ eigen: { stand: 'ongeldig' }, kanOngeldig: false, staat: false });
    expect(getoond.handeling.ongeldig).toMatchObject({ bij: 'gemeente', reden: 'niet_begrepen', door: keten.casemanager.naam });
    expect(await mijnStand(keten)).toMatchObject({ stand: 'ongeldig', ja: null, ongeldig: { reden: 'niet_begrepen' } });
    const [regel] = await vraag<{ aantal: number }>(
      `select count(*)::int as aantal from log.handeling where handeling = 'toestemming.ongeldig' and onderwerp_id = $1`,
      [ja],
    );
    expect(regel?.aantal).toBe(1);
  });

  test('a ja of the school, by the gemeente: the school is told that it is invalid, and not why', async () => {
    const keten = await maak();
    const ja = await opSchool(keten);
    await alsCasemanager(keten, ja);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    const gezien = await getCursistToestemming(contextVoor(keten.sessies.school), keten.cursistId);
    expect(gezien.stand).toMatchObject({ soort: 'ongeldig', bij: 'gemeente' });
    expect(gezien.handelingen[0]?.ongeldig).toMatchObject({ bij: 'gemeente', reden: null, door: null });
    const rauw = await alsActor(keten.sessies.school, (c) => c.query('select * from ongeldigverklaring'));
    expect(rauw.rowCount).toBe(0);
    expect(await mijnStand(keten)).toMatchObject({ stand: 'ongeldig' });
  });

  test('a ja of the school, by its contactpersoon: the gemeente reads it beside the proof', async () => {
    const keten = await maak();
    const ja = await opSchool(keten);
    await alsSchool(keten, ja);
    expect(await schoolstand(keten)).toMatchObject({ soort: 'ongeldig', bij: 'school' });
    const getoond = await getHandeling(contextVoor(keten.sessies.casemanager), { inburgeraarId: keten.inburgeraarId, toestemmingId: ja });
    expect(getoond.handeling.ongeldig).toMatchObject({ bij: 'school', reden: 'handtekening_ontbreekt' });
  });

  test('given again it opens again, and says after what', async () => {
    const keten = await maak();
    await alsCasemanager(keten, await opScherm(keten));
    await opScherm(keten);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
    expect(await mijnStand(keten)).toMatchObject({ stand: 'ja', weerNa: 'ongeldig' });
  });
});

describe('what counts behind it', () => {
  test('an older nee counts again', async () => {
    const keten = await maak();
    await opScherm(keten, 'nee_school');
    await alsCasemanager(keten, await opScherm(keten));
    expect(await mijnStand(keten)).toMatchObject({ stand: 'nee', ongeldig: { reden: 'niet_begrepen' } });
  });

  test('an older ja does not come back to life', async () => {
    const keten = await maak();
    await opScherm(keten);
    await alsCasemanager(keten, await opScherm(keten));
    expect(await mijnStand(keten)).toMatchObject({ stand: 'ongeldig' });
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
  });
});

describe('once, by who may, and only a ja', () => {
  test('a double click is one act; another form after it is told that it was done', async () => {
    const keten = await maak();
    const [ja, formulierId] = [await opScherm(keten), uuidv7()];
    expect(await Promise.all([1, 2].map(() => codeVan(alsCasemanager(keten, ja, formulierId))))).toEqual(['gelukt', 'gelukt']);
    expect(await codeVan(alsCasemanager(keten, ja))).toBe('conflict');
    const rijen = await vraag('select 1 from ongeldigverklaring where toestemming_id = $1', [ja]);
    expect(rijen).toHaveLength(1);
  });

  test('two at once, from both sides: one of them is told', async () => {
    const keten = await maak();
    const ja = await opSchool(keten);
    const uitkomst = await Promise.all([codeVan(alsCasemanager(keten, ja)), codeVan(alsSchool(keten, ja))]);
    expect(uitkomst.sort()).toEqual(['conflict', 'gelukt']);
  });

  test('a nee and a withdrawal never are; neither does the page exist', async () => {
    const keten = await maak();
    const ja = await opScherm(keten);
    const terug = await trekIn(contextVoor(keten.sessies.casemanager), {
      ...{ inburgeraarId: keten.inburgeraarId, toestemmingId: ja, formulierId: uuidv7() },
      invoer: { kanaal: 'scherm' },
    });
    const nee = await opScherm(keten, 'nee_school');
    for (const id of [terug, nee]) {
      expect(await codeVan(alsCasemanager(keten, id))).toBe('niet_gevonden');
      const adres = { wie: { inburgeraarId: keten.inburgeraarId }, toestemmingId: id };
      expect(await codeVan(getOngeldigvraag(contextVoor(keten.sessies.casemanager), adres))).toBe('niet_gevonden');
      await expect(
        vraag(`insert into ongeldigverklaring (toestemming_id, bij, reden) values ($1, 'gemeente', 'niet_begrepen')`, [id]),
      ).rejects.toThrow('alleen een ja');
    }
  });

  test('not by another casemanager, a colleague of the school who is not the contactpersoon, or a school of a ja of the gemeente', async () => {
    const [keten, ander] = [await maak(), await maak()];
    const [ja, opPapier] = [await opScherm(keten), await opSchool(keten)];
    const collega = await sessieVoor(await medewerker(keten.school).maak());
    expect(await codeVan(alsCasemanager(keten, ja, uuidv7(), ander.sessies.casemanager))).toBe('niet_gevonden');
    expect(await codeVan(alsSchool(keten, opPapier, collega))).toBe('verboden');
    expect(await codeVan(alsSchool(keten, opPapier, ander.sessies.school))).toBe('niet_gevonden');
    expect(await codeVan(alsSchool(keten, ja))).toBe('niet_gevonden');
    const rauw = (sessie: string, id: string, bij: string) =>
      alsActor(sessie, (c) =>
        c.query(
          `insert into ongeldigverklaring (toestemming_id, bij, reden, vastgelegd_door) values ($1, $2, 'niet_begrepen', toegang.gebruiker())`,
          [id, bij],
        ),
      );
    for (const [sessie, id, bij] of [
      [ander.sessies.casemanager, ja, 'gemeente'],
      [collega, opPapier, 'school'],
      [keten.sessies.school, ja, 'school'],
      [keten.sessies.school, opPapier, 'gemeente'],
      [keten.sessies.casemanager, opPapier, 'school'],
      [keten.sessies.zelf, ja, 'gemeente'],
    ] as const) {
      await expect(rauw(sessie, id, bij)).rejects.toThrow(/niet toegestaan|row-level security/);
    }
    const namens = alsActor(keten.sessies.casemanager, (c) =>
      c.query(`insert into ongeldigverklaring (toestemming_id, bij, reden, vastgelegd_door) values ($1, 'gemeente', 'niet_begrepen', $2)`, [
        ja,
        keten.contactpersoon.id,
      ]),
    );
    await expect(namens).rejects.toThrow(/row-level security/);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
  });

  test('the reasons of the form are those of the database', async () => {
    const [regel] = await vraag<{ bron: string }>(
      `select pg_get_constraintdef(oid) as bron from pg_constraint where conrelid = 'ongeldigverklaring'::regclass and conname like '%reden%'`,
    );
    expect([...(regel?.bron.matchAll(/'(\w+)'::text/g) ?? [])].map(([, reden]) => reden)).toEqual([...ongeldigredenen]);
  });
});
