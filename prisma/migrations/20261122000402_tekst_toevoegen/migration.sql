-- A beheerder writes the next version of a text, and further languages of a version, from a day that is still to come. Until that day the words can be changed
-- (as long as nobody confirmed them) or taken away; on that day they stand, and nobody changes them ever again.

alter table tekstversie add column formulier_id uuid unique;
alter table tekstversie add column vastgelegd_door uuid references gebruiker;
alter table tekstversie add column vastgelegd_op timestamptz;
comment on column tekstversie.vastgelegd_door is 'Who wrote it last; null for what came with the product.';
alter table tekstversie add check ((vastgelegd_door is null) = (vastgelegd_op is null));
create index tekstversie_door on tekstversie (vastgelegd_door);

-- Taken away, a text that never stood goes with what was decided on it. One that was signed has an act, which holds it.
alter table tekstbesluit drop constraint tekstbesluit_tekstversie_id_fkey,
  add foreign key (tekstversie_id) references tekstversie on delete cascade;
alter table vertaling drop constraint vertaling_tekstversie_id_fkey,
  add foreign key (tekstversie_id) references tekstversie on delete cascade;

-- Whether a text may be so: its words are about exactly the data that it names, and
-- a Dutch one is the next of its code, the only one that is to come, and asked again (a higher number of meaning) as soon as it names more than the one before;
-- another language means what the Dutch of its version means, not before its day, and not of a version that was replaced.
create function tk.tekst_past(nieuw public.tekstversie) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select nieuw.van > tk.vandaag()
      and array(select g.deel ->> 'categorie' from jsonb_array_elements(nieuw.inhoud -> 'gegevens') with ordinality g (deel, nr) order by g.nr) = nieuw.categorieen
      and case when nieuw.taal = 'nl' then
        exists (
          select 1 from public.tekstversie v
          where v.code = nieuw.code and v.taal = 'nl' and v.nummer = nieuw.nummer - 1 and v.van <= tk.vandaag()
            and nieuw.betekenis - v.betekenis between (case when nieuw.categorieen <@ v.categorieen then 0 else 1 end) and 1)
        and not exists (select 1 from public.tekstversie v where v.code = nieuw.code and v.nummer >= nieuw.nummer and v.id <> nieuw.id and v.taal = 'nl')
      else
        exists (
          select 1 from public.tekstversie v
          where v.code = nieuw.code and v.taal = 'nl' and v.nummer = nieuw.nummer and v.betekenis = nieuw.betekenis and v.categorieen = nieuw.categorieen
            and v.van <= nieuw.van)
        and not exists (
          select 1 from public.tekstversie v
          where v.code = nieuw.code and v.taal = 'nl' and v.nummer > nieuw.nummer and v.van <= tk.vandaag())
      end
  $$;

-- Whether nobody rests on these words yet: not confirmed, and not the Dutch of which there are translations.
create function tk.tekst_is_vrij(tekst uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select not exists (select 1 from public.tekstbesluit b where b.tekstversie_id = tekst)
      and not exists (select 1 from public.vertaling t where t.tekstversie_id = tekst)
      and not exists (
        select 1 from public.tekstversie n join public.tekstversie v on v.code = n.code and v.nummer = n.nummer and v.id <> n.id
        where n.id = tekst and n.taal = 'nl')
  $$;
grant execute on function tk.tekst_past(public.tekstversie), tk.tekst_is_vrij(uuid) to tk_app;

alter table tekstversie enable row level security;
grant insert, delete on tekstversie to tk_app;
grant update (betekenis, categorieen, inhoud, van, formulier_id, vastgelegd_door, vastgelegd_op) on tekstversie to tk_app;
create policy lezen on tekstversie for select to tk_app using (true);
create policy toevoegen on tekstversie for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'beheerder' and tk.tekst_past(tekstversie));
create policy wijzigen on tekstversie for update to tk_app
  using ((select toegang.rol()) = 'beheerder' and van > tk.vandaag() and tk.tekst_is_vrij(id))
  with check (vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'beheerder' and tk.tekst_past(tekstversie));
create policy wegnemen on tekstversie for delete to tk_app using ((select toegang.rol()) = 'beheerder' and van > tk.vandaag());

-- Nobody answers on a text that does not stand yet, whoever writes the act.
create function tk.antwoord_op_komende() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if exists (select 1 from public.tekstversie v where v.id = new.tekstversie_id and v.van > tk.vandaag()) then
      raise exception using errcode = 'TK011', message = 'deze tekst geldt nog niet';
    end if;
    return new;
  end $$;
create trigger a_tekst before insert on toestemming for each row when (new.tekstversie_id is not null) execute function tk.antwoord_op_komende();

-- The planner keeps nothing of a voice.
alter table opname alter column inhoud set statistics 0;
