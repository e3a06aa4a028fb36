import { vraag } from '../../fabriek/bron';

let som: string | undefined;

/** One number for everything that is stored about anyone, so that what changed nothing can be told; logs, sessions and kept choices are not in it. */
export async function standVanZaken(): Promise<string> {
  if (som === undefined) {
    const tabellen = await vraag<{ naam: string }>(
      "select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('voorkeur') order by 1",
    );
    som = tabellen
      .map(({ naam }) => `select '${naam}' as tabel, count(*), sum(hashtextextended(t::text, 0)) as som from ${naam} t`)
      .join(' union all ');
  }
  const [stand] = await vraag<{ stand: string }>(`select json_agg(s order by tabel)::text as stand from (${som}) s`);
  return stand?.stand ?? '';
}
