import { vraag } from '../fabriek/bron';

const SCHEMAS = ['public', 'aanmelding', 'log', 'toegang', 'poort', 'tk', 'werk', 'graphile_worker'];

export type Relatie = { naam: string; soort: 'r' | 'v'; kolommen: string[]; wijzigbaar: string[]; invoegbaar: string[] };

/** Every table and view of our own, from the catalogue: what is added tomorrow is attacked tomorrow. `wijzigbaar` and `invoegbaar` are the columns that tk_app may update and fill in. */
export function leesRelaties(): Promise<Relatie[]> {
  return vraag<Relatie>(
    `select c.oid::regclass::text as naam, case when c.relkind in ('v', 'm') then 'v' else 'r' end as soort,
       array_agg(a.attname::text order by a.attnum) as kolommen,
       coalesce(array_agg(a.attname::text) filter (where c.relkind = 'r' and has_column_privilege('tk_app', c.oid, a.attnum, 'update')), '{}') as wijzigbaar,
       coalesce(array_agg(a.attname::text) filter (where has_column_privilege('tk_app', c.oid, a.attnum, 'insert')), '{}') as invoegbaar
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = any (array(select oid from pg_namespace where nspname = any ($1))) and c.relkind in ('r', 'p', 'v', 'm')
     group by c.oid order by 1`,
    [SCHEMAS],
  );
}

export type Functie = { naam: string; roep: string; soorten: string[] };

/** Every function outside PostgreSQL's own that a role may call, with the types of its arguments. */
export function leesFuncties(rol: string): Promise<Functie[]> {
  return vraag<Functie>(
    `select n.nspname || '.' || p.proname || '(' || oidvectortypes(p.proargtypes) || ')' as naam, n.nspname || '.' || p.proname as roep,
       array(select format_type(t, null) from unnest(p.proargtypes) t) as soorten
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege($1, n.oid, 'usage') and has_function_privilege($1, p.oid, 'execute')
     order by 1`,
    [rol],
  );
}
