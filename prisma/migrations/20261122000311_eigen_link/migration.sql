-- The person's own link: by mail or as a QR at the desk, for one school, bound to his birth date, for one answer. And the withdrawal by the code on a receipt,
-- which never expires. Nobody is logged in here: these functions are the whole way in, and what is unknown, expired, used, ended or wrong is one answer,
-- by one path. The application reads none of these tables.

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000000311', 'link.mail_uren', '72', '2022-03-08', 'Geen bron noemt een termijn; drie dagen om een mail te lezen (door gemeente en fg te bevestigen)'),
  ('01930000-0000-7000-8000-000000000312', 'link.qr_minuten', '15', '2022-03-08', 'Geen bron noemt een termijn; aan de balie direct te gebruiken (door gemeente en fg te bevestigen)'),
  ('01930000-0000-7000-8000-000000000313', 'link.zitting_minuten', '20', '2022-03-08', 'Geen bron noemt een termijn; tijd om te lezen en te kiezen (door gemeente en fg te bevestigen)'),
  ('01930000-0000-7000-8000-000000000314', 'link.pogingen', '5', '2022-03-08', 'Beveiliging: na vijf foute geboortedatums stopt een link, en rust een code een dag'),
  ('01930000-0000-7000-8000-000000000315', 'link.pogingen_per_afzender', '30', '2022-03-08', 'Beveiliging: foute pogingen per uur van één adres op internet'),
  ('01930000-0000-7000-8000-000000000316', 'link.pogingen_samen', '5000', '2022-03-08', 'Beveiliging: foute pogingen per uur van iedereen samen'),
  ('01930000-0000-7000-8000-000000000317', 'opruimen.linkpoging_dagen', '30', '2022-03-08', 'Geen bron noemt een termijn; een maand om misbruik na te gaan (juridisch te bevestigen)');

create table toestemmingslink (
  id uuid primary key,
  inburgeraar_id uuid not null references inburgeraar on delete cascade,
  aanbieder_id uuid not null references taalaanbieder,
  taal text not null check (taal in ('nl', 'nl-b1', 'en', 'ar', 'ti', 'fa', 'tr', 'uk', 'so', 'fr')),
  wijze text not null check (wijze in ('mail', 'qr')),
  hash bytea not null unique check (octet_length(hash) = 32),
  geldig_tot timestamptz not null,
  beeindigd_op timestamptz,
  toestemming_id uuid unique references toestemming on delete cascade,
  formulier_id uuid unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table toestemmingslink is 'A one-time link by which a person answers for one school himself; toestemming_id is the act that used it up.';
create index toestemmingslink_inburgeraar on toestemmingslink (inburgeraar_id, aanbieder_id);
create index toestemmingslink_aanbieder on toestemmingslink (aanbieder_id);
create index toestemmingslink_door on toestemmingslink (vastgelegd_door);
alter table toestemmingslink enable row level security;

create table toegang.linkzitting (
  hash bytea primary key check (octet_length(hash) = 32 and hash <> sha256(''::bytea)),
  link_id uuid references public.toestemmingslink on delete cascade,
  bewijs_van uuid references public.toestemming on delete cascade,
  handeling_id uuid references public.toestemming on delete cascade,
  begonnen timestamptz not null default tk.klok(),
  verloopt timestamptz not null,
  check ((link_id is null) <> (bewijs_van is null))
);
comment on table toegang.linkzitting is 'The short time in which someone answers by his link, or withdraws by the code on his receipt; handeling_id is what he did in it.';
create index linkzitting_link on toegang.linkzitting (link_id);
create index linkzitting_bewijs on toegang.linkzitting (bewijs_van);
create index linkzitting_handeling on toegang.linkzitting (handeling_id);

create table toegang.linkpoging (
  id bigint generated always as identity primary key,
  moment timestamptz not null default tk.klok(),
  sleutel bytea not null,
  afzender bytea,
  goed boolean not null default false
);
comment on table toegang.linkpoging is 'Every try of a link or code, whether it exists or not: both kept only as a hash.';
create index linkpoging_sleutel on toegang.linkpoging (sleutel, moment) where not goed;
create index linkpoging_afzender on toegang.linkpoging (afzender, moment) where not goed;
create index linkpoging_moment on toegang.linkpoging (moment) where not goed;

-- Whether the matrix asks consent of this person today: of nobody on another ground, or while no wet is known (C 12.1).
create function poort.wordt_gevraagd(wie uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select 1 from (
        select s.wet, s.doelgroep from public.situatie s where s.inburgeraar_id = wie and s.van <= tk.vandaag()
        order by s.van desc, s.vastgelegd_op desc, s.id desc limit 1) s
      join public.grondslag_regel r on r.grond = 'toestemming' and r.wet = s.wet and (r.doelgroep is null or r.doelgroep = s.doelgroep)
        and r.van <= tk.vandaag() and (r.tot is null or r.tot >= tk.vandaag()))
  $$;

-- Whether a school has a running convenant today.
create function poort.is_partner(school uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (select 1 from public.convenant c where c.aanbieder_id = school and c.ingangsdatum <= tk.vandaag()
      and least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) >= tk.vandaag())
  $$;

-- The moment of an act on a person, after waiting for whoever holds him, in the order of the gate; for the owner's own functions.
create function poort.houd_vast(wie uuid) returns timestamptz language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare c record;
  begin
    select aanbieder_id, kenmerk into c from public.cursist where id = wie;
    if found then
      perform pg_advisory_xact_lock_shared(hashtextextended('poort.aanbieder.' || c.aanbieder_id, 0));
      perform pg_advisory_xact_lock(hashtextextended('poort.kenmerk.' || c.aanbieder_id || c.kenmerk, 0));
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('poort.regels', 0));
    perform 1 from public.inburgeraar i
      where i.id = wie or i.id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = wie) order by i.id for no key update;
    return date_trunc('milliseconds', tk.klok());
  end $$;
