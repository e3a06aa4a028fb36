-- A mail to the school that something on its scan waits for it. The list of mails grows by this one, whatever was added to it before.
do $$
declare namen text;
begin
  select string_agg(distinct quote_literal(m[1]), ', ') into namen from (
    select m from pg_constraint c cross join regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') m
    where c.conname = 'uitgaande_post_sjabloon_check' union all select array['scan_bericht']) x;
  alter table uitgaande_post drop constraint uitgaande_post_sjabloon_check;
  execute format('alter table uitgaande_post add constraint uitgaande_post_sjabloon_check check (sjabloon in (%s))', namen);
end $$;

-- Who of a school is told of its scan: the contactpersonen that its aanmeldingen name, as far as they have access today; where nobody of them has, everyone who has.
create function tk.scanpost(welke uuid) returns table (id uuid, naam text, email text, taal text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with mensen as (
      select distinct g.id, g.naam, g.email, g.taal, exists (
        select 1 from public.aanmelding_contact c join public.kwaliteitsscan ook on ook.aanmelding_id = c.aanmelding_id
        where ook.aanbieder_id = k.aanbieder_id and lower(c.email) = lower(g.email)) as is_contact
      from public.kwaliteitsscan k join public.toegang t on t.aanbieder_id = k.aanbieder_id and t.rol = 'taalaanbieder'
      join public.gebruiker g on g.id = t.gebruiker_id
      where k.id = welke and t.beeindigd_op is null and t.van <= tk.vandaag() and (t.tot is null or t.tot >= tk.vandaag()))
    select m.id, m.naam, m.email, m.taal from mensen m where m.is_contact or not exists (select 1 from mensen x where x.is_contact) order by m.id
  $$;
revoke execute on function tk.scanpost(uuid) from public;
grant execute on function tk.scanpost(uuid) to tk_werk;
