-- The gate's boundaries, put right.

-- Begeleiding is a fact like any other: what is entered for a later day takes over from what was known before, so that an end holds, also
-- when an earlier row had none.
create or replace function poort.bereken(ids uuid[])
  returns table (inburgeraar_id uuid, aanbieder_id uuid, categorie text, richting text, grond text, van timestamptz, tot timestamptz, cursist_id uuid, einde text)
  language sql stable
  as $$
    with paar as (
      select * from poort.paar p where p.inburgeraar_id = any (ids)
    ), begeleid as (
      select b.inburgeraar_id,
        range_agg(tstzrange(tk.begin_van(b.van), least(tk.begin_van(b.tot + 1), tk.begin_van(b.volgende)))) as periode
      from (
        select d.inburgeraar_id, d.van, d.tot, lead(d.van) over (partition by d.inburgeraar_id order by d.van) as volgende
        from (select distinct on (inburgeraar_id, van) * from public.begeleiding where inburgeraar_id = any (ids) order by inburgeraar_id, van, vastgelegd_op desc, id desc) d
      ) b
      group by b.inburgeraar_id
    ), plicht as (
      select e.inburgeraar_id, tstzmultirange(tstzrange(null, tk.begin_van(min(e.datum) + 1))) as periode
      from public.plicht_einde e where e.inburgeraar_id = any (ids) and e.herroepen_op is null group by e.inburgeraar_id
    ), beperkt as (
      select r.inburgeraar_id, range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'beperking') as beperking,
        range_agg(tstzrange(tk.begin_van(r.van), tk.begin_van(r.tot + 1))) filter (where r.soort = 'bezwaar') as bezwaar
      from public.beperking r where r.inburgeraar_id = any (ids) group by r.inburgeraar_id
    ), partner as (
      select * from poort.partner(array(select distinct p.aanbieder_id from paar p))
    ), ingeschreven as (
      select * from poort.inschrijving(array(select p.cursist_id from paar p))
    ), ja as (
      select * from poort.toestemmingen(ids)
    ), regel as (
      select p.inburgeraar_id, p.aanbieder_id, p.cursist_id, m.categorie, m.richting, m.grond,
        range_agg(s.periode * tstzrange(tk.begin_van(m.van), tk.begin_van(m.tot + 1))) as periode
      from paar p
      join poort.situaties(ids) s on s.inburgeraar_id = p.inburgeraar_id
      join public.grondslag_regel m on m.wet = s.wet and (m.doelgroep is null or m.doelgroep = s.doelgroep)
      group by p.inburgeraar_id, p.aanbieder_id, p.cursist_id, m.categorie, m.richting, m.grond
    ), gegeven as (
      select r.inburgeraar_id, r.aanbieder_id, r.categorie, r.richting, range_agg(j.periode) as periode
      from regel r join ja j on j.inburgeraar_id = r.inburgeraar_id and j.aanbieder_id = r.aanbieder_id and r.categorie = any (j.categorieen)
      where r.grond = 'toestemming' group by r.inburgeraar_id, r.aanbieder_id, r.categorie, r.richting
    ), open as (
      select r.inburgeraar_id, r.aanbieder_id, r.cursist_id, r.categorie, r.richting, r.grond, t.periode as partner,
        unnest(
          r.periode * b.periode * t.periode
          * coalesce(case r.richting when 'naar_school' then i.naar_school else i.naar_gemeente end, '{(,)}'::tstzmultirange)
          * coalesce(e.periode, '{(,)}'::tstzmultirange)
          * case when r.grond = 'toestemming' then coalesce(g.periode, '{}'::tstzmultirange) else '{(,)}'::tstzmultirange end
          - coalesce(x.beperking, '{}'::tstzmultirange)
          - case when r.grond = 'artikel_35_3' then coalesce(x.bezwaar, '{}'::tstzmultirange) else '{}'::tstzmultirange end
        ) as periode
      from regel r
      join begeleid b on b.inburgeraar_id = r.inburgeraar_id
      join partner t on t.aanbieder_id = r.aanbieder_id
      left join ingeschreven i on i.cursist_id = r.cursist_id
      left join plicht e on e.inburgeraar_id = r.inburgeraar_id
      left join beperkt x on x.inburgeraar_id = r.inburgeraar_id
      left join gegeven g on g.inburgeraar_id = r.inburgeraar_id and g.aanbieder_id = r.aanbieder_id and g.categorie = r.categorie and g.richting = r.richting
    )
    select o.inburgeraar_id, o.aanbieder_id, o.categorie, o.richting, o.grond, lower(o.periode), coalesce(upper(o.periode), 'infinity'), o.cursist_id,
      case
        when upper(o.periode) is null then null
        when exists (
          select 1 from public.toestemming t
          where o.grond = 'toestemming' and t.soort = 'ingetrokken' and (t.inburgeraar_id = o.inburgeraar_id or t.cursist_id = o.cursist_id)
            and (t.aanbieder_id is null or t.aanbieder_id = o.aanbieder_id)
            and coalesce(t.tijdstip, tk.begin_van(t.datum)) = upper(o.periode)) then 'ingetrokken'
        when not o.partner @> upper(o.periode) then 'convenant'
      end
    from open o
  $$;

-- An enrolment that ended before the first day of the setting has no term after it. It had one without end.
create or replace function poort.inschrijving(cursisten uuid[]) returns table (cursist_id uuid, naar_school tstzmultirange, naar_gemeente tstzmultirange) language sql stable
  as $$
    select i.cursist_id,
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end, tk.begin_van(i.einde + 1))),
      range_agg(tstzrange(case when i.nr = 1 then null else tk.begin_van(i.begin) end,
        tk.begin_van(i.einde + 1 + coalesce(tk.instelling('poort.nazorg_dagen', i.einde)::integer, 0))))
    from (select *, row_number() over (partition by cursist_id order by begin, id) as nr from public.inschrijving where cursist_id = any (cursisten)) i
    group by i.cursist_id
  $$;

alter table grondslag_regel add check (tot is null or tot >= van);

-- Of the settings only the term after an enrolment moves the gate: another one need not rewrite everyone.
drop trigger poort on instelling;
create trigger poort_nieuw after insert or update on instelling for each row when (new.code = 'poort.nazorg_dagen') execute function poort.na_regels();
create trigger poort_oud after update or delete on instelling for each row when (old.code = 'poort.nazorg_dagen') execute function poort.na_regels();
