-- A ja may turn out to be none: of the wrong person, not understood, not free, not signed, for the wrong school, or recorded twice. That is a fact of its
-- own, beside the act, that never changes it: from its own moment on the ja no longer counts. A nee or a withdrawal is never declared invalid: the reading
-- most favourable to the signer holds, and a later ja lifts it.

create table ongeldigverklaring (
  toestemming_id uuid primary key references toestemming on delete cascade,
  inburgeraar_id uuid references inburgeraar on delete cascade,
  cursist_id uuid references cursist on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  bij text not null check (bij in ('gemeente', 'school')),
  reden text not null check (reden in ('verkeerde_persoon', 'niet_begrepen', 'niet_vrij_gegeven', 'handtekening_ontbreekt', 'verkeerde_school', 'dubbel_vastgelegd')),
  formulier_id uuid unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  check ((inburgeraar_id is null) <> (cursist_id is null)),
  check (bij = 'gemeente' or cursist_id is not null)
);
comment on table ongeldigverklaring is 'That a ja was declared invalid: why, by whom, and since when it no longer counts. Whose ja it is, is copied from the act.';
create index ongeldigverklaring_inburgeraar on ongeldigverklaring (inburgeraar_id);
create index ongeldigverklaring_cursist on ongeldigverklaring (cursist_id);
create index ongeldigverklaring_aanbieder on ongeldigverklaring (aanbieder_id);
create index ongeldigverklaring_door on ongeldigverklaring (vastgelegd_door);

-- Of a ja only, by who sees it: the casemanager of its person, or at the school that recorded it the contactpersoon. For the application; the owner's own
-- work has no login.
create function tk.alleen_een_ja() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    t public.toestemming;
    w record;
  begin
    perform poort.eis_verse_blik();
    select * into t from public.toestemming x where x.id = new.toestemming_id;
    if session_user = 'tk_app' then
      select * into w from toegang.wie();
      if not coalesce(case new.bij
        when 'gemeente' then w.rol = 'casemanager' and poort.ziet_handeling(new.toestemming_id)
        else t.aanbieder_id = w.aanbieder_id and exists (select 1 from poort.mijn_cursisten m where m.cursist_id = t.cursist_id)
      end, false) then
        raise insufficient_privilege using message = 'niet toegestaan';
      end if;
      new.vastgelegd_op := poort.houd_vast(coalesce(t.cursist_id, t.inburgeraar_id));
    end if;
    if t.soort is distinct from 'verleend' then raise check_violation using message = 'alleen een ja'; end if;
    new.inburgeraar_id := t.inburgeraar_id;
    new.cursist_id := t.cursist_id;
    new.aanbieder_id := t.aanbieder_id;
    return new;
  end $$;
create trigger a_ja before insert on ongeldigverklaring for each row execute function tk.alleen_een_ja();

grant select, insert on ongeldigverklaring to tk_app;
alter table ongeldigverklaring enable row level security;
-- Seen with the act itself; but what the gemeente found wrong with a ja is not the school's to read.
create policy casemanager on ongeldigverklaring for select to tk_app using (
  (inburgeraar_id is not null and (select true from toewijzing c where c.inburgeraar_id = ongeldigverklaring.inburgeraar_id limit 1))
  or (cursist_id is not null and (select toegang.is_gemeente())
    and (select true from grondslag g where g.cursist_id = ongeldigverklaring.cursist_id and g.grond = 'toestemming' and g.van <= tk.nu() limit 1)));
create policy school on ongeldigverklaring for select to tk_app using (
  bij = 'school' and cursist_id is not null and aanbieder_id = (select toegang.organisatie()));
create policy zelf on ongeldigverklaring for select to tk_app using ((select toegang.inburgeraar()) is not null and (
  inburgeraar_id = (select toegang.inburgeraar()) or (select true from grondslag g where g.cursist_id = ongeldigverklaring.cursist_id limit 1)));
