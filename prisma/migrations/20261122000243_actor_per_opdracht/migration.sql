-- Who asks is looked up once per statement, however many policies ask it: the answer is kept beside the token, under a seal that only the owner
-- can make. The seal counts for this token, this connection and this very statement; without it, or with another, the tables are asked again.

create table toegang.zegel (
  enige boolean primary key default true check (enige),
  geheim bytea not null check (octet_length(geheim) = 32)
);
comment on table toegang.zegel is 'The secret of the seal on who asks; made here, read by nobody but the owner''s functions.';
insert into toegang.zegel (geheim) values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

-- Never changes, so a connection reads it once.
create function toegang.geheim() returns bytea language sql immutable set search_path = pg_catalog, pg_temp
  as $$ select z.geheim from toegang.zegel z $$;

create type toegang.actor as (gebruiker_id uuid, toegang_id uuid, rol text, aanbieder_id uuid, inburgeraar_id uuid);

-- The one place where a secret token becomes a person in a role. Nothing without bound secrecy (C 12.8), ended or expired access.
create function toegang.zoek() returns toegang.actor language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select (t.gebruiker_id, t.id, t.rol, t.aanbieder_id, t.inburgeraar_id)::toegang.actor
    from toegang.sessie s
    join public.toegang t on t.id = s.toegang_id and t.gebruiker_id = s.gebruiker_id
    where s.hash = sha256(convert_to(coalesce(current_setting('app.sessie', true), ''), 'UTF8'))
      and s.beeindigd is null and s.verloopt > tk.nu() and toegang.geldt(t)
      and (t.rol = 'inburgeraar' or exists (select 1 from public.geheimhouding h where h.gebruiker_id = t.gebruiker_id and h.getekend_op <= tk.vandaag()))
  $$;

drop function toegang.wie();
create function toegang.wie()
  returns table (gebruiker_id uuid, toegang_id uuid, rol text, aanbieder_id uuid, inburgeraar_id uuid)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog, pg_temp
  as $$
  declare
    sleutel bytea;
    bewaard text := coalesce(current_setting('app.wie', true), '');
    gevonden toegang.actor;
  begin
    sleutel := sha256(toegang.geheim() || convert_to(
      concat_ws('|', pg_backend_pid(), extract(epoch from statement_timestamp()), coalesce(current_setting('app.sessie', true), '')), 'UTF8'));
    if bewaard <> '' and left(bewaard, 64) = encode(sha256(sleutel || sha256(sleutel || convert_to(substr(bewaard, 65), 'UTF8'))), 'hex') then
      gevonden := substr(bewaard, 65)::toegang.actor;
    else
      gevonden := toegang.zoek();
      bewaard := coalesce(gevonden::text, '(,,,,)');
      perform set_config('app.wie', encode(sha256(sleutel || sha256(sleutel || convert_to(bewaard, 'UTF8'))), 'hex') || bewaard, true);
    end if;
    if gevonden.gebruiker_id is null then return; end if;
    return query select gevonden.gebruiker_id, gevonden.toegang_id, gevonden.rol, gevonden.aanbieder_id, gevonden.inburgeraar_id;
  end $$;
grant execute on function toegang.wie() to tk_app;

create or replace function toegang.caseloads() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce((
      select array_prepend(w.gebruiker_id, array(
        select n.casemanager_id from public.waarneming n
        where n.waarnemer_id = w.gebruiker_id and n.beeindigd_op is null and n.van <= tk.vandaag() and n.tot >= tk.vandaag()))
      from toegang.wie() w where w.rol = 'casemanager' and toegang.op_tijd()), '{}')
  $$;

-- Everything that a person is joined to is found by an index, also what ended.
create index koppeling_inburgeraar on koppeling (inburgeraar_id);

-- What may be recorded stands in `vastlegging`, which only the casemanager of that person reads: no need to ask for his caseload beside it.
alter policy casemanager_leest on lening using (
  (select true from vastlegging v where v.inburgeraar_id = lening.inburgeraar_id and v.categorie = 'traject' and v.van <= tk.nu() and v.tot > tk.nu() limit 1));
alter policy casemanager_leest on plan_van_aanpak using (
  (select true from vastlegging v where v.inburgeraar_id = plan_van_aanpak.inburgeraar_id and v.categorie = 'plan_van_aanpak' and v.van <= tk.nu() and v.tot > tk.nu() limit 1));
