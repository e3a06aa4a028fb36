-- From the first mail to the sent aanmelding (C 2.1, 2.2, 4.1). Nobody is logged in here: these functions are the whole way in, and what is unknown,
-- expired, used up or another's is one answer, by one path.

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000051201', 'aanmelding.stukken', '10', '2022-03-08', 'Eigen keuze: stukken bij één aanmelding'),
  ('01930000-0000-7000-8000-000000051202', 'aanmelding.stukken_samen_mb', '2000', '2022-03-08', 'Beveiliging: ruimte voor de stukken van alle aanmeldingen die nog niet zijn verstuurd'),
  ('01930000-0000-7000-8000-000000051203', 'opruimen.aanmelding_dagen', '180', '2022-03-08', 'Geen bron noemt een termijn; een half jaar na het einde van de kwaliteitsscan (juridisch te bevestigen)');

create table aanmelding_stuk (
  id uuid primary key,
  concept_id uuid not null references aanmelding_concept on delete cascade,
  naam text not null check (length(naam) between 1 and 120),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  grootte integer not null check (grootte between 1 and 10485760),
  sha256 bytea not null check (octet_length(sha256) = 32),
  inhoud bytea not null check (length(inhoud) = grootte),
  bewaard_op timestamptz not null default tk.klok()
);
comment on table aanmelding_stuk is 'A document of an aanmelding that is being filled in; it becomes a document of the scan when that is sent.';
create index aanmelding_stuk_concept on aanmelding_stuk (concept_id);
alter table aanmelding_stuk enable row level security;

-- Counts a try, one after the other; false over a limit, and then nothing more is stored. What was tried is not asked.
create function aanmelding.telt(welke text, van_wie text) returns boolean language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare
    uur timestamptz := tk.klok() - interval '1 hour';
    wie bytea := sha256(convert_to(left(coalesce(van_wie, ''), 200), 'UTF8'));
  begin
    perform pg_advisory_xact_lock(hashtextextended('aanmelding.poging', 0));
    if (select count(*) from aanmelding.poging p where p.afzender = wie and p.moment > uur and p.soort <> 'mail')
        >= tk.instelling('aanmelding.pogingen_per_afzender', tk.vandaag())::integer
      or (select count(*) from aanmelding.poging p where p.moment > uur and p.soort <> 'mail') >= tk.instelling('aanmelding.pogingen_samen', tk.vandaag())::integer then
      return false;
    end if;
    insert into aanmelding.poging (soort, afzender) values (welke, wie);
    return true;
  end $$;

-- Whether one more mail may go to this address today, and counts it; under the same lock. A form that is sent again asks for no second mail.
create function aanmelding.mag_mailen(naar text, van_wie text, formulier uuid) returns boolean language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare
    dag timestamptz := tk.klok() - interval '1 day';
    wie bytea := sha256(convert_to(naar, 'UTF8'));
  begin
    if exists (select 1 from aanmelding.poging p where p.formulier_id = formulier)
      or (select count(*) from aanmelding.poging p where p.soort = 'mail' and p.adres = wie and p.moment > dag)
        >= tk.instelling('aanmelding.mails_per_adres', tk.vandaag())::integer
      or (select count(*) from aanmelding.poging p where p.soort = 'mail' and p.moment > dag) >= tk.instelling('aanmelding.mails_samen', tk.vandaag())::integer then
      return false;
    end if;
    insert into aanmelding.poging (soort, afzender, adres, formulier_id) values ('mail', sha256(convert_to(left(coalesce(van_wie, ''), 200), 'UTF8')), wie, formulier);
    return true;
  end $$;

-- Plans a mail about something, once; for the owner's own functions.
create function aanmelding.plan_post(welk text, onderwerp uuid) returns void language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$
  declare brief uuid := gen_random_uuid();
  begin
    insert into public.uitgaande_post (id, sjabloon, onderwerp_id, bericht_id) values (brief, welk, onderwerp, '<' || brief || '@taalketen>');
    perform werk.plan('post_verzenden', json_build_object('id', brief), 'post:' || brief);
  end $$;

