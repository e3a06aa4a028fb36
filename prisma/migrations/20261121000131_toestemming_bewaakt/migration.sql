-- What a recorded act must hold to, whoever writes it.

-- A ja is read and signed: on paper, at the desk on screen, or on paper at the school.
alter table toestemming add constraint toestemming_ja_gelezen check (soort <> 'verleend' or kanaal in ('papier', 'scherm', 'school'));
-- By phone or by letter one only withdraws; the person himself, by his own login, too.
alter table toestemming add constraint toestemming_op_afstand check (kanaal not in ('telefoon', 'brief', 'zelf') or soort = 'ingetrokken');

-- The scan of an act is a scan of that very person: a file of another cannot be opened by naming it.
create function tk.zelfde_persoon() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.bestand b where b.id = new.bestand_id
      and b.inburgeraar_id is not distinct from new.inburgeraar_id and b.cursist_id is not distinct from new.cursist_id;
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return new;
  end $$;
create trigger a_bestand before insert on toestemming for each row when (new.bestand_id is not null) execute function tk.zelfde_persoon();

-- What a school recorded is seen by the gemeente once it opened the gate, not when it will one day.
drop policy casemanager on toestemming;
create policy casemanager on toestemming for select to tk_app using (
  (inburgeraar_id is not null and (select true from toewijzing c where c.inburgeraar_id = toestemming.inburgeraar_id limit 1))
  or (cursist_id is not null and (select toegang.is_gemeente())
    and (select true from grondslag g where g.cursist_id = toestemming.cursist_id and g.grond = 'toestemming' and g.van <= tk.nu() limit 1)));

-- The moment of an act on a person (an inburgeraar or a cursist), taken after waiting for whoever holds him: what was submitted before it came before it.
-- In whole milliseconds, as everyone who reads it keeps it. The locks are taken in the order of the gate.
create function poort.handelingsmoment(wie uuid) returns timestamptz language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare c record;
  begin
    if not exists (select 1 from toegang.wie()) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    select aanbieder_id, kenmerk into c from public.cursist where id = wie;
    if found then
      perform pg_advisory_xact_lock_shared(hashtextextended('poort.aanbieder.' || c.aanbieder_id, 0));
      perform pg_advisory_xact_lock(hashtextextended('poort.kenmerk.' || c.aanbieder_id || c.kenmerk, 0));
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.regels', 0));
    perform 1 from public.inburgeraar i
      where i.id = wie or i.id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = wie) order by i.id for no key update;
    return date_trunc('milliseconds', tk.klok());
  end $$;
grant execute on function poort.handelingsmoment(uuid) to tk_app;
