-- A sworn translator is a person in that profession too: his name and number go a term after a translation was confirmed, once a later text is asked and no
-- answer of anyone rests on this one. While an answer does, his name is part of its proof (AVG 7 lid 1).

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000080501', 'opruimen.vertaler_dagen', '366', '2022-03-08',
   'Eigen keuze: een jaar na de bevestiging, als een nieuwere tekst geldt en geen antwoord op de vertaling rust (juridisch te bevestigen)');
create function tk.ruim_vertalers_op() returns integer language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    with weg as (
      delete from public.vertaling v using public.tekstversie t
      where t.id = v.tekstversie_id and v.vastgelegd_op < tk.bewaard_vanaf('opruimen.vertaler_dagen')
        and exists (select 1 from public.tekstversie n where n.code = t.code and n.taal = 'nl' and n.nummer > t.nummer and n.van <= tk.vandaag())
        and not exists (select 1 from public.toestemming x where x.tekstversie_id = t.id)
      returning 1)
    select count(*)::integer from weg
  $$;
revoke execute on function tk.ruim_vertalers_op() from public;
grant execute on function tk.ruim_vertalers_op() to tk_werk;
