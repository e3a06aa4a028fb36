-- Who confirmed what of a text: gemeente and fg each for themselves the Dutch ones, a sworn translator each translation. Facts, from which the mark on the
-- text follows; the boolean that nobody ever set goes.

alter table tekstversie drop column vastgesteld;

create table tekstbesluit (
  id uuid primary key,
  tekstversie_id uuid not null references tekstversie,
  namens text not null check (namens in ('gemeente', 'fg')),
  formulier_id uuid unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  unique (tekstversie_id, namens)
);
comment on table tekstbesluit is 'That the gemeente (a beheerder) or the fg confirmed a Dutch text; both are needed (C 12.2).';
create index tekstbesluit_door on tekstbesluit (vastgelegd_door);

create table vertaling (
  tekstversie_id uuid primary key references tekstversie,
  vertaler text not null check (length(btrim(vertaler)) between 1 and 200),
  wbtv_nummer text not null check (length(btrim(wbtv_nummer)) between 1 and 50),
  datum date not null check (datum >= '2009-01-01'),
  formulier_id uuid unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table vertaling is 'That a sworn translator (Wbtv) answers for a translation, from a day on; without it the translation is a concept.';
create index vertaling_door on vertaling (vastgelegd_door);

alter table tekstbesluit enable row level security;
alter table vertaling enable row level security;
grant select, insert on tekstbesluit, vertaling to tk_app;
create policy zien on tekstbesluit for select to tk_app using ((select toegang.rol()) in ('beheerder', 'fg'));
create policy zien on vertaling for select to tk_app using ((select toegang.rol()) in ('beheerder', 'fg'));
create policy vaststellen on tekstbesluit for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker())
  and namens = case (select toegang.rol()) when 'beheerder' then 'gemeente' when 'fg' then 'fg' end
  and exists (select 1 from tekstversie v where v.id = tekstversie_id and v.taal in ('nl', 'nl-b1')));
create policy vastleggen on vertaling for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'beheerder' and datum <= tk.vandaag()
  and exists (select 1 from tekstversie v where v.id = tekstversie_id and v.taal not in ('nl', 'nl-b1')));

-- What everyone may know of a text: whether gemeente and fg confirmed it (a translation follows the Dutch that it translates), and from which day on a
-- translator answers for it. Nobody is named.
create function tk.tekststand() returns table (tekstversie_id uuid, vastgesteld boolean, bevestigd_op date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select v.id, (select count(*) = 2 from public.tekstbesluit b where b.tekstversie_id = n.id), t.datum
    from public.tekstversie v
    join public.tekstversie n on n.code = v.code and n.nummer = v.nummer and n.taal = case v.taal when 'nl-b1' then 'nl-b1' else 'nl' end
    left join public.vertaling t on t.tekstversie_id = v.id
  $$;
grant execute on function tk.tekststand() to tk_app;

-- A ja on a translation for which no translator answered yet on the day of the act: only with a tolk who was there and has a name, so never by one's own link.
create function tk.ja_op_concept() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if (new.kanaal = 'link' or coalesce(btrim(new.tolk_naam), '') = '') and exists (
      select 1 from public.tekstversie v
      where v.id = new.tekstversie_id and v.taal not in ('nl', 'nl-b1')
        and not exists (select 1 from public.vertaling t where t.tekstversie_id = v.id and t.datum <= new.datum)) then
      raise exception using errcode = 'TK010', message = 'een ja op een concept vraagt een tolk';
    end if;
    return new;
  end $$;
create trigger a_vertaling before insert on toestemming for each row when (new.soort = 'verleend') execute function tk.ja_op_concept();