create or replace function poort.handelingsmoment(wie uuid) returns timestamptz language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (select 1 from toegang.wie()) then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return poort.houd_vast(wie);
  end $$;

-- The act that counts now for a school, of an inburgeraar or of a cursist, with what the other side recorded of the same person; in the order of the rules:
-- by the date of the act; on one day, where not both times are known, nee wins (C 12.2, 12.4).
create function poort.antwoord_nu(wie uuid, deelnemer uuid, school uuid) returns setof public.toestemming language sql stable
  set search_path = pg_catalog, pg_temp
  as $$
    with handelingen as (
      select t, coalesce(t.tijdstip, tk.begin_van(t.datum)) as vanaf from public.toestemming t
      where (t.aanbieder_id is null or t.aanbieder_id = school) and (t.inburgeraar_id = wie or t.cursist_id = deelnemer
        or t.cursist_id in (select p.cursist_id from poort.paar p where p.inburgeraar_id = wie and p.aanbieder_id = school)
        or t.inburgeraar_id in (select p.inburgeraar_id from poort.paar p where p.cursist_id = deelnemer))
    )
    select (h.t).* from handelingen h
    where h.vanaf <= tk.klok() and not ((h.t).soort = 'verleend' and exists (
      select 1 from handelingen n where (n.t).soort <> 'verleend' and (n.t).datum = (h.t).datum and ((n.t).tijdstip is null or (h.t).tijdstip is null)))
    order by h.vanaf desc, ((h.t).soort <> 'verleend') desc, (h.t).vastgelegd_op desc, (h.t).id desc limit 1
  $$;

-- A line of the log of what a person did himself, without a login.
create function log.noteer_zelf(wie uuid, welke text, onderwerp uuid) returns void language sql volatile set search_path = pg_catalog, pg_temp
  as $$
    insert into log.handeling (pseudoniem, rol, handeling, onderwerp_id)
    values ((select p.pseudoniem from log.pseudoniemen(array[wie]) p), 'inburgeraar', welke, onderwerp)
  $$;