create policy gemeente_verklaart on ongeldigverklaring for insert to tk_app with check (
  bij = 'gemeente' and vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager');
create policy school_verklaart on ongeldigverklaring for insert to tk_app with check (
  bij = 'school' and cursist_id is not null and vastgelegd_door = (select toegang.gebruiker()) and aanbieder_id = (select toegang.organisatie()));

-- Which ja's that a school recorded of its cursist are invalid, since when and by which side; why and by whom only where it said so itself.
create function poort.ongeldig_bij(deelnemer uuid) returns table (toestemming_id uuid, op timestamptz, bij text, reden text, door text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select o.toestemming_id, o.vastgelegd_op, o.bij, case when o.bij = 'school' then o.reden end,
      case when o.bij = 'school' then toegang.naam(o.vastgelegd_door) end
    from public.ongeldigverklaring o
    where o.cursist_id = deelnemer and o.aanbieder_id = (select toegang.organisatie())
  $$;
grant execute on function poort.ongeldig_bij(uuid) to tk_app;

-- The acts of consent that count for these people, each with the moment from which it no longer does because it was declared invalid.
drop function poort.acten(uuid[]);
create function poort.acten(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, soort text, tekstversie_id uuid, datum date, tijdstip timestamptz, vastgelegd_op timestamptz, id uuid,
    ongeldig_op timestamptz)
  language sql stable set enable_nestloop = on set search_path = pg_catalog, pg_temp
  as $$
    select t.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id, o.vastgelegd_op
    from public.toestemming t left join public.ongeldigverklaring o on o.toestemming_id = t.id where t.inburgeraar_id = any (ids)
    union all
    select p.inburgeraar_id, t.aanbieder_id, t.soort, t.tekstversie_id, t.datum, t.tijdstip, t.vastgelegd_op, t.id, o.vastgelegd_op
    from poort.paar p join public.toestemming t on t.cursist_id = p.cursist_id left join public.ongeldigverklaring o on o.toestemming_id = t.id
    where p.inburgeraar_id = any (ids)
  $$;

create or replace function poort.toestemmingen(ids uuid[]) returns table (inburgeraar_id uuid, aanbieder_id uuid, categorieen text[], periode tstzrange) language sql stable
  set enable_nestloop = off set jit = off set search_path = pg_catalog, pg_temp
  as $$
    with eigen as materialized (
      select * from poort.acten(ids)
    ), scholen as (
      select distinct inburgeraar_id, aanbieder_id from eigen where aanbieder_id is not null
    ), handelingen as (
      select e.inburgeraar_id, s.aanbieder_id, e.soort = 'verleend' as ja, e.tekstversie_id, e.tijdstip, e.vastgelegd_op, e.id, e.ongeldig_op,
        coalesce(e.tijdstip, tk.begin_van(e.datum)) as vanaf,
        bool_or(e.soort <> 'verleend') over dag as nee_die_dag,
        bool_or(e.soort <> 'verleend' and e.tijdstip is null) over dag as nee_zonder_tijd_die_dag
      from eigen e join scholen s on s.inburgeraar_id = e.inburgeraar_id and (e.aanbieder_id = s.aanbieder_id or e.aanbieder_id is null)
      window dag as (partition by e.inburgeraar_id, s.aanbieder_id, e.datum)
    ), rij as (
      select h.*, lead(h.vanaf) over (partition by h.inburgeraar_id, h.aanbieder_id order by h.vanaf, h.ja desc, h.vastgelegd_op, h.id) as volgende
      from handelingen h
      where not h.ja or not (h.nee_zonder_tijd_die_dag or (h.nee_die_dag and h.tijdstip is null))
    ), tot as (
      select r.inburgeraar_id, r.aanbieder_id, r.tekstversie_id, r.vanaf, nullif(least(r.volgende, r.ongeldig_op, upper(d.plicht),
        (select min(coalesce(upper(x.periode), 'infinity')) from unnest(d.begeleid) x (periode) where upper_inf(x.periode) or upper(x.periode) > r.vanaf)), 'infinity') as einde
      from rij r left join poort.duur(ids) d on d.inburgeraar_id = r.inburgeraar_id
      where r.ja
    )
    select t.inburgeraar_id, t.aanbieder_id, v.categorieen, tstzrange(t.vanaf, t.einde)
    from tot t join public.tekstversie v on v.id = t.tekstversie_id
    where t.einde is null or t.einde > t.vanaf
  $$;

create or replace function poort.ja_van(deelnemer uuid)
  returns table (bij text, door text, dag date, op timestamptz, code text, nummer integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when t.cursist_id is null then 'gemeente' else 'school' end, case when t.cursist_id is not null then toegang.naam(t.vastgelegd_door) end,
      t.datum, t.vastgelegd_op, v.code, v.nummer
    from public.cursist c
    join public.grondslag g on g.cursist_id = c.id and g.grond = 'toestemming' and g.van <= tk.nu() and g.tot > tk.nu()
      and not (g.categorie || ' ' || g.richting || ' ' || g.grond) = any ((select poort.op_slot())::text[])
    join public.toestemming t on t.aanbieder_id = g.aanbieder_id and t.soort = 'verleend' and (t.inburgeraar_id = g.inburgeraar_id or t.cursist_id = c.id)
      and coalesce(t.tijdstip, tk.begin_van(t.datum)) <= tk.nu()
      and not exists (select 1 from public.ongeldigverklaring o where o.toestemming_id = t.id and o.vastgelegd_op <= tk.nu())
    join public.tekstversie v on v.id = t.tekstversie_id
    where c.id = deelnemer and c.aanbieder_id = (select toegang.organisatie())
      and exists (select 1 from poort.mijn_cursisten m where m.cursist_id = c.id)
    order by coalesce(t.tijdstip, tk.begin_van(t.datum)) desc, t.vastgelegd_op desc, t.id desc limit 1
  $$;

create trigger poort after insert or update or delete on ongeldigverklaring for each row execute function poort.na_toestemming();
