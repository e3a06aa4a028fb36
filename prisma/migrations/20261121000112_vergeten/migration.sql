-- What the gemeente itself wrote about a person beside a school's report goes with that person, also where the koppeling ended before.
create function tk.vergeet_vragen() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare cursisten uuid[] := array(
    select c.id from public.koppeling k join public.cursist c on c.aanbieder_id = k.aanbieder_id and c.kenmerk = k.kenmerk where k.inburgeraar_id = old.id);
  begin
    delete from public.vraag v where v.cursist_id = any (cursisten);
    delete from public.gelezen g using public.rapportage r where r.id = g.rapportage_id and r.cursist_id = any (cursisten);
    return old;
  end $$;
create trigger vergeet_vragen before delete on inburgeraar for each row execute function tk.vergeet_vragen();

-- A line of the log about a person names him by his pseudonym only: his own id as the subject would outlive the key.
create or replace function log.noteer_handeling(wie uuid, welke text, onderwerp uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare w record;
  begin
    select * into w from toegang.wie();
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    insert into log.handeling (pseudoniem, gebruiker_id, rol, aanbieder_id, handeling, onderwerp_id)
      values ((select p.pseudoniem from log.pseudoniemen(array[wie]) p), w.gebruiker_id, w.rol, w.aanbieder_id, welke, nullif(onderwerp, wie));
  end $$;
