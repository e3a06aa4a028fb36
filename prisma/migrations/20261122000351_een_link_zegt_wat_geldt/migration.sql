-- Who opens his link or code reads what counts, not what he once said: that a ja was declared invalid, or that it ended.

create function poort.is_ongeldig(handeling uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$ select exists (select 1 from public.ongeldigverklaring o where o.toestemming_id = handeling and o.vastgelegd_op <= tk.klok()) $$;

-- Behind an invalid ja an older nee or withdrawal counts again; an older ja does not, so then the invalid one itself is the answer.
create or replace function poort.antwoord_nu(wie uuid, deelnemer uuid, school uuid) returns setof public.toestemming language sql stable
  set search_path = pg_catalog, pg_temp
  as $$
    with handelingen as (
      select t, coalesce(t.tijdstip, tk.begin_van(t.datum)) as vanaf,
        poort.is_ongeldig(t.id) as ongeldig
      from public.toestemming t
      where (t.aanbieder_id is null or t.aanbieder_id = school) and (t.inburgeraar_id = wie or t.cursist_id = deelnemer
        or t.cursist_id in (select p.cursist_id from poort.paar p where p.inburgeraar_id = wie and p.aanbieder_id = school)
        or t.inburgeraar_id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = deelnemer))
    ), geldend as (
      select h.*, row_number() over (order by h.vanaf desc, ((h.t).soort <> 'verleend') desc, (h.t).vastgelegd_op desc, (h.t).id desc) as nr
      from handelingen h
      where h.vanaf <= tk.klok() and not ((h.t).soort = 'verleend' and exists (
        select 1 from handelingen n where (n.t).soort <> 'verleend' and (n.t).datum = (h.t).datum and ((n.t).tijdstip is null or (h.t).tijdstip is null)))
    ), eerder as (
      select * from geldend where not ongeldig order by nr limit 1
    )
    select (g.t).* from geldend g left join eerder e on true
    where g.nr = case when e.nr is not null and (e.nr = 1 or (e.t).soort <> 'verleend') then e.nr else 1 end
  $$;

-- Whether this ja ended, with the begeleiding or the plicht of who is known to the gemeente.
create function poort.is_gestopt(ja public.toestemming, wie uuid, deelnemer uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select cardinality(m.mensen) > 0 and not exists (
      select 1 from poort.toestemmingen(m.mensen) j where j.aanbieder_id = ja.aanbieder_id and j.periode @> tk.klok())
    from (select poort.mensen_van(wie, deelnemer) as mensen) m
  $$;

create or replace function toegang.lees_zitting(sleutel text)
  returns table (wijze text, school text, is_partner boolean, taal text, stand text, gedaan text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when z.link_id is null then 'code' else 'link' end, a.naam, poort.is_partner(z.aanbieder_id), z.taal,
      coalesce((
        select case when n.soort <> 'verleend' then n.soort when poort.is_ongeldig(n.id) then 'ongeldig'
          when poort.is_gestopt(n, z.inburgeraar_id, z.cursist_id) then 'gestopt' else n.soort end
        from poort.antwoord_nu(z.inburgeraar_id, z.cursist_id, z.aanbieder_id) n), 'geen_antwoord'),
      case when h.soort = 'verleend' then 'ja' when h.soort = 'geweigerd' and h.aanbieder_id is null then 'nee_alle' when h.soort = 'geweigerd' then 'nee_school'
        else h.soort end
    from toegang.zitting_van(sleutel) z
    left join public.taalaanbieder a on a.id = z.aanbieder_id
    left join public.toestemming h on h.id = z.handeling_id
  $$;

-- Withdrawing never expires: a ja that stopped by itself can be withdrawn too; one that never was a ja need not be.
create or replace function toegang.trek_in_bij_zitting(sleutel text, formulier uuid, nieuw uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    z record;
    ja public.toestemming;
    moment timestamptz;
  begin
    select * into z from toegang.zitting_van(sleutel);
    if not found then return 'onbekend'; end if;
    moment := poort.houd_vast(coalesce(z.inburgeraar_id, z.cursist_id));
    select * into z from toegang.zitting_van(sleutel);
    if not found then return 'onbekend'; end if;
    if z.handeling_id is not null then return toegang.eerder_gedaan(z.handeling_id, formulier); end if;
    select * into ja from poort.antwoord_nu(z.inburgeraar_id, z.cursist_id, z.aanbieder_id);
    if not found or ja.soort <> 'verleend' or poort.is_ongeldig(ja.id) then return 'staat_niet'; end if;
    insert into public.toestemming (id, inburgeraar_id, cursist_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, tijdstip, kanaal, formulier_id)
    values (nieuw, z.inburgeraar_id, z.cursist_id, z.aanbieder_id, 'ingetrokken', ja.naam, ja.geboortedatum, '',
      (moment at time zone 'Europe/Amsterdam')::date, moment, case when z.link_id is null then 'code' else 'link' end, formulier);
    perform toegang.sluit_af(z.hash, z.link_id, coalesce(z.inburgeraar_id, z.cursist_id), nieuw, 'ingetrokken');
    return 'gedaan';
  end $$;
