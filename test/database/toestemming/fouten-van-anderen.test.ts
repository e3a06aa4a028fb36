import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getBewijs, getBewijsbestand } from '~/domein/bewijs/bewijs.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming } from '../../fabriek/keten';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';
import { alsRol } from '../../opstart/database';

type Keten = Awaited<ReturnType<typeof ketenMetToestemming>>;
const jaVan = async ({ inburgeraar }: Keten) =>
  (await vraag<{ id: string }>(`select id from toestemming where inburgeraar_id = $1 and soort = 'verleend'`, [inburgeraar.id]))[0]?.id ??
  '';
const isOpen = async ({ cursist }: Keten) =>
  (await vraag(`select 1 from grondslag where cursist_id = $1 and van <= now() and tot > now()`, [cursist.id])).length > 0;
const codeVan = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gelukt',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : fout instanceof Error && 'code' in fout ? String(fout.code) : String(fout)),
  );

/** Where each mistake that others made in public is tested, also elsewhere: docs/fouten-van-anderen.md. */
describe('mistakes that others made in public', () => {
  test('an attachment URL was open to all: a receipt as page, PDF and record is not', async () => {
    const keten = await ketenMetToestemming();
    await vraag('update toestemming set tekstversie_id = $2 where inburgeraar_id = $1', [keten.inburgeraar.id, TEKST_UITGEBREID]);
    const id = await jaVan(keten);
    const vreemd = [await casemanager().maak(), await medewerker(keten.school).maak(), await medewerker(await school().maak()).maak()];
    for (const wie of vreemd) {
      const context = contextVoor(await sessieVoor(wie));
      expect(await codeVan(getBewijs(context, { toestemmingId: id }))).toBe('niet_gevonden');
      for (const soort of ['pdf', 'json'] as const)
        expect(await codeVan(getBewijsbestand(context, { toestemmingId: id }, soort))).toBe('niet_gevonden');
    }
    expect(await codeVan(getBewijs(contextVoor(await sessieVoor(keten.casemanager)), { toestemmingId: id }))).toBe('gelukt');
  });

  test('an import changed another tenant’s people, and a bulk path skipped the check of the single path: many acts at once are checked one by one', async () => {
    const [keten, ander] = [await ketenMetToestemming(), await ketenMetToestemming()];
    const bulk = `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, kanaal, vastgelegd_door)
      select gen_random_uuid(), i, $2, 'ingetrokken', 'Iemand', '1990-05-01', '', tk.vandaag(), 'telefoon', $3 from unnest($1::uuid[]) i`;
    const sessie = await sessieVoor(keten.casemanager);
    const doe = (ids: string[]) => alsActor(sessie, (c) => c.query(bulk, [ids, keten.school.id, keten.casemanager.id]));
    await expect(doe([keten.inburgeraar.id, ander.inburgeraar.id])).rejects.toThrow('row-level security');
    expect([await isOpen(keten), await isOpen(ander)]).toEqual([true, true]);
    await doe([keten.inburgeraar.id]);
    expect([await isOpen(keten), await isOpen(ander)]).toEqual([false, true]);
  });

  test('a bulk update left no trace: of two withdrawals in one statement each closes its own gate and leaves its own facts', async () => {
    const een = await ketenMetToestemming();
    const twee = await ketenMetToestemming({ casemanager: een.casemanager, school: een.school, contactpersoon: een.contactpersoon });
    const mensen = [een, twee].map(({ inburgeraar }) => inburgeraar.id);
    await alsActor(await sessieVoor(een.casemanager), (c) =>
      c.query(
        `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, tijdstip, kanaal, vastgelegd_door)
         select gen_random_uuid(), i, $2, 'ingetrokken', 'Iemand', '1990-05-01', '', tk.vandaag(), tk.klok(), 'telefoon', $3 from unnest($1::uuid[]) i`,
        [mensen, een.school.id, een.casemanager.id],
      ),
    );
    expect(await vraag('select inburgeraar_id from schooltaak where inburgeraar_id = any ($1)', [mensen])).toHaveLength(2);
    const per = await vraag<{ n: number }>(
      'select count(*)::int as n from automatische_handeling where inburgeraar_id = any ($1) group by oorzaak_id',
      [mensen],
    );
    expect(per).toEqual([{ n: 3 }, { n: 3 }]);
  });

  test('a delete left no trace: no role of the application changes or deletes an act, a receipt or what followed from it', async () => {
    const keten = await ketenMetToestemming();
    const sessie = await sessieVoor(keten.casemanager);
    for (const tabel of ['toestemming', 'bewijs', 'uitgifte', 'automatische_handeling', 'schooltaak', 'schooltaak_antwoord'])
      for (const sql of [`delete from ${tabel}`, `truncate ${tabel} cascade`])
        for (const doe of [alsActor(sessie, (c) => c.query(sql)), alsRol('tk_werk', (c) => c.query(sql))])
          await expect(doe, sql).rejects.toThrow('permission denied');
    for (const kolom of ['soort', 'naam', 'datum', 'tijdstip', 'aanbieder_id'])
      await expect(
        alsActor(sessie, (c) => c.query(`update toestemming set ${kolom} = ${kolom}`)),
        kolom,
      ).rejects.toThrow('permission denied');
    const inKracht = `select count(*)::int as aantal from tekstversie where van <= tk.vandaag()`;
    const eerder = await vraag<{ aantal: number }>(inKracht);
    for (const wie of [keten.casemanager, await beheerder().maak()])
      expect((await alsActor(await sessieVoor(wie), (c) => c.query('delete from tekstversie where van <= tk.vandaag()'))).rowCount).toBe(0);
    expect(await vraag(inKracht)).toEqual(eerder);
  });

  test('a new page forgot to log: an act leaves its line, and so does its receipt', async () => {
    const keten = await ketenMetToestemming();
    await vraag('update toestemming set tekstversie_id = $2 where inburgeraar_id = $1', [keten.inburgeraar.id, TEKST_UITGEBREID]);
    const context = contextVoor(await sessieVoor(keten.casemanager));
    const opdracht = {
      inburgeraarId: keten.inburgeraar.id,
      toestemmingId: await jaVan(keten),
      formulierId: uuidv7(),
      invoer: { kanaal: 'brief' as const },
    };
    const id = await trekIn(context, opdracht);
    await getBewijsbestand(context, { toestemmingId: id }, 'json');
    const [sleutel] = await vraag<{ pseudoniem: string }>('select pseudoniem from log.sleutel where onderwerp_id = $1', [
      keten.inburgeraar.id,
    ]);
    expect(await vraag('select handeling from log.handeling where pseudoniem = $1', [sleutel?.pseudoniem])).toEqual([
      { handeling: 'toestemming.ingetrokken' },
    ]);
    expect(await vraag('select activiteit from log.inzage where pseudoniem = $1', [sleutel?.pseudoniem])).toEqual([
      { activiteit: 'toestemmingsverklaring' },
    ]);
  });

  test('a change of a setting expired consents overnight that never came back: another text, term or threshold ends no ja', async () => {
    const keten = await ketenMetToestemming();
    const codes = await vraag<{ code: string; waarde: string }>(
      'select distinct on (code) code, waarde from instelling order by code, van desc',
    );
    const open = `select categorie, richting, van, tot from grondslag where cursist_id = $1 order by 1, 2, 3`;
    const voor = await vraag(open, [keten.cursist.id]);
    for (const { code, waarde } of codes) {
      const nieuw = code === 'toestemming.tekst' ? 'bijlage-2' : `${waarde}0`;
      await vraag(`insert into instelling (id, code, waarde, van, bron) values (gen_random_uuid(), $1, $2, tk.vandaag() - 1, 'proef')`, [
        code,
        nieuw,
      ]);
    }
    await vraag('select poort.ververs($1)', [[keten.inburgeraar.id]]);
    expect(await vraag(open, [keten.cursist.id])).toEqual(voor);
    await vraag(`delete from instelling where bron = 'proef'`);
    expect(await isOpen(keten)).toBe(true);
  });

  test('retention counted from creation: an old act, its receipt and its text stay for as long as the person does', async () => {
    const keten = await ketenMetToestemming();
    await vraag(`update toestemming set vastgelegd_op = '2001-01-01' where inburgeraar_id = $1`, [keten.inburgeraar.id]);
    const id = await jaVan(keten);
    await vraag(`select poort.bewijsnummer($1), poort.leg_uitgifte_vast($1, 'pdf', encode(sha256('oud'), 'hex'))`, [id]);
    await vraag(`update bewijs set uitgegeven_op = '2001-01-01' where toestemming_id = $1`, [id]);
    await alsRol('tk_werk', (c) => c.query('select * from tk.ruim_op()'));
    expect(
      await vraag(
        'select 1 from toestemming t join bewijs b on b.toestemming_id = t.id join uitgifte u on u.toestemming_id = t.id where t.id = $1',
        [id],
      ),
    ).toHaveLength(1);
  });

  test('a policy with a per-row function took a site down: those on consent ask who asks once per statement', async () => {
    const per = await vraag<{ plek: string; waar: string }>(
      `select tablename || '.' || policyname as plek, concat_ws(' ', qual, with_check) as waar from pg_policies
       where tablename in ('toestemming', 'automatische_handeling', 'schooltaak', 'schooltaak_antwoord', 'ongeldigverklaring')`,
    );
    const kaal = per.filter(({ waar }) => /(?<!SELECT )toegang\.\w+\(\)/.test(waar));
    expect(kaal).toEqual([]);
  });
});
