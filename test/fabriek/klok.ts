import type { Temporal } from 'temporal-polyfill';
import { vraag } from './bron';

let isVervangen = false;

async function vervangKlok(): Promise<void> {
  await vraag(`
    create table if not exists tk.proefklok (moment timestamptz not null);
    grant select on tk.proefklok to public;
    create or replace function tk.nu() returns timestamptz language sql stable parallel safe
      as $$ select coalesce((select moment from tk.proefklok), statement_timestamp()) $$;
    create or replace function tk.klok() returns timestamptz language sql volatile
      as $$ select coalesce((select moment from tk.proefklok), clock_timestamp()) $$;`);
  isVervangen = true;
}

/** Sets the database's clock of this test file, for every connection, from its next statement on; null lets it run again. */
export async function zetKlok(moment: Temporal.Instant | string | null): Promise<void> {
  if (!isVervangen) await vervangKlok();
  await vraag('delete from tk.proefklok');
  if (moment !== null) await vraag('insert into tk.proefklok values ($1)', [moment.toString()]);
}
