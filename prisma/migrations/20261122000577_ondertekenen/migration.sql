-- Signing the convenant (C 3.1, 20.4): each side for itself, on the same text and the same agreements. What either side signed or took back is a row; with the
-- signature that makes both sides the same, the term of the school begins to exist, in the same transaction.

alter table convenant add column scan_id uuid unique references kwaliteitsscan;
comment on column convenant.scan_id is 'The scan after which this term was signed here; none for a convenant that was signed on paper.';
revoke insert on convenant from tk_app;
grant insert (id, aanbieder_id, ingangsdatum, laatste_dag, beeindigd_per, uitgesloten_per, formulier_id, vastgelegd_door, vastgelegd_op) on convenant to tk_app;

create table convenantondertekening (
  id uuid primary key,
  scan_id uuid not null references kwaliteitsscan,
  kant text not null check (kant in ('gemeente', 'school')),
  soort text not null check (soort in ('getekend', 'teruggenomen')),
  tekst_id uuid references convenanttekst,
  gaat_in_op date,
  voorwaardelijk boolean not null,
  dag date not null,
  formulier_id uuid not null unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok(),
  check ((soort = 'getekend') = (tekst_id is not null)),
  check (soort = 'getekend' or gaat_in_op is null),
  check (gaat_in_op > dag)
);
comment on table convenantondertekening is 'That one side signed the convenant, on which text and for which first day, or took that back; the latest of a side counts until both agree.';
create index convenantondertekening_scan on convenantondertekening (scan_id, vastgelegd_op);
create index convenantondertekening_tekst on convenantondertekening (tekst_id);
create index convenantondertekening_door on convenantondertekening (vastgelegd_door);

create table convenanthandtekening (
  ondertekening_id uuid primary key references convenantondertekening,
  naam text not null check (length(naam) between 1 and 200),
  functie text not null check (length(functie) between 1 and 100),
  plaats text not null check (length(plaats) between 1 and 100)
);
comment on table convenanthandtekening is 'The name, function and place that the signer typed; destroyed a term after the convenant ended.';
alter table convenanthandtekening alter column naam set statistics 0, alter column functie set statistics 0, alter column plaats set statistics 0;

-- What each side signed last, as it counts: none where it took it back, or never put its name.
create function scan.handtekeningen(welke uuid) returns setof public.convenantondertekening language sql stable set search_path = pg_catalog, pg_temp
  as $$
    select (o).* from (
      select distinct on (x.kant) x as o from public.convenantondertekening x where x.scan_id = welke order by x.kant, x.vastgelegd_op desc, x.id desc) l
    where (o).soort = 'getekend' and exists (select 1 from public.convenanthandtekening h where h.ondertekening_id = (o).id)
  $$;

-- One signature at a time. The side, the day and the condition follow from who signs, when, and how the school was admitted. TK012: not now.
create function scan.onderteken() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    k public.kwaliteitsscan;
    stand text;
    vorige text;
  begin
    select * into k from public.kwaliteitsscan x where x.id = new.scan_id for no key update;
    stand := scan.stand(k.id);
    new.vastgelegd_op := tk.klok();
    new.dag := (new.vastgelegd_op at time zone 'Europe/Amsterdam')::date;
    new.voorwaardelijk := stand = 'voorwaardelijk';
    new.kant := case toegang.rol() when 'tekenbevoegde' then 'gemeente' when 'taalaanbieder' then 'school' end;
    if new.kant is null or (new.kant = 'school' and k.aanbieder_id is distinct from toegang.organisatie()) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    if new.kant = 'school' and exists (select 1 from public.scanbetrokkene b where b.scan_id = k.id and b.gebruiker_id = new.vastgelegd_door) then
      raise exception using errcode = 'TK013', message = 'vier ogen';
    end if;
    if k.soort <> 'aanmelding' or stand not in ('toegelaten', 'voorwaardelijk') or exists (select 1 from public.convenant c where c.scan_id = k.id) then
      raise exception using errcode = 'TK012', message = 'kan nu niet';
    end if;
    if new.soort = 'getekend' and new.tekst_id <> scan.convenanttekst_op(new.dag) then
      raise exception using errcode = 'TK012', message = 'een andere tekst';
    end if;
    if new.gaat_in_op > (new.dag + interval '1 year')::date then raise check_violation using message = 'te ver vooruit'; end if;
    if new.soort = 'teruggenomen' then
      select x.soort into vorige from public.convenantondertekening x where x.scan_id = k.id and x.kant = new.kant order by x.vastgelegd_op desc, x.id desc limit 1;
      if vorige is distinct from 'getekend' then raise exception using errcode = 'TK012', message = 'niets getekend'; end if;
    end if;
    return new;
  end $$;
