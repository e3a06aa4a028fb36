import { beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { type Eigendom, leesEigendom } from '../fabriek/schema';
import { BUITEN_DE_MATRIX, EIGEN_WERK, FUNCTIES, INZICHTEN, ZONDER_RIJEN } from './oversteek.lijst';

type Beleid = { tabel: string; naam: string; cmd: string; leest: string | null; schrijft: string | null };

const TABELLEN = leesEigendom();
const MET_CATEGORIE = TABELLEN.filter(({ categorie }) => categorie !== null);
const ZONDER_CATEGORIE = TABELLEN.filter(({ kant, categorie }) => categorie === null && (kant === 'gemeente' || kant === 'school'));

let beleid: Beleid[];

beforeAll(async () => {
  beleid = await vraag<Beleid>(
    `select tablename as tabel, policyname as naam, cmd, regexp_replace(qual, '\\s+', ' ', 'g') as leest, regexp_replace(with_check, '\\s+', ' ', 'g') as schrijft
     from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' and 'tk_app' = any (roles)`,
  );
});

/** Which side a policy lets in, by whom it asks for; `vastlegging_blok` is read by the casemanager of the person and nobody else. */
function kantVan(uitdrukking: string): string {
  if (uitdrukking.includes('toegang.organisatie()')) return 'school';
  if (/toewijzing|FROM vastlegging_blok|is_gemeente|caseloads|'casemanager'/.test(uitdrukking)) return 'gemeente';
  if (uitdrukking.includes('toegang.inburgeraar()')) return 'zelf';
  return 'functie';
}

const leesbeleid = ({ tabel }: Eigendom) =>
  beleid.filter((b) => b.tabel === tabel && b.leest !== null && (b.cmd === 'SELECT' || b.cmd === 'ALL'));
const naarOverkant = (eigendom: Eigendom) =>
  leesbeleid(eigendom).filter(({ leest }) => ![eigendom.kant, 'zelf'].includes(kantVan(leest ?? '')));

/** The one way in which a category may be read across: this probe of the gate and nothing else. */
function sonde({ tabel, kant, categorie }: Eigendom): RegExp {
  const [richting, sleutel] = kant === 'school' ? ['naar_gemeente', 'cursist_id'] : ['naar_school', '(?:inburgeraar_id|cursist_id)'];
  const wie =
    kant === 'school'
      ? `\\( SELECT toegang\\.is_gemeente\\(\\) AS is_gemeente\\)`
      : `\\(?(?:aanbieder_id = )?\\(+ SELECT toegang\\.organisatie\\(\\) AS organisatie\\)(?: IS NOT NULL)?\\)+`;
  const school = kant === 'school' ? '' : `(?: AND \\(g\\.aanbieder_id = \\( SELECT toegang\\.organisatie\\(\\) AS organisatie\\)\\))?`;
  const poort = `poort\\.is_open\\(g\\.\\*, '${categorie}'::text, '${richting}'::text, \\( SELECT poort\\.op_slot\\(\\) AS op_slot\\)(?:::text\\[\\])?\\)`;
  return new RegExp(
    `^\\(${wie} AND \\( SELECT true(?: AS bool)? FROM grondslag_blok g WHERE \\(\\(g\\.${sleutel} = ${tabel}\\.\\w+\\)${school} AND ${poort}\\) LIMIT 1\\)\\)$`,
  );
}

describe('what may be read across', () => {
  test.each(MET_CATEGORIE)('$tabel ($kant) crosses by exactly its own category $categorie', (eigendom) => {
    const over = naarOverkant(eigendom);
    expect(over.map(({ naam }) => naam)).toEqual([eigendom.kant === 'gemeente' ? 'naar_school' : 'naar_gemeente']);
    for (const { leest } of over) expect(leest).toMatch(sonde(eigendom));
  });

  test.each(ZONDER_CATEGORIE)('$tabel ($kant) has no category, so nobody on the other side reads it', (eigendom) => {
    expect(naarOverkant(eigendom).filter(({ tabel, naam }) => !EIGEN_WERK.includes(`${tabel}.${naam}`))).toEqual([]);
  });

  test('what crosses outside the matrix is on the list, each with what holds it', () => {
    const gevonden = TABELLEN.filter(({ kant }) => kant === 'beide').flatMap((eigendom) =>
      leesbeleid(eigendom).filter(({ leest }) => kantVan(leest ?? '') !== 'zelf' || leest?.includes('toewijzing')),
    );
    expect(
      gevonden
        .map(({ tabel, naam }) => `${tabel}.${naam}`)
        .filter((naam) => !naam.endsWith('.zelf') && !EIGEN_WERK.includes(naam))
        .sort(),
    ).toEqual(Object.keys(BUITEN_DE_MATRIX).sort());
    for (const { tabel, naam, leest } of gevonden) {
      const verwacht = BUITEN_DE_MATRIX[`${tabel}.${naam}`];
      if (verwacht) expect([kantVan(leest ?? ''), leest]).toEqual([verwacht.leest, expect.stringContaining(verwacht.door)]);
    }
  });

  test('nobody writes in a table of the other side', () => {
    const over = TABELLEN.filter(({ kant }) => kant === 'gemeente' || kant === 'school').flatMap(({ tabel, kant }) =>
      beleid.filter(
        (b) => b.tabel === tabel && b.schrijft !== null && kantVan(b.schrijft) !== kant && !EIGEN_WERK.includes(`${tabel}.${b.naam}`),
      ),
    );
    expect(over).toEqual([]);
  });

  test('what is submitted crosses at once, so it asks the gate too', () => {
    const naar = [
      'rapportage',
      'rapportage_voortgang',
      'rapportage_uren',
      'rapportage_non_formeel',
      'rapportage_bijzonderheid',
      'antwoord',
    ];
    for (const { tabel, categorie } of MET_CATEGORIE.filter((e) => naar.includes(e.tabel))) {
      const [indienen] = beleid.filter((b) => b.tabel === tabel && b.cmd === 'INSERT');
      expect(indienen?.schrijft).toContain(`poort.is_open(g.*, '${categorie}'::text, 'naar_gemeente'::text, `);
    }
  });
});

describe('nothing by another way', () => {
  test('every table that the application may touch has row level security, but for rules and texts', async () => {
    const rijen = await vraag<{ naam: string }>(
      `select c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'log', 'toegang', 'poort', 'tk', 'werk') and c.relkind in ('r', 'p') and not c.relrowsecurity
         and (has_table_privilege('tk_app', c.oid, 'select, insert, update, delete, truncate, references, trigger') or has_any_column_privilege('tk_app', c.oid, 'select, insert, update'))`,
    );
    expect(rijen.map(({ naam }) => naam).sort()).toEqual(ZONDER_RIJEN);
  });

  test('every view that the application may read with the rights of its owner is on the list', async () => {
    const rijen = await vraag<{ naam: string }>(
      `select n.nspname || '.' || c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege('tk_app', n.oid, 'usage')
         and has_table_privilege('tk_app', c.oid, 'select') and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
    );
    expect(rijen.map(({ naam }) => naam)).toEqual(Object.keys(INZICHTEN));
  });

  test('every function with the owner’s rights that the application may call is on the list', async () => {
    const rijen = await vraag<{ naam: string }>(
      `select p.oid::regprocedure::text as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege('tk_app', n.oid, 'usage')
         and has_function_privilege('tk_app', p.oid, 'execute')`,
    );
    expect(rijen.map(({ naam }) => naam).sort()).toEqual(Object.keys(FUNCTIES).sort());
  });

  test('every function with the owner’s rights keeps to its own search path', async () => {
    const rijen = await vraag(
      `select p.oid::regprocedure::text as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and not coalesce(p.proconfig::text like '%search_path=%', false)`,
    );
    expect(rijen).toEqual([]);
  });

  test('every table that hangs on a person says whose it is', async () => {
    const rijen = await vraag<{ tabel: string }>(
      `with recursive keten as (
         select 'public.inburgeraar'::regclass as tabel union select 'public.cursist'::regclass
         union select c.conrelid from pg_constraint c join keten k on c.confrelid = k.tabel where c.contype = 'f' and k.tabel <> 'public.toegang'::regclass)
       select tabel::regclass::text from keten join pg_class c on c.oid = tabel where c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const metKant = TABELLEN.filter(({ kant }) => kant !== null).map(({ tabel }) => tabel);
    expect(rijen.map(({ tabel }) => tabel).filter((tabel) => !metKant.includes(tabel))).toEqual([]);
  });
});
