-- The gate's own refusal ("geen grondslag") is for who has to do with the person: anyone else hears that it is not his, whatever the gate says. The
-- triggers of the gate come before row level security, so these come before the gate.

-- The gate decides by what stands now. A transaction that keeps looking at an older moment would submit after a withdrawal, or derive without it.
create function poort.eis_verse_blik() returns void language plpgsql stable set search_path = pg_catalog, pg_temp
  as $$
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception using errcode = 'feature_not_supported', message = 'alleen read committed';
    end if;
  end $$;
create function poort.verse_blik() returns trigger language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.eis_verse_blik();
    return null;
  end $$;
create trigger verse_blik before insert or update or delete on grondslag for each statement execute function poort.verse_blik();
create trigger verse_blik before insert or update or delete on vastlegging for each statement execute function poort.verse_blik();

-- Whether the one who is logged in guides one of these people today.
create function poort.begeleidt(ids uuid[]) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select 1 from public.toewijzing t
      where t.inburgeraar_id = any (ids) and t.casemanager_id = any (toegang.caseloads()) and t.van <= tk.vandaag() and (t.tot is null or t.tot >= tk.vandaag()))
  $$;

-- The application only: the owner's own work has no login.
create function poort.eis_aangewezen() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.eis_verse_blik();
    if session_user = 'tk_app' and not (new.aanbieder_id is not distinct from toegang.organisatie()
      and exists (select 1 from poort.mijn_cursisten m where m.cursist_id = new.cursist_id)) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    return new;
  end $$;
create function poort.eis_begeleider_van_cursist() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.eis_verse_blik();
    if session_user = 'tk_app' and not poort.begeleidt(array(select p.inburgeraar_id from poort.paar p where p.cursist_id = new.cursist_id)) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    return new;
  end $$;
create function poort.eis_begeleider() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.eis_verse_blik();
    if session_user = 'tk_app' and not poort.begeleidt(array[new.inburgeraar_id]) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    return new;
  end $$;

do $$
declare t text;
begin
  foreach t in array array['rapportage', 'rapportage_voortgang', 'rapportage_uren', 'rapportage_non_formeel', 'rapportage_bijzonderheid', 'antwoord'] loop
    execute format('create trigger a_partij before insert on %I for each row execute function poort.eis_aangewezen()', t);
  end loop;
end $$;
create trigger a_partij before insert on vraag for each row execute function poort.eis_begeleider_van_cursist();
create trigger a_partij before insert on lening for each row execute function poort.eis_begeleider();
create trigger a_partij before insert on plan_van_aanpak for each row execute function poort.eis_begeleider();

-- The moment of an act on a person holds that person: for who may act on him.
create or replace function poort.handelingsmoment(wie uuid) returns timestamptz language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare c record;
  begin
    select aanbieder_id, kenmerk into c from public.cursist where id = wie and aanbieder_id = toegang.organisatie();
    if found then
      perform pg_advisory_xact_lock_shared(hashtextextended('poort.aanbieder.' || c.aanbieder_id, 0));
      perform pg_advisory_xact_lock(hashtextextended('poort.kenmerk.' || c.aanbieder_id || c.kenmerk, 0));
    elsif not poort.begeleidt(array[wie]) and wie is distinct from toegang.inburgeraar() then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.regels', 0));
    perform 1 from public.inburgeraar i
      where i.id = wie or i.id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = wie) order by i.id for no key update;
    return date_trunc('milliseconds', tk.klok());
  end $$;

-- The log keeps one pseudonym per id: a dossier under the id of a cursist would open what was looked up about that one.
create function tk.eigen_id() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if (tg_table_name = 'cursist' and exists (select 1 from public.inburgeraar i where i.id = new.id))
      or (tg_table_name = 'inburgeraar' and exists (select 1 from public.cursist c where c.id = new.id)) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    return new;
  end $$;
create trigger a_eigen_id before insert on inburgeraar for each row execute function tk.eigen_id();
create trigger a_eigen_id before insert on cursist for each row execute function tk.eigen_id();