create trigger a_onderteken before insert on convenantondertekening for each row execute function scan.onderteken();
create trigger betrokkene before insert on convenantondertekening for each row execute function scan.noteer_betrokkene();

-- The last valid day of two years from a day: where that date does not exist, the day before 1 March (C 3.2).
create function scan.laatste_dag_van(eerste date) returns date language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    select case when extract(day from n.dag) <> extract(day from eerste) then n.dag else n.dag - 1 end
    from (select (eerste + interval '2 years')::date as dag) n
  $$;

-- With the second name under the same text and the same agreements the term exists. TK018: another term of the school counts then.
create function scan.sluit_convenant() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    o public.convenantondertekening;
    k public.kwaliteitsscan;
    ander public.convenantondertekening;
    eerste date;
    laatste date;
  begin
    select * into o from public.convenantondertekening x where x.id = new.ondertekening_id;
    select * into k from public.kwaliteitsscan x where x.id = o.scan_id for no key update;
    select * into ander from scan.handtekeningen(k.id) h where h.kant <> o.kant;
    if ander.id is null or ander.tekst_id <> o.tekst_id or ander.voorwaardelijk <> o.voorwaardelijk or ander.gaat_in_op is distinct from o.gaat_in_op then
      return null;
    end if;
    perform 1 from public.taalaanbieder a where a.id = k.aanbieder_id for no key update;
    eerste := greatest(o.dag, ander.dag, o.gaat_in_op);
    laatste := scan.laatste_dag_van(eerste);
    if exists (
      select 1 from public.convenant c, lateral (select least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) as einde) e
      where c.aanbieder_id = k.aanbieder_id and e.einde >= c.ingangsdatum and c.ingangsdatum <= laatste and e.einde >= eerste) then
      raise exception using errcode = 'TK018', message = 'een ander convenant loopt dan';
    end if;
    insert into public.convenant (id, aanbieder_id, ingangsdatum, laatste_dag, scan_id, vastgelegd_door, vastgelegd_op)
    values (o.id, k.aanbieder_id, eerste, laatste, k.id, o.vastgelegd_door, o.vastgelegd_op);
    return null;
  end $$;
create trigger sluit after insert on convenanthandtekening for each row execute function scan.sluit_convenant();

alter table convenantondertekening enable row level security;
alter table convenanthandtekening enable row level security;
grant select, insert on convenantondertekening, convenanthandtekening to tk_app;

create policy gemeente on convenantondertekening for select to tk_app using ((select toegang.rol()) in ('relatiebeheerder', 'tekenbevoegde'));
create policy school on convenantondertekening for select to tk_app using (
  (select true from kwaliteitsscan k where k.id = convenantondertekening.scan_id and k.aanbieder_id = (select toegang.organisatie()) limit 1));
create policy tekent on convenantondertekening for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select true from kwaliteitsscan k where k.id = convenantondertekening.scan_id limit 1));

create policy bij_ondertekening on convenanthandtekening for select to tk_app using (
  (select true from convenantondertekening o where o.id = convenanthandtekening.ondertekening_id limit 1));
create policy eigen_naam on convenanthandtekening for insert to tk_app with check (
  (select true from convenantondertekening o
   where o.id = convenanthandtekening.ondertekening_id and o.soort = 'getekend' and o.vastgelegd_door = (select toegang.gebruiker()) limit 1));

grant execute on function scan.handtekeningen(uuid), scan.laatste_dag_van(date) to tk_app;

-- The names go a term after the convenant that they stand under ended; a name under none, as long after it was typed. What was agreed stays.
insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000057701', 'opruimen.handtekening_dagen', '2557', '2022-03-08',
   'Eigen keuze: zeven jaar na het einde van het convenant, naar de Selectielijst voor overeenkomsten (juridisch te bevestigen)');
create function scan.ruim_handtekeningen_op() returns integer language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    with weg as (
      delete from public.convenanthandtekening h using public.convenantondertekening o
      where o.id = h.ondertekening_id
        and greatest(o.vastgelegd_op, (
          select tk.begin_van(least(c.laatste_dag, c.beeindigd_per, c.uitgesloten_per) + 1) from public.convenant c where c.scan_id = o.scan_id
        )) < tk.bewaard_vanaf('opruimen.handtekening_dagen')
      returning 1)
    select count(*)::integer from weg
  $$;
grant execute on function scan.ruim_handtekeningen_op() to tk_werk;
