-- Who is named in an aanmelding, in the register or in the name of a document: the planner keeps no sample of it (as in 20261122000214).
do $$
declare k record;
begin
  for k in
    select a.attrelid::regclass as tabel, a.attname as kolom from pg_attribute a
    where a.attrelid in ('aanmelding_concept'::regclass, 'aanmelding_contact'::regclass, 'aanmelding_docent'::regclass, 'aanmelding_indiener'::regclass,
        'aanmelding_stuk'::regclass, 'kvk_antwoord'::regclass, 'scanstuk'::regclass)
      and a.attname in ('naam', 'statutaire_naam', 'handelsnamen', 'functie', 'email', 'telefoon', 'registernummer', 'inhoud') and a.attnum > 0 and not a.attisdropped
  loop
    execute format('alter table %s alter column %I set statistics 0', k.tabel, k.kolom);
  end loop;
end $$;
