-- Row level security: who sees and writes which rows. Policies probe the gate by key; a forgotten where shows nothing.

do $$
declare t text;
begin
  -- The gemeente's side. The casemanager sees his caseload (and whom he covers); the person himself by a login of his own.
  foreach t in array array['inburgeraar', 'situatie', 'begeleiding', 'plicht_einde', 'beperking', 'termijn', 'lening', 'plan_van_aanpak', 'leerroute', 'koppeling'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert on %I to tk_app', t);
  end loop;
  foreach t in array array['situatie', 'begeleiding', 'plicht_einde', 'beperking', 'termijn', 'leerroute', 'koppeling'] loop
    execute format('create policy casemanager on %1$I to tk_app using ((select true from toewijzing c where c.inburgeraar_id = %1$I.inburgeraar_id limit 1))
      with check ((select true from toewijzing c where c.inburgeraar_id = %1$I.inburgeraar_id limit 1))', t);
  end loop;
end $$;

create policy casemanager on inburgeraar to tk_app using ((select true from toewijzing c where c.inburgeraar_id = inburgeraar.id limit 1))
  with check ((select true from toewijzing c where c.inburgeraar_id = inburgeraar.id limit 1));
create policy zelf on inburgeraar for select to tk_app using (id = (select toegang.inburgeraar()));
grant update (voornamen, achternaam, naam_sleutel, geboortedatum, email, telefoon, versie) on inburgeraar to tk_app;
grant update (herroepen_op) on plicht_einde to tk_app;
grant update (tot) on beperking to tk_app;
grant update (beeindigd_op) on koppeling to tk_app;
grant select on koppeling to tk_werk;
create policy werk on koppeling for select to tk_werk using (true);

-- Wi2013: recorded only while a ja stands, and closed after it, for the gemeente too.
create policy casemanager_leest on lening for select to tk_app using (
  (select true from toewijzing c where c.inburgeraar_id = lening.inburgeraar_id limit 1)
  and (select true from vastlegging v where v.inburgeraar_id = lening.inburgeraar_id and v.categorie = 'traject' and v.van <= tk.nu() and v.tot > tk.nu() limit 1));
create policy casemanager_legt_vast on lening for insert to tk_app with check ((select true from toewijzing c where c.inburgeraar_id = lening.inburgeraar_id limit 1));
create policy casemanager_leest on plan_van_aanpak for select to tk_app using (
  (select true from toewijzing c where c.inburgeraar_id = plan_van_aanpak.inburgeraar_id limit 1)
  and (select true from vastlegging v where v.inburgeraar_id = plan_van_aanpak.inburgeraar_id and v.categorie = 'plan_van_aanpak' and v.van <= tk.nu() and v.tot > tk.nu() limit 1));
create policy casemanager_legt_vast on plan_van_aanpak for insert to tk_app with check ((select true from toewijzing c where c.inburgeraar_id = plan_van_aanpak.inburgeraar_id limit 1));

do $$
declare p record;
begin
  -- To the school: only through the gate, for its contactpersoon or deputy (in the gate's own policy).
  for p in select * from (values
    ('inburgeraar', 'id', 'identiteit'), ('situatie', 'inburgeraar_id', 'traject'), ('termijn', 'inburgeraar_id', 'traject'), ('lening', 'inburgeraar_id', 'traject'),
    ('plan_van_aanpak', 'inburgeraar_id', 'plan_van_aanpak'), ('leerroute', 'inburgeraar_id', 'pip')) as x (tabel, sleutel, categorie)
  loop
    execute format('create policy naar_school on %1$I for select to tk_app using ((select toegang.organisatie()) is not null and (
      select true from grondslag g where g.inburgeraar_id = %1$I.%2$I and g.aanbieder_id = (select toegang.organisatie())
        and g.categorie = %3$L and g.richting = ''naar_school'' and g.van <= tk.nu() and g.tot > tk.nu() limit 1))', p.tabel, p.sleutel, p.categorie);
  end loop;
  -- To the gemeente: only through the gate, within the caseload (in the gate's own policy).
  for p in select * from (values
    ('cursist', 'id', 'identiteit'), ('inschrijving', 'cursist_id', 'traject'), ('contactpersoon', 'cursist_id', 'identiteit'), ('rapportage', 'cursist_id', 'voortgang'),
    ('rapportage_voortgang', 'cursist_id', 'voortgang'), ('rapportage_uren', 'cursist_id', 'traject'), ('rapportage_non_formeel', 'cursist_id', 'non_formeel'),
    ('rapportage_bijzonderheid', 'cursist_id', 'bijzonderheden'), ('antwoord', 'cursist_id', 'voortgang')) as x (tabel, sleutel, categorie)
  loop
    execute format('alter table %I enable row level security', p.tabel);
    execute format('create policy naar_gemeente on %1$I for select to tk_app using ((select toegang.is_gemeente()) and (
      select true from grondslag g where g.cursist_id = %1$I.%2$I and g.categorie = %3$L and g.richting = ''naar_gemeente'' and g.van <= tk.nu() and g.tot > tk.nu() limit 1))',
      p.tabel, p.sleutel, p.categorie);
  end loop;
end $$;

do $$
declare t text;
begin
  -- The school always sees what it entered itself.
  foreach t in array array['cursist', 'inschrijving', 'rapportage_concept'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy school on %I to tk_app using (aanbieder_id = (select toegang.organisatie())) with check (aanbieder_id = (select toegang.organisatie()))', t);
  end loop;
  foreach t in array array['rapportage', 'rapportage_voortgang', 'rapportage_uren', 'rapportage_non_formeel', 'rapportage_bijzonderheid', 'antwoord'] loop
    execute format('create policy school on %I for select to tk_app using (aanbieder_id = (select toegang.organisatie()))', t);
  end loop;
end $$;

-- Submitting: by the contactpersoon or his deputy, whose gate is open (the trigger looks once more, at the very moment).
create policy dient_in on rapportage for insert to tk_app with check (ingediend_door = (select toegang.gebruiker()) and aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = rapportage.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy dient_in on rapportage_voortgang for insert to tk_app with check (aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = rapportage_voortgang.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy dient_in on rapportage_uren for insert to tk_app with check (aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = rapportage_uren.cursist_id and g.categorie = 'traject' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy dient_in on rapportage_non_formeel for insert to tk_app with check (aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = rapportage_non_formeel.cursist_id and g.categorie = 'non_formeel' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy dient_in on rapportage_bijzonderheid for insert to tk_app with check (aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = rapportage_bijzonderheid.cursist_id and g.categorie = 'bijzonderheden' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy antwoordt on antwoord for insert to tk_app with check (gegeven_door = (select toegang.gebruiker()) and aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = antwoord.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));

alter table vraag enable row level security;
create policy casemanager on vraag for select to tk_app using ((select toegang.is_gemeente()) and (
  select true from grondslag g where g.cursist_id = vraag.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy casemanager_vraagt on vraag for insert to tk_app with check (gesteld_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager' and (
  select true from grondslag g where g.cursist_id = vraag.cursist_id and g.aanbieder_id = vraag.aanbieder_id and g.categorie = 'voortgang' and g.richting = 'naar_school' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));
create policy naar_school on vraag for select to tk_app using (aanbieder_id = (select toegang.organisatie()) and (
  select true from grondslag g where g.cursist_id = vraag.cursist_id and g.categorie = 'voortgang' and g.richting = 'naar_school' and g.van <= tk.nu() and g.tot > tk.nu() limit 1));

alter table gelezen enable row level security;
create policy casemanager on gelezen for select to tk_app using ((select toegang.is_gemeente()) and (select true from rapportage r where r.id = gelezen.rapportage_id limit 1));
create policy casemanager_leest on gelezen for insert to tk_app
  with check (gebruiker_id = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager' and (select true from rapportage r where r.id = gelezen.rapportage_id limit 1));

-- Consent: the gemeente sees what it recorded, and what a school recorded once that opened (or had opened) the gate; a refusal never crosses.
alter table toestemming enable row level security;
create policy casemanager on toestemming for select to tk_app using (
  (inburgeraar_id is not null and (select true from toewijzing c where c.inburgeraar_id = toestemming.inburgeraar_id limit 1))
  or (cursist_id is not null and (select toegang.is_gemeente()) and (select true from grondslag g where g.cursist_id = toestemming.cursist_id and g.grond = 'toestemming' limit 1)));
create policy casemanager_legt_vast on toestemming for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and cursist_id is null and kanaal in ('papier', 'scherm', 'telefoon', 'brief')
  and (select true from toewijzing c where c.inburgeraar_id = toestemming.inburgeraar_id limit 1));
create policy school on toestemming for select to tk_app using (cursist_id is not null and aanbieder_id = (select toegang.organisatie()));
create policy school_legt_vast on toestemming for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and cursist_id is not null and inburgeraar_id is null and aanbieder_id = (select toegang.organisatie()) and kanaal = 'school');
create policy zelf on toestemming for select to tk_app using ((select toegang.inburgeraar()) is not null and (
  inburgeraar_id = (select toegang.inburgeraar()) or (select true from grondslag g where g.cursist_id = toestemming.cursist_id limit 1)));
create policy zelf_trekt_in on toestemming for insert to tk_app with check (
  inburgeraar_id = (select toegang.inburgeraar()) and vastgelegd_door = (select toegang.gebruiker()) and kanaal = 'zelf');

alter table bestand enable row level security;
create policy casemanager on bestand for select to tk_app using (
  (inburgeraar_id is not null and (select true from toewijzing c where c.inburgeraar_id = bestand.inburgeraar_id limit 1))
  or (cursist_id is not null and (select toegang.is_gemeente()) and (select true from toestemming t where t.bestand_id = bestand.id limit 1)));
create policy casemanager_bewaart on bestand for insert to tk_app with check (
  cursist_id is null and (select true from toewijzing c where c.inburgeraar_id = bestand.inburgeraar_id limit 1));
create policy school on bestand for select to tk_app using (cursist_id is not null and aanbieder_id = (select toegang.organisatie()));
create policy school_bewaart on bestand for insert to tk_app with check (cursist_id is not null and aanbieder_id = (select toegang.organisatie()));

-- The worker knows that there is a report or a question, to tell whom; never what is in it.
create policy werk on rapportage for select to tk_werk using (true);
create policy werk on vraag for select to tk_werk using (true);
create policy werk on antwoord for select to tk_werk using (true);
