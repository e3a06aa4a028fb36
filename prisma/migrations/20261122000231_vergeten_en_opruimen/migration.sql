-- What is left of a user who goes, and what is thrown away each day.

-- A user goes with his access, secrecy, sessions, kept choices and mails. Who acted is emptied: his acts keep their order, and lead to nobody.
create function tk.vergeet_gebruiker(wie uuid) returns void language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  begin
    delete from public.toegang where gebruiker_id = wie;
    delete from public.gebruiker where id = wie;
  exception when foreign_key_violation then
    delete from public.toegang where gebruiker_id = wie;
    delete from public.geheimhouding where gebruiker_id = wie;
    delete from public.voorkeur where gebruiker_id = wie;
    delete from public.uitgaande_post where ontvanger_id = wie;
    update public.gebruiker set naam = 'Oud-medewerker', email = wie || '@vergeten.invalid', uitgever = null, onderwerp = null, taal = 'nl', formulier_id = null
      where id = wie;
  end $$;

-- Destruction of someone who worked here, by the owner alone. Refused while he may still come in, or someone still counts on him.
create function tk.vergeet_medewerker(wie uuid) returns void language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  begin
    if exists (select 1 from public.toegang t where t.gebruiker_id = wie and t.beeindigd_op is null and (t.tot is null or t.tot >= tk.vandaag())) then
      raise object_in_use using message = 'heeft nog toegang';
    end if;
    if exists (select 1 from public.toewijzing c where c.casemanager_id = wie and (c.tot is null or c.tot >= tk.vandaag())) then
      raise object_in_use using message = 'heeft nog een caseload';
    end if;
    if exists (select 1 from public.contactpersoon c where c.gebruiker_id = wie and (c.tot is null or c.tot >= tk.vandaag())) then
      raise object_in_use using message = 'is nog contactpersoon';
    end if;
    perform tk.vergeet_gebruiker(wie);
  end $$;

-- The login of an inburgeraar goes with him, once everything that hung on him is gone.
create function tk.vergeet_login() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (select 1 from public.toegang t where t.gebruiker_id = old.gebruiker_id) then perform tk.vergeet_gebruiker(old.gebruiker_id); end if;
    return null;
  end $$;
create constraint trigger vergeet_login after delete on toegang deferrable initially deferred
  for each row when (old.rol = 'inburgeraar') execute function tk.vergeet_login();

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000000231', 'opruimen.sessie_dagen', '30', '2022-03-08', 'Geen bron noemt een termijn; een maand om een verdachte aanmelding na te gaan (juridisch te bevestigen)'),
  ('01930000-0000-7000-8000-000000000232', 'opruimen.post_dagen', '30', '2022-03-08', 'Geen bron noemt een termijn; een maand om na te gaan of een bericht is verzonden (juridisch te bevestigen)'),
  ('01930000-0000-7000-8000-000000000233', 'opruimen.levensteken_dagen', '1', '2022-03-08', 'Techniek, geen persoonsgegevens: een proces dat een dag zwijgt, komt niet terug'),
  ('01930000-0000-7000-8000-000000000234', 'opruimen.wachtrij_dagen', '30', '2022-03-08', 'Techniek, geen persoonsgegevens: opgegeven taken blijven een maand om de oorzaak te vinden');

-- The first moment that is kept: a term of whole days, the last of which still counts.
create function tk.bewaard_vanaf(welke text) returns timestamptz language sql stable set search_path = pg_catalog, pg_temp
  as $$ select tk.begin_van(tk.vandaag() - tk.instelling(welke, tk.vandaag())::integer) $$;
grant execute on function tk.bewaard_vanaf(text) to tk_werk;

-- Throws away what served its time, and says how much of each. A mail that was never sent is given up by the queue long before.
create function tk.ruim_op() returns table (sessies integer, post integer, levenstekens integer) language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  as $$
    with sessie as (
      delete from toegang.sessie where least(verloopt, beeindigd) < tk.bewaard_vanaf('opruimen.sessie_dagen') returning 1
    ), brief as (
      delete from public.uitgaande_post where coalesce(verzonden_op, vervallen_op, aangemaakt) < tk.bewaard_vanaf('opruimen.post_dagen') returning 1
    ), teken as (
      delete from tk.levensteken where gezien < tk.bewaard_vanaf('opruimen.levensteken_dagen') returning 1
    )
    select (select count(*)::integer from sessie), (select count(*)::integer from brief), (select count(*)::integer from teken)
  $$;
grant execute on function tk.ruim_op() to tk_werk;
