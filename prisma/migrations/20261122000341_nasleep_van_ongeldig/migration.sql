-- A ja that is declared invalid brings about what a withdrawal does: the cause is that ja itself.
create function poort.voor_ongeldig() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform set_config('poort.open_voor', (coalesce(nullif(current_setting('poort.open_voor', true), ''), '{}')::jsonb
      || jsonb_build_object(new.toestemming_id, poort.open_door_ja(poort.mensen_van(new.inburgeraar_id, new.cursist_id))))::text, true);
    return new;
  end $$;
create function poort.na_ongeldig() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform poort.verwerk_einde(new.toestemming_id, 'ongeldig',
      coalesce(nullif(current_setting('poort.open_voor', true), '')::jsonb -> new.toestemming_id::text, '[]'));
    return null;
  end $$;
create trigger z_voor_einde before insert on ongeldigverklaring for each row execute function poort.voor_ongeldig();
create trigger poort_nasleep after insert on ongeldigverklaring for each row execute function poort.na_ongeldig();
create trigger poort_vergeet after insert on ongeldigverklaring for each statement execute function poort.vergeet_voor();
