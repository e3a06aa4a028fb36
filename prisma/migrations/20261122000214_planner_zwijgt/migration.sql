-- What the planner knows, `explain` tells: of a column with statistics the values of some hundred people, one by one, whoever asks. So it keeps none of
-- what is typed about a person; what lists are found and joined by (ids, days) it keeps.

do $$
declare k record;
begin
  for k in select * from (values
    ('inburgeraar', 'voornamen'), ('inburgeraar', 'achternaam'), ('inburgeraar', 'naam_sleutel'), ('inburgeraar', 'geboortedatum'), ('inburgeraar', 'email'),
    ('inburgeraar', 'telefoon'), ('cursist', 'voornamen'), ('cursist', 'achternaam'), ('cursist', 'naam_sleutel'), ('cursist', 'geboortedatum'), ('cursist', 'kenmerk'),
    ('koppeling', 'kenmerk'), ('toestemming', 'naam'), ('toestemming', 'geboortedatum'), ('toestemming', 'plaats'), ('toestemming', 'tolk_naam'),
    ('toestemming', 'tolk_nummer'), ('bestand', 'naam'), ('bestand', 'sha256'), ('bestand', 'inhoud'), ('lening', 'resterend_cent'), ('rapportage_concept', 'inhoud'),
    ('rapportage_voortgang', 'toelichting'), ('vraag', 'tekst'), ('antwoord', 'tekst'), ('gebruiker', 'naam'), ('gebruiker', 'email'), ('gebruiker', 'onderwerp'),
    ('voorkeur', 'waarde')) as x (tabel, kolom)
  loop
    execute format('alter table public.%I alter column %I set statistics 0', k.tabel, k.kolom);
    if to_regproc('pg_catalog.pg_clear_attribute_stats') is not null then
      execute 'select pg_clear_attribute_stats($1, $2, $3, false)' using 'public', k.tabel, k.kolom;
    end if;
  end loop;
end $$;

-- And `explain analyze` counts the rows that an index found and a policy then refused: by a name or a kenmerk that would tell who is at another school. With
-- the school in every lookup, the index finds none.
create function toegang.scholen(kant text) returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case w.rol
      when 'casemanager' then array(select a.id from public.taalaanbieder a)
      when 'taalaanbieder' then case kant when 'school' then array[w.aanbieder_id] end
    end
    from toegang.wie() w
  $$;
grant execute on function toegang.scholen(text) to tk_app;
create policy alleen_hier on cursist as restrictive for select to tk_app using (aanbieder_id = any ((select toegang.scholen('school'))::uuid[]));
create policy alleen_hier on koppeling as restrictive for select to tk_app using (aanbieder_id = any ((select toegang.scholen('gemeente'))::uuid[]));
