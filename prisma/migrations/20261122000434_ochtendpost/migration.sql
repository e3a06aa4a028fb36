-- The morning mail: counts only, to who asked for it and has something waiting. The worker hears how much waits for someone, never what, and becomes nobody.

alter table uitgaande_post drop constraint uitgaande_post_sjabloon_check;
alter table uitgaande_post add constraint uitgaande_post_sjabloon_check
  check (sjabloon in ('rapportage_ontvangen', 'vraag_gesteld', 'antwoord_gegeven', 'toegang_gegeven', 'toestemmingslink', 'ochtendpost'));

-- Of each access that counts today: whether its user asked for the mail. Off until he does; secrecy bound in writing, as for a login (C 12.8).
create function tk.wil_ochtendpost(t public.toegang) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select toegang.geldt(t) and t.rol <> 'inburgeraar'
      and exists (select 1 from public.voorkeur v where v.gebruiker_id = t.gebruiker_id and v.lijst = 'ochtendpost' and v.waarde ->> 'aan' = 'true')
      and exists (select 1 from public.geheimhouding h where h.gebruiker_id = t.gebruiker_id and h.getekend_op <= tk.vandaag())
  $$;

-- Plans today's mails, each once a day, on a werkdag. Called each morning by the worker; it gives how many.
create function tk.plan_ochtendpost() returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    rij record;
    brief uuid;
    aantal integer := 0;
  begin
    if tk.vrij_op(tk.vandaag()) is not null then return 0; end if;
    for rij in select t.id, t.gebruiker_id from public.toegang t where tk.wil_ochtendpost(t) order by t.id loop
      insert into public.uitgaande_post (id, sjabloon, onderwerp_id, ontvanger_id, bericht_id)
        values (gen_random_uuid(), 'ochtendpost', rij.id, rij.gebruiker_id, '<ochtend.' || rij.id || '.' || tk.vandaag() || '@taalketen>')
        on conflict (bericht_id) do nothing returning id into brief;
      if found then
        perform werk.plan('post_verzenden', json_build_object('id', brief), 'post:' || brief);
        aantal := aantal + 1;
      end if;
    end loop;
    return aantal;
  end $$;

-- How much waits by each rule for one access that asked for the mail, while that mail has to go. It counts by the very list that its user sees, in a session that nobody can use: its
-- secret is drawn here and its row is gone before this function ends.
create function tk.ochtendtelling(welke uuid) returns table (regel text, aantal integer) language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  as $$
  declare
    wie public.toegang;
    was text := coalesce(current_setting('app.sessie', true), '');
    geheim text := encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
    sleutel bytea := sha256(convert_to(geheim, 'UTF8'));
  begin
    select t.* into wie from public.toegang t where t.id = welke and tk.wil_ochtendpost(t) and exists (
      select 1 from public.uitgaande_post p where p.onderwerp_id = t.id and p.sjabloon = 'ochtendpost' and p.verzonden_op is null and p.vervallen_op is null);
    if not found then return; end if;
    insert into toegang.sessie (hash, gebruiker_id, toegang_id, verloopt) values (sleutel, wie.gebruiker_id, wie.id, tk.klok() + interval '1 minute');
    perform set_config('app.sessie', geheim, true);
    return query
      select l.regel, count(*)::integer from werkvoorraad.lijst() l where l.later_tot is null group by l.regel order by l.regel;
    perform set_config('app.sessie', was, true);
    perform set_config('app.wie', '', true);
    delete from toegang.sessie s where s.hash = sleutel;
  end $$;
grant execute on function tk.plan_ochtendpost(), tk.ochtendtelling(uuid) to tk_werk;
revoke execute on function tk.wil_ochtendpost(public.toegang) from public;
