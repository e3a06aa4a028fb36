-- Until when a report is in time, and what a correction may replace.

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000000140', 'rapportage.termijn_dagen', '28', '2022-03-08', 'Geen bron noemt een termijn; standaard vier weken na de laatste dag van de periode');

-- A correction replaces the version just before it, of the same cursist and period.
create function tk.vervangt_vorige() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform 1 from public.rapportage r
      where r.id = new.vervangt_id and r.cursist_id = new.cursist_id and r.periode_van = new.periode_van and r.versie = new.versie - 1;
    if not found then raise insufficient_privilege using message = 'niet toegestaan'; end if;
    return new;
  end $$;
create trigger a_vervangt before insert on rapportage for each row when (new.vervangt_id is not null) execute function tk.vervangt_vorige();

-- Open questions of one school.
create index vraag_aanbieder on vraag (aanbieder_id, cursist_id);

-- Read again, after the answer to a question: the moment of the last reading counts.
grant update (gelezen_op) on gelezen to tk_app;
create policy casemanager_leest_weer on gelezen for update to tk_app
  using (gebruiker_id = (select toegang.gebruiker()) and (select toegang.rol()) = 'casemanager' and (select true from rapportage r where r.id = gelezen.rapportage_id limit 1));
