-- Whoever records does so in his own name, past our screens too; and nobody gives himself a caseload or a look at accounts of inburgeraars.

do $$
declare t text;
begin
  foreach t in array array['situatie', 'begeleiding', 'plicht_einde', 'beperking', 'termijn', 'lening', 'plan_van_aanpak', 'leerroute', 'koppeling', 'bestand',
    'nt2_opgave', 'convenant', 'geheimhouding'] loop
    execute format('create policy in_eigen_naam on %I as restrictive for insert to tk_app with check (vastgelegd_door = (select toegang.gebruiker()))', t);
  end loop;
end $$;
create policy in_eigen_naam on toegang as restrictive for insert to tk_app with check (gegeven_door = (select toegang.gebruiker()));
create policy einde_in_eigen_naam on toegang as restrictive for update to tk_app using (true)
  with check (beeindigd_door is null or beeindigd_door = (select toegang.gebruiker()));
create policy in_eigen_naam on rapportage_concept as restrictive for insert to tk_app with check (bijgewerkt_door = (select toegang.gebruiker()));
create policy wijzigt_in_eigen_naam on rapportage_concept as restrictive for update to tk_app using (true) with check (bijgewerkt_door = (select toegang.gebruiker()));

-- A beheerder who is a casemanager as well does not let himself into the caseload of another.
drop policy eigen on waarneming;
create policy eigen on waarneming for insert to tk_app
  with check (vastgelegd_door = (select toegang.gebruiker())
    and ((casemanager_id = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager')
      or ((select toegang.rol()) = 'beheerder' and waarnemer_id <> (select toegang.gebruiker()))));

-- Accounts of staff are the beheerder's and the fg's; that of an inburgeraar hangs on his dossier, and would name a person.
create function toegang.is_personeel(wiens uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select not exists (select 1 from public.toegang t where t.gebruiker_id = wiens and t.rol = 'inburgeraar')
      or exists (select 1 from public.toegang t where t.gebruiker_id = wiens and t.rol <> 'inburgeraar')
  $$;
grant execute on function toegang.is_personeel(uuid) to tk_app;
drop policy beheerder_leest on gebruiker;
create policy beheerder_leest on gebruiker for select to tk_app using ((select toegang.rol()) in ('beheerder', 'fg') and toegang.is_personeel(id));
drop policy beheerder_leest on toegang;
create policy beheerder_leest on toegang for select to tk_app using ((select toegang.rol()) = 'beheerder' and rol <> 'inburgeraar');
drop policy beheerder_geeft on toegang;
create policy beheerder_geeft on toegang for insert to tk_app
  with check ((select toegang.rol()) = 'beheerder' and gebruiker_id <> (select toegang.gebruiker()) and rol <> 'inburgeraar');
drop policy beheerder_eindigt on toegang;
create policy beheerder_eindigt on toegang for update to tk_app
  using ((select toegang.rol()) = 'beheerder' and gebruiker_id <> (select toegang.gebruiker()) and rol <> 'inburgeraar');

-- The name of a colleague or counterpart. That of an inburgeraar with a login of his own is his casemanager's and his own.
create or replace function toegang.naam(wiens uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select g.naam from public.gebruiker g
    where g.id = wiens and exists (select 1 from toegang.wie())
      and (toegang.is_personeel(g.id) or g.id = toegang.gebruiker() or exists (
        select 1 from public.toegang t join public.toewijzing w on w.inburgeraar_id = t.inburgeraar_id
        where t.gebruiker_id = g.id and w.casemanager_id = any (toegang.caseloads()) and w.van <= tk.vandaag() and (w.tot is null or w.tot >= tk.vandaag())))
  $$;
