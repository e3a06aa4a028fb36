import { vraag } from './bron';

export type Echt = { tabel: string; kolom: string; type: string; gesloten: boolean; inzicht: boolean };

/**
 * Every column of every table and view, by the names that prisma/gegevens uses. `gesloten`: a check holds it to a list or a pattern, so that
 * nobody can write something of his own in it.
 */
export const leesCatalogus = () =>
  vraag<Echt>(
    `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as tabel, a.attname as kolom,
       format_type(a.atttypid, null) as type, c.relkind <> 'r' as inzicht,
       exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
         and pg_get_constraintdef(k.oid) ~ '(= ANY \\(ARRAY|~ )') as gesloten
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f')
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
     order by 1, a.attnum`,
  );