-- Begins an aanmelding, or finds the one that is being filled in with this address, and mails its link. Says nothing, whatever became of it.
create function aanmelding.begin(nieuw uuid, token text, naar text, in_taal text, gegeven jsonb, van_wie text, formulier uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare welk uuid;
  begin
    if length(coalesce(token, '')) < 43 or not aanmelding.telt('begin', van_wie) or not aanmelding.mag_mailen(naar, van_wie, formulier) then return; end if;
    delete from public.aanmelding_concept c where c.email = naar and c.verloopt_op <= tk.klok();
    insert into public.aanmelding_concept (id, hash, email, taal, inhoud, verloopt_op)
    values (nieuw, sha256(convert_to(token, 'UTF8')), naar, in_taal, gegeven,
      tk.klok() + make_interval(days => tk.instelling('aanmelding.concept_dagen', tk.vandaag())::integer))
    on conflict (email) do nothing;
    select c.id into welk from public.aanmelding_concept c where c.email = naar;
    perform aanmelding.plan_post('aanmeldlink', welk);
  end $$;

-- Opens a draft by its link; yes or no and nothing else. The last five short times of a draft stay, so that a second browser may go on.
create function aanmelding.open(token text, geheim text, van_wie text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    mag boolean := aanmelding.telt('open', van_wie);
    welk uuid;
  begin
    select c.id into welk from public.aanmelding_concept c
      where c.hash = sha256(convert_to(left(coalesce(token, ''), 200), 'UTF8')) and c.verloopt_op > tk.klok() for key share;
    if (mag and welk is not null and length(geheim) >= 43) is not true then return false; end if;
    delete from aanmelding.zitting z where z.concept_id = welk and z.hash not in (
      select x.hash from aanmelding.zitting x where x.concept_id = welk and x.verloopt > tk.klok() order by x.verloopt desc limit 4);
    insert into aanmelding.zitting (hash, concept_id, verloopt) values (sha256(convert_to(geheim, 'UTF8')), welk,
      tk.klok() + make_interval(mins => tk.instelling('aanmelding.zitting_minuten', tk.vandaag())::integer));
    return true;
  end $$;

-- Whose short time this is, while it runs.
create function aanmelding.zitting_van(geheim text) returns setof aanmelding.zitting language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select z.* from aanmelding.zitting z
    left join public.aanmelding_concept c on c.id = z.concept_id
    where z.hash = sha256(convert_to(coalesce(geheim, ''), 'UTF8')) and z.verloopt > tk.klok() and (c.id is null or c.verloopt_op > tk.klok())
  $$;

-- The draft of this short time, held until the transaction ends.
create function aanmelding.lees_concept(geheim text) returns table (id uuid, email text, taal text, inhoud jsonb, verloopt_op timestamptz)
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.id, c.email, c.taal, c.inhoud, c.verloopt_op from public.aanmelding_concept c
    where c.id = (select z.concept_id from aanmelding.zitting_van(geheim) z) for no key update
  $$;

-- Keeps what was filled in; its term and the short time begin anew. False when the short time is over.
create function aanmelding.bewaar_concept(geheim text, nieuw jsonb) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare z aanmelding.zitting;
  begin
    select * into z from aanmelding.zitting_van(geheim);
    update public.aanmelding_concept c set inhoud = nieuw,
      verloopt_op = tk.klok() + make_interval(days => tk.instelling('aanmelding.concept_dagen', tk.vandaag())::integer) where c.id = z.concept_id;
    if not found then return false; end if;
    update aanmelding.zitting x set verloopt = tk.klok() + make_interval(mins => tk.instelling('aanmelding.zitting_minuten', tk.vandaag())::integer)
      where x.hash = z.hash;
    return true;
  end $$;

create function aanmelding.lees_stukken(geheim text) returns table (id uuid, naam text, grootte integer) language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select s.id, s.naam, s.grootte from public.aanmelding_stuk s
    where s.concept_id = (select z.concept_id from aanmelding.zitting_van(geheim) z) order by s.bewaard_op, s.id
  $$;

-- Keeps a document with the draft. Says `gedaan`, `onbekend`, `te_veel` (of this draft) or `vol` (of all together). The same form twice is one document.
create function aanmelding.bewaar_stuk(geheim text, nieuw uuid, heet text, soort text, afdruk bytea, bytes bytea) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare welk uuid;
  begin
    select l.id into welk from aanmelding.lees_concept(geheim) l;
    if not found then return 'onbekend'; end if;
    perform pg_advisory_xact_lock(hashtextextended('aanmelding.stuk', 0));
    if exists (select 1 from public.aanmelding_stuk s where s.id = nieuw and s.concept_id = welk) then return 'gedaan'; end if;
    if (select count(*) from public.aanmelding_stuk s where s.concept_id = welk) >= tk.instelling('aanmelding.stukken', tk.vandaag())::integer then
      return 'te_veel';
    end if;
    if (select coalesce(sum(s.grootte), 0) + length(bytes) from public.aanmelding_stuk s)
        > tk.instelling('aanmelding.stukken_samen_mb', tk.vandaag())::bigint * 1048576 then
      return 'vol';
    end if;
    insert into public.aanmelding_stuk (id, concept_id, naam, type, grootte, sha256, inhoud) values (nieuw, welk, heet, soort, length(bytes), afdruk, bytes);
    return 'gedaan';
  end $$;

create function aanmelding.verwijder_stuk(geheim text, welk uuid) returns void language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    delete from public.aanmelding_stuk s where s.id = welk and s.concept_id = (select z.concept_id from aanmelding.zitting_van(geheim) z)
  $$;

-- Whether a scan of this KvK number runs: one that something may still follow on.
create function aanmelding.loopt_al(kvk text) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select 1 from public.aanmelding m join public.kwaliteitsscan k on k.aanmelding_id = m.id
      where m.kvk_nummer = kvk and exists (select 1 from scan.overgangen() o where o.soort = k.soort and o.van = scan.stand(k.id)))
  $$;

-- Sends the aanmelding: it, its scan with the first step, the people it names, its documents and both mails, or none of it. The draft is gone then. Says
-- `gedaan`, `onbekend` (the short time is over, or it was sent already), `is_partner` or `loopt_al`; of another's aanmelding nothing more.
create function aanmelding.dien_in(geheim text, formulier uuid, nieuw uuid, scan uuid, kop jsonb, gegeven jsonb, contacten jsonb, docenten jsonb, wie jsonb)
  returns text language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    c record;
    nummer text := kop ->> 'kvkNummer';
  begin
    select * into c from aanmelding.lees_concept(geheim);
    if not found then return 'onbekend'; end if;
    perform pg_advisory_xact_lock(hashtextextended('aanmelding.kvk.' || nummer, 0));
    if exists (select 1 from public.taalaanbieder a where a.kvk_nummer = nummer and poort.is_partner(a.id)) then return 'is_partner'; end if;
    if aanmelding.loopt_al(nummer) then return 'loopt_al'; end if;
    insert into public.aanmelding (id, naam, kvk_nummer, bow_nummer, plaats, email, telefoon, website, inhoud, formulier_id)
      values (nieuw, kop ->> 'naam', nummer, kop ->> 'bowNummer', kop ->> 'plaats', kop ->> 'email', kop ->> 'telefoon', kop ->> 'website', gegeven, formulier);
    insert into public.aanmelding_contact (id, aanmelding_id, volgnummer, naam, functie, email, telefoon)
      select gen_random_uuid(), nieuw, x.nr, x.een ->> 'naam', x.een ->> 'functie', x.een ->> 'email', x.een ->> 'telefoon'
      from jsonb_array_elements(contacten) with ordinality x (een, nr);
    insert into public.aanmelding_docent (id, aanmelding_id, volgnummer, naam, vak, nt2_bevoegd, register, registernummer, geldig_tot, ona_bevoegd)
      select gen_random_uuid(), nieuw, x.nr, x.een ->> 'naam', x.een ->> 'vak', (x.een ->> 'nt2Bevoegd')::boolean, x.een ->> 'register',
        x.een ->> 'registernummer', (x.een ->> 'geldigTot')::date, (x.een ->> 'onaBevoegd')::boolean
      from jsonb_array_elements(docenten) with ordinality x (een, nr);
    insert into public.aanmelding_indiener (aanmelding_id, naam, functie, email, taal) values (nieuw, wie ->> 'naam', wie ->> 'functie', c.email, wie ->> 'taal');
    insert into public.kwaliteitsscan (id, soort, aanmelding_id, begonnen_op, formulier_id) values (scan, 'aanmelding', nieuw, tk.vandaag(), formulier);
    insert into public.scanstap (id, scan_id, volgnummer, gebeurtenis, rol, naar, formulier_id) values (gen_random_uuid(), scan, 0, 'aangemeld', '', '', formulier);
    insert into public.scanstuk (id, scan_id, onderdeel, naam, type, grootte, sha256, inhoud, is_beperkt, ontvangen_van, ontvangen_op, formulier_id, volgnummer)
      select gen_random_uuid(), scan, 'aanmelding', s.naam, s.type, s.grootte, s.sha256, s.inhoud, false, 'taalaanbieder', tk.vandaag(), formulier,
        (row_number() over (order by s.bewaard_op, s.id))::integer - 1
      from public.aanmelding_stuk s where s.concept_id = c.id;
    update aanmelding.zitting x set concept_id = null, aanmelding_id = nieuw where x.hash = sha256(convert_to(geheim, 'UTF8'));
    delete from public.aanmelding_concept x where x.id = c.id;
    perform aanmelding.plan_post('aanmelding_bevestigd', nieuw);
    perform aanmelding.plan_post('aanmelding_ontvangen', scan);
    return 'gedaan';
  end $$;

-- Whether this form sent it, in this short time.
create function aanmelding.is_ingediend(geheim text, formulier uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select 1 from aanmelding.zitting_van(geheim) z join public.aanmelding a on a.id = z.aanmelding_id where a.formulier_id = formulier)
  $$;

-- What was sent in this short time: the school, and when its scan began.
create function aanmelding.ontvangen(geheim text) returns table (naam text, begonnen_op date) language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select a.naam, k.begonnen_op from aanmelding.zitting_van(geheim) z
    join public.aanmelding a on a.id = z.aanmelding_id join public.kwaliteitsscan k on k.aanmelding_id = a.id
  $$;

grant execute on function aanmelding.begin(uuid, text, text, text, jsonb, text, uuid), aanmelding.open(text, text, text), aanmelding.lees_concept(text),
  aanmelding.bewaar_concept(text, jsonb), aanmelding.lees_stukken(text), aanmelding.bewaar_stuk(text, uuid, text, text, bytea, bytea),
  aanmelding.verwijder_stuk(text, uuid), aanmelding.dien_in(text, uuid, uuid, uuid, jsonb, jsonb, jsonb, jsonb, jsonb), aanmelding.is_ingediend(text, uuid),
  aanmelding.ontvangen(text) to tk_app;

-- The mails: each tells the worker whom it goes to only while it waits. The link itself the worker makes.
alter table uitgaande_post drop constraint uitgaande_post_sjabloon_check;
alter table uitgaande_post add constraint uitgaande_post_sjabloon_check check (sjabloon in ('rapportage_ontvangen', 'vraag_gesteld', 'antwoord_gegeven',
  'toegang_gegeven', 'toestemmingslink', 'ochtendpost', 'aanmeldlink', 'aanmelding_bevestigd', 'aanmelding_ontvangen'));

create function aanmelding.wacht(welk text, onderwerp uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select exists (select 1 from public.uitgaande_post p
      where p.onderwerp_id = onderwerp and p.sjabloon = welk and p.verzonden_op is null and p.vervallen_op is null)
  $$;

create function aanmelding.linkpost(welke uuid) returns table (email text, taal text, hash bytea) language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select c.email, c.taal, c.hash from public.aanmelding_concept c
    where c.id = welke and c.verloopt_op > tk.klok() and aanmelding.wacht('aanmeldlink', welke)
  $$;

create function aanmelding.bevestigpost(welke uuid) returns table (email text, taal text, begonnen_op date) language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select i.email, i.taal, k.begonnen_op from public.aanmelding_indiener i join public.kwaliteitsscan k on k.aanmelding_id = i.aanmelding_id
    where i.aanmelding_id = welke and aanmelding.wacht('aanmelding_bevestigd', welke)
  $$;

-- Every relatiebeheerder who works today and is bound to secrecy (C 12.8).
create function aanmelding.ontvangpost(welke uuid) returns table (gebruiker_id uuid, naam text, email text, taal text) language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$
    select distinct g.id, g.naam, g.email, g.taal from public.toegang t join public.gebruiker g on g.id = t.gebruiker_id
    where t.rol = 'relatiebeheerder' and toegang.geldt(t) and aanmelding.wacht('aanmelding_ontvangen', welke)
      and exists (select 1 from public.geheimhouding h where h.gebruiker_id = g.id and h.getekend_op <= tk.vandaag())
  $$;

-- The daily job: drafts and short times that are over, old tries, and the people of an aanmelding whose scan ended long ago.
create function aanmelding.ruim_op() returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    welke uuid;
    weg integer := 0;
  begin
    delete from public.aanmelding_concept c where c.verloopt_op <= tk.klok();
    get diagnostics weg = row_count;
    delete from aanmelding.zitting z where z.verloopt <= tk.klok();
    delete from aanmelding.poging p where p.moment < tk.bewaard_vanaf('opruimen.linkpoging_dagen');
    for welke in
      select k.aanmelding_id from public.kwaliteitsscan k
      join public.aanmelding_indiener i on i.aanmelding_id = k.aanmelding_id
      cross join lateral (select s.naar, s.vastgelegd_op from public.scanstap s where s.scan_id = k.id order by s.volgnummer desc limit 1) s
      where s.vastgelegd_op < tk.bewaard_vanaf('opruimen.aanmelding_dagen')
        and not exists (select 1 from scan.overgangen() o where o.soort = k.soort and o.van = s.naar)
    loop
      perform aanmelding.vergeet_mensen(welke);
      weg := weg + 1;
    end loop;
    return weg;
  end $$;

grant execute on function aanmelding.linkpost(uuid), aanmelding.bevestigpost(uuid), aanmelding.ontvangpost(uuid), aanmelding.ruim_op() to tk_werk;
