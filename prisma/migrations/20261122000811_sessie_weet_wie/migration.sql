-- Who asks is looked up in every statement, in three tables: the session, its access, the secrecy of its user. From here all that it takes stands with
-- the session: in which role, for which school or person, and on which days it counts. The database fills it in and keeps it equal to where it comes from.

-- The days on which an access lets its user in: its own, of staff from the day on which secrecy was bound in writing (C 12.8); none once it was ended.
create function toegang.dagen(t public.toegang) returns daterange language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(case when t.beeindigd_op is null then daterange(t.van, t.tot, '[]') * case t.rol when 'inburgeraar' then '(,)'::daterange
      else (select daterange(min(h.getekend_op), null) from public.geheimhouding h where h.gebruiker_id = t.gebruiker_id having count(*) > 0) end end, 'empty')
  $$;
revoke execute on function toegang.dagen(public.toegang) from public;
grant execute on function toegang.dagen(public.toegang) to tk_aanmelding;

alter table toegang.sessie add column rol text, add column aanbieder_id uuid, add column inburgeraar_id uuid, add column dagen daterange not null default 'empty';
update toegang.sessie s set rol = t.rol, aanbieder_id = t.aanbieder_id, inburgeraar_id = t.inburgeraar_id, dagen = toegang.dagen(t)
  from public.toegang t where t.id = s.toegang_id and t.gebruiker_id = s.gebruiker_id;

-- A login waits for whoever ends its access or binds its user to secrecy at that moment, and they for it: neither misses the other.
create function toegang.vul_sessie() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare t public.toegang;
  begin
    select * into t from public.toegang x where x.id = new.toegang_id and x.gebruiker_id = new.gebruiker_id for share;
    new.rol := t.rol;
    new.aanbieder_id := t.aanbieder_id;
    new.inburgeraar_id := t.inburgeraar_id;
    new.dagen := toegang.dagen(t);
    return new;
  end $$;
create trigger vul before insert on toegang.sessie for each row execute function toegang.vul_sessie();

create function toegang.herzie_sessies() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update toegang.sessie s set rol = new.rol, aanbieder_id = new.aanbieder_id, inburgeraar_id = new.inburgeraar_id,
        dagen = case when s.gebruiker_id = new.gebruiker_id then toegang.dagen(new) else 'empty' end
      where s.toegang_id = new.id;
    return null;
  end $$;
create trigger herzie_sessies after update on toegang for each row execute function toegang.herzie_sessies();

create function toegang.herzie_dagen() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.toegang t where t.gebruiker_id in (old.gebruiker_id, new.gebruiker_id) order by t.id for no key update;
    update toegang.sessie s set dagen = toegang.dagen(t) from public.toegang t
      where t.gebruiker_id in (old.gebruiker_id, new.gebruiker_id) and s.toegang_id = t.id and s.gebruiker_id = t.gebruiker_id;
    return null;
  end $$;
create trigger herzie_dagen after insert or update or delete on geheimhouding for each row execute function toegang.herzie_dagen();

-- The login says whose session it begins, by which access and until when; what that gives is not its to say. Whether secrecy is bound it asks, and reads it no more.
revoke insert on toegang.sessie from tk_aanmelding;
grant insert (hash, gebruiker_id, toegang_id, verloopt) on toegang.sessie to tk_aanmelding;
revoke select (gebruiker_id, getekend_op) on geheimhouding from tk_aanmelding;
drop policy aanmelding on geheimhouding;

create or replace function toegang.zoek() returns toegang.actor language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select (s.gebruiker_id, s.toegang_id, s.rol, s.aanbieder_id, s.inburgeraar_id)::toegang.actor
    from toegang.sessie s
    where s.hash = sha256(convert_to(coalesce(current_setting('app.sessie', true), ''), 'UTF8'))
      and s.beeindigd is null and s.verloopt > tk.nu() and s.dagen @> tk.vandaag()
  $$;

create or replace function tk.wil_ochtendpost(t public.toegang) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select t.rol <> 'inburgeraar' and toegang.dagen(t) @> tk.vandaag()
      and exists (select 1 from public.voorkeur v where v.gebruiker_id = t.gebruiker_id and v.lijst = 'ochtendpost' and v.waarde ->> 'aan' = 'true')
  $$;

create or replace function aanmelding.ontvangpost(welke uuid) returns table (gebruiker_id uuid, naam text, email text, taal text) language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select distinct g.id, g.naam, g.email, g.taal from public.toegang t join public.gebruiker g on g.id = t.gebruiker_id
    where t.rol = 'relatiebeheerder' and toegang.dagen(t) @> tk.vandaag() and aanmelding.wacht('aanmelding_ontvangen', welke)
  $$;

-- In which schools one may look for rows, as a range: a casemanager in all of them, a school in itself. Whoever may look nowhere gets no bounds, and finds none.
drop policy alleen_hier on cursist;
drop policy alleen_hier on koppeling;
drop function toegang.scholen(text);
create function toegang.eerste_school(kant text) returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case w.rol
      when 'casemanager' then '00000000-0000-0000-0000-000000000000'
      when 'taalaanbieder' then case kant when 'school' then w.aanbieder_id end
    end
    from toegang.wie() w
  $$;
create function toegang.laatste_school(kant text) returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case w.rol
      when 'casemanager' then 'ffffffff-ffff-ffff-ffff-ffffffffffff'
      when 'taalaanbieder' then case kant when 'school' then w.aanbieder_id end
    end
    from toegang.wie() w
  $$;
grant execute on function toegang.eerste_school(text), toegang.laatste_school(text) to tk_app;
create policy alleen_hier on cursist as restrictive for select to tk_app
  using (aanbieder_id >= (select toegang.eerste_school('school')) and aanbieder_id <= (select toegang.laatste_school('school')));
create policy alleen_hier on koppeling as restrictive for select to tk_app
  using (aanbieder_id >= (select toegang.eerste_school('gemeente')) and aanbieder_id <= (select toegang.laatste_school('gemeente')));

-- Whoever is of no school need not be looked up among the contactpersonen.
alter policy school on grondslag_blok using ((select toegang.organisatie()) is not null and aanbieder_id = (select toegang.organisatie())
  and (select true from poort.mijn_cursisten m where m.cursist_id = grondslag_blok.cursist_id limit 1));