-- Makes a link, by the casemanager of this person; the older ones for this school that were not used end. Where consent is not asked, for a school that one
-- may not speak of, or by mail to nobody: refused.
create function toegang.maak_link(nieuw uuid, wie uuid, school uuid, in_taal text, hoe text, token text, formulier uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    wie_maakt uuid := toegang.gebruiker();
    adres text;
  begin
    if (select w.rol from toegang.wie() w) is distinct from 'casemanager' or not poort.begeleidt(array[wie]) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    select i.email into adres from public.inburgeraar i where i.id = wie for no key update;
    if length(coalesce(token, '')) < 43 or not poort.wordt_gevraagd(wie) or (hoe = 'mail' and coalesce(adres, '') = '')
      or not (poort.is_partner(school) or exists (
        select 1 from public.koppeling k where k.inburgeraar_id = wie and k.aanbieder_id = school and k.beeindigd_op is null)) then
      raise check_violation using message = 'geen link mogelijk';
    end if;
    update public.toestemmingslink l set beeindigd_op = tk.klok()
      where l.inburgeraar_id = wie and l.aanbieder_id = school and l.toestemming_id is null and l.beeindigd_op is null;
    insert into public.toestemmingslink (id, inburgeraar_id, aanbieder_id, taal, wijze, hash, geldig_tot, formulier_id, vastgelegd_door)
    values (nieuw, wie, school, in_taal, hoe, sha256(convert_to(token, 'UTF8')),
      tk.klok() + case hoe when 'mail' then make_interval(hours => tk.instelling('link.mail_uren', tk.vandaag())::integer)
        else make_interval(mins => tk.instelling('link.qr_minuten', tk.vandaag())::integer) end,
      formulier, wie_maakt);
  end $$;

-- Wrong tries of one key since then: a fifth ends a link, and rests a code.
create function toegang.te_vaak(welke bytea, sinds timestamptz) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select count(*) >= tk.instelling('link.pogingen', tk.vandaag())::integer from toegang.linkpoging p where p.sleutel = welke and not p.goed and p.moment >= sinds
  $$;

-- The links of a person, newest first, to his casemanager: never the key.
create function toegang.links_van(wie uuid)
  returns table (id uuid, aanbieder_id uuid, taal text, wijze text, vastgelegd_op timestamptz, vastgelegd_door uuid, geldig_tot timestamptz,
    beeindigd_op timestamptz, toestemming_id uuid, formulier_id uuid, te_vaak boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select l.id, l.aanbieder_id, l.taal, l.wijze, l.vastgelegd_op, l.vastgelegd_door, l.geldig_tot, l.beeindigd_op, l.toestemming_id, l.formulier_id,
      toegang.te_vaak(l.hash, l.vastgelegd_op)
    from public.toestemmingslink l
    where l.inburgeraar_id = wie and poort.begeleidt(array[wie]) order by l.vastgelegd_op desc, l.id desc limit 20
  $$;

-- Counts a try before it is judged, and says whether it may be judged: tries of one key wait for each other, so that five are five. What was tried is not
-- asked, so a key that does not exist counts as one that does. Over the limit of a sender, or of all together, nothing more is stored.
create function toegang.tel_poging(welke bytea, van_wie bytea, sinds timestamptz) returns bigint language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare
    uur timestamptz := tk.klok() - interval '1 hour';
    nr bigint;
    vol boolean;
  begin
    perform pg_advisory_xact_lock(hashtextextended('linkpoging.' || encode(welke, 'hex'), 0));
    if (select count(*) from toegang.linkpoging p where p.afzender = van_wie and not p.goed and p.moment > uur)
        >= tk.instelling('link.pogingen_per_afzender', tk.vandaag())::integer
      or (select count(*) from toegang.linkpoging p where not p.goed and p.moment > uur) >= tk.instelling('link.pogingen_samen', tk.vandaag())::integer then
      return null;
    end if;
    vol := toegang.te_vaak(welke, sinds);
    insert into toegang.linkpoging (sleutel, afzender) values (welke, van_wie) returning id into nr;
    if vol then return null; end if;
    return nr;
  end $$;

-- Begins the short time of a link or a code, and counts its try as a good one.
create function toegang.begin_zitting(poging bigint, geheim text, van_link uuid, van_bewijs uuid, wie uuid) returns void language sql volatile
  set search_path = pg_catalog, pg_temp
  as $$
    update toegang.linkpoging set goed = true where id = poging;
    insert into toegang.linkzitting (hash, link_id, bewijs_van, verloopt)
    values (sha256(convert_to(geheim, 'UTF8')), van_link, van_bewijs,
      tk.klok() + make_interval(mins => tk.instelling('link.zitting_minuten', tk.vandaag())::integer));
    select log.noteer_zelf(wie, case when van_link is null then 'bewijscode.geopend' else 'toestemmingslink.geopend' end, coalesce(van_link, van_bewijs));
  $$;

-- Opens a link with the registered birth date; yes or no and nothing else. Every no takes the same path.
create function toegang.open_link(token text, geboren date, geheim text, afzender text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    welke bytea := sha256(convert_to(left(coalesce(token, ''), 200), 'UTF8'));
    poging bigint := toegang.tel_poging(welke, sha256(convert_to(left(afzender, 200), 'UTF8')), '-infinity');
    l public.toestemmingslink;
    bekend date;
    gevraagd boolean;
  begin
    select x.* into l from public.toestemmingslink x where x.hash = welke;
    select i.geboortedatum into bekend from public.inburgeraar i where i.id = l.inburgeraar_id;
    gevraagd := poort.wordt_gevraagd(l.inburgeraar_id);
    if (poging is not null and gevraagd and l.beeindigd_op is null and l.toestemming_id is null and l.geldig_tot > tk.klok() and bekend = geboren
      and length(geheim) >= 43) is not true then
      return false;
    end if;
    perform toegang.begin_zitting(poging, geheim, l.id, null, l.inburgeraar_id);
    return true;
  end $$;

-- The same for the code on a receipt, which never expires: after five wrong tries it rests for a day.
create function toegang.open_bewijs(code text, geboren date, geheim text, afzender text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    welke bytea := sha256(convert_to('code|' || poort.getypt(code), 'UTF8'));
    poging bigint := toegang.tel_poging(welke, sha256(convert_to(left(afzender, 200), 'UTF8')), tk.klok() - interval '1 day');
    handeling uuid := poort.toestemming_bij(code);
    t public.toestemming;
    bekend date;
  begin
    select x.* into t from public.toestemming x where x.id = handeling;
    select coalesce((select i.geboortedatum from public.inburgeraar i where i.id = t.inburgeraar_id),
      (select c.geboortedatum from public.cursist c where c.id = t.cursist_id)) into bekend;
    if (poging is not null and bekend = geboren and length(geheim) >= 43) is not true then return false; end if;
    perform toegang.begin_zitting(poging, geheim, null, t.id, coalesce(t.inburgeraar_id, t.cursist_id));
    return true;
  end $$;

-- Whose short time this is, while it runs and its link was not used up by another.
create function toegang.zitting_van(sleutel text)
  returns table (hash bytea, link_id uuid, inburgeraar_id uuid, cursist_id uuid, aanbieder_id uuid, taal text, handeling_id uuid)
  language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select z.hash, z.link_id, coalesce(l.inburgeraar_id, t.inburgeraar_id), t.cursist_id, coalesce(l.aanbieder_id, t.aanbieder_id), l.taal, z.handeling_id
    from toegang.linkzitting z
    left join public.toestemmingslink l on l.id = z.link_id
    left join public.toestemming t on t.id = z.bewijs_van
    where z.hash = sha256(convert_to(coalesce(sleutel, ''), 'UTF8')) and z.verloopt > tk.klok()
      and (z.handeling_id is not null or z.link_id is null or (l.beeindigd_op is null and l.toestemming_id is null))
  $$;

-- What someone sees in that time: the school, the answer given now for it, and what he did; not even his own name.
create function toegang.lees_zitting(sleutel text)
  returns table (wijze text, school text, is_partner boolean, taal text, stand text, gedaan text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when z.link_id is null then 'code' else 'link' end, a.naam, poort.is_partner(z.aanbieder_id), z.taal,
      coalesce((select n.soort from poort.antwoord_nu(z.inburgeraar_id, z.cursist_id, z.aanbieder_id) n), 'geen_antwoord'),
      case when h.soort = 'verleend' then 'ja' when h.soort = 'geweigerd' and h.aanbieder_id is null then 'nee_alle' when h.soort = 'geweigerd' then 'nee_school'
        else h.soort end
    from toegang.zitting_van(sleutel) z
    left join public.taalaanbieder a on a.id = z.aanbieder_id
    left join public.toestemming h on h.id = z.handeling_id
  $$;

-- Records what was done, and uses up the link.
create function toegang.sluit_af(zitting bytea, link uuid, wie uuid, handeling uuid, soort text) returns void language sql volatile
  set search_path = pg_catalog, pg_temp
  as $$
    update toegang.linkzitting set handeling_id = handeling where hash = zitting;
    update public.toestemmingslink set toestemming_id = handeling where id = link;
    select log.noteer_zelf(wie, 'toestemming.' || soort, handeling);
  $$;

-- What became of this form before: null when nothing was done in this time yet.
create function toegang.eerder_gedaan(handeling uuid, formulier uuid) returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select case when handeling is null then null
      when exists (select 1 from public.toestemming t where t.id = handeling and t.formulier_id = formulier) then 'gedaan' else 'onbekend' end
  $$;

-- Answers by link: ja, nee for this school, or nee for all, on the text that is asked today. Says `gedaan`, `onbekend` (the link is no longer his to use),
-- `geen_partner` or `andere_tekst`.
create function toegang.antwoord_bij_link(sleutel text, formulier uuid, nieuw uuid, antwoord text, tekst uuid, getypt text, waar text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    z record;
    moment timestamptz;
    school uuid;
    welke text := case antwoord when 'ja' then 'verleend' when 'nee_school' then 'geweigerd' when 'nee_alle' then 'geweigerd' end;
  begin
    select * into z from toegang.zitting_van(sleutel) x where x.link_id is not null;
    if not found or welke is null then return 'onbekend'; end if;
    moment := poort.houd_vast(z.inburgeraar_id);
    select * into z from toegang.zitting_van(sleutel);
    if not found then return 'onbekend'; end if;
    if z.handeling_id is not null then return toegang.eerder_gedaan(z.handeling_id, formulier); end if;
    if not poort.wordt_gevraagd(z.inburgeraar_id) then return 'onbekend'; end if;
    if not exists (
      select 1 from public.tekstversie v
      join (select h.code, h.nummer from public.tekstversie h
        where h.code = tk.instelling('toestemming.tekst', tk.vandaag()) and h.taal = 'nl' and h.van <= tk.vandaag() order by h.nummer desc limit 1) h
        on h.code = v.code and h.nummer = v.nummer
      where v.id = tekst) then
      return 'andere_tekst';
    end if;
    if antwoord = 'ja' and not poort.is_partner(z.aanbieder_id) then return 'geen_partner'; end if;
    school := case when antwoord = 'nee_alle' then null else z.aanbieder_id end;
    insert into public.toestemming (id, inburgeraar_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal, formulier_id)
      select nieuw, i.id, school, welke, tekst, getypt, i.geboortedatum, waar, (moment at time zone 'Europe/Amsterdam')::date, moment, 'link', formulier
      from public.inburgeraar i where i.id = z.inburgeraar_id;
    perform toegang.sluit_af(z.hash, z.link_id, z.inburgeraar_id, nieuw, welke);
    return 'gedaan';
  end $$;

-- Withdraws the ja that stands for the school of this link or receipt, at once. Says `gedaan`, `onbekend` or `staat_niet`.
create function toegang.trek_in_bij_zitting(sleutel text, formulier uuid, nieuw uuid) returns text
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
    if not found or ja.soort <> 'verleend' then return 'staat_niet'; end if;
    insert into public.toestemming (id, inburgeraar_id, cursist_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, tijdstip, kanaal, formulier_id)
    values (nieuw, z.inburgeraar_id, z.cursist_id, z.aanbieder_id, 'ingetrokken', ja.naam, ja.geboortedatum, '',
      (moment at time zone 'Europe/Amsterdam')::date, moment, case when z.link_id is null then 'code' else 'link' end, formulier);
    perform toegang.sluit_af(z.hash, z.link_id, coalesce(z.inburgeraar_id, z.cursist_id), nieuw, 'ingetrokken');
    return 'gedaan';
  end $$;

grant execute on function toegang.maak_link(uuid, uuid, uuid, text, text, text, uuid), toegang.links_van(uuid), toegang.open_link(text, date, text, text),
  toegang.open_bewijs(text, date, text, text), toegang.lees_zitting(text), toegang.antwoord_bij_link(text, uuid, uuid, text, uuid, text, text),
  toegang.trek_in_bij_zitting(text, uuid, uuid) to tk_app;

-- Tries and short times go with the daily job. A link stays with the dossier: that someone was asked, and when.
create or replace function tk.ruim_op() returns table (sessies integer, post integer, levenstekens integer) language sql volatile security definer
  set search_path = pg_catalog, pg_temp
  as $$
    with sessie as (
      delete from toegang.sessie where least(verloopt, beeindigd) < tk.bewaard_vanaf('opruimen.sessie_dagen') returning 1
    ), brief as (
      delete from public.uitgaande_post where coalesce(verzonden_op, vervallen_op, aangemaakt) < tk.bewaard_vanaf('opruimen.post_dagen') returning 1
    ), teken as (
      delete from tk.levensteken where gezien < tk.bewaard_vanaf('opruimen.levensteken_dagen') returning 1
    ), zitting as (
      delete from toegang.linkzitting where verloopt < tk.bewaard_vanaf('opruimen.sessie_dagen')
    ), poging as (
      delete from toegang.linkpoging where moment < tk.bewaard_vanaf('opruimen.linkpoging_dagen')
    )
    select (select count(*)::integer from sessie), (select count(*)::integer from brief), (select count(*)::integer from teken)
  $$;

-- The mail of a link: whom it goes to and in which language, while it waits and the link can still be used. The worker makes the link itself.
alter table uitgaande_post drop constraint uitgaande_post_sjabloon_check;
alter table uitgaande_post add constraint uitgaande_post_sjabloon_check
  check (sjabloon in ('rapportage_ontvangen', 'vraag_gesteld', 'antwoord_gegeven', 'toegang_gegeven', 'toestemmingslink'));
create function tk.linkpost(welke uuid) returns table (email text, taal text, hash bytea) language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select i.email, l.taal, l.hash from public.toestemmingslink l join public.inburgeraar i on i.id = l.inburgeraar_id
    where l.id = welke and l.wijze = 'mail' and l.beeindigd_op is null and l.toestemming_id is null and l.geldig_tot > tk.klok() and i.email <> ''
      and exists (select 1 from public.uitgaande_post p where p.onderwerp_id = l.id and p.sjabloon = 'toestemmingslink' and p.verzonden_op is null and p.vervallen_op is null)
  $$;
grant execute on function tk.linkpost(uuid) to tk_werk;
