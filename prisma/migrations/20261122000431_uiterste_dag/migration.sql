-- The last day that is in time, as app/domein/uiterstedag counts it; a test holds the two equal from 1990 through 2100.

-- Days that a decree puts on a par with a holiday (Algemene termijnenwet art. 3 lid 3): the day from which the setting counts is the day itself.
insert into instelling (id, code, waarde, van, bron)
  select ('01930000-0000-7000-8000-0000000004' || lpad(nr::text, 2, '0'))::uuid, 'werkdag.gelijkgesteld', 'vrij', dag, bron
  from (
    select row_number() over (order by d)::integer + 30 as nr, d as dag, 'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag' as bron
    from unnest(array['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']::date[]) d
    union all
    select row_number() over (order by d)::integer + 40, d, 'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag'
    from unnest(array['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']::date[]) d
  ) x;

create function tk.eerste_paasdag(jaar integer) returns date language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
  declare
    eeuw integer := jaar / 100;
    gulden integer := jaar % 19;
    maan integer := (eeuw - eeuw / 4 - (8 * eeuw + 13) / 25 + 19 * gulden + 15) % 30;
  begin
    if maan = 29 or (maan = 28 and gulden > 10) then maan := maan - 1; end if;
    return make_date(jaar, 3, 28) + maan - (jaar + jaar / 4 + maan + 2 - eeuw + eeuw / 4) % 7;
  end $$;

-- The birthday of the king as celebrated: the day before when it is a Sunday.
create function tk.koningsdag(jaar integer) returns date language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    select d - case when extract(isodow from d) = 7 then 1 else 0 end
    from (select case when jaar < 2014 then make_date(jaar, 4, 30) else make_date(jaar, 4, 27) end as d) x
  $$;

-- Why a day is no werkdag; null when it is one. 5 mei is off every year (B1.1).
create function tk.vrij_op(dag date) returns text language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp
  as $$
  declare
    jaar integer;
    pasen date;
  begin
    if not isfinite(dag) then raise invalid_parameter_value using message = 'geen dag'; end if;
    jaar := extract(year from dag);
    pasen := tk.eerste_paasdag(jaar);
    return case
      when to_char(dag, 'MM-DD') = '01-01' then 'nieuwjaarsdag'
      when dag = pasen - 2 then 'goede_vrijdag'
      when dag = pasen + 1 then 'tweede_paasdag'
      when dag = tk.koningsdag(jaar) then 'koningsdag'
      when to_char(dag, 'MM-DD') = '05-05' then 'bevrijdingsdag'
      when dag = pasen + 39 then 'hemelvaartsdag'
      when dag = pasen + 50 then 'tweede_pinksterdag'
      when to_char(dag, 'MM-DD') = '12-25' then 'eerste_kerstdag'
      when to_char(dag, 'MM-DD') = '12-26' then 'tweede_kerstdag'
      when exists (select 1 from public.instelling i where i.code = 'werkdag.gelijkgesteld' and i.van = dag) then 'gelijkgesteld'
      when extract(isodow from dag) = 6 then 'zaterdag'
      when extract(isodow from dag) = 7 then 'zondag'
    end;
  end $$;

-- The last day that is in time after a begin that does not count itself.
create function tk.uiterste_dag(begin date, soort text, aantal integer) returns date language plpgsql stable parallel safe
  set search_path = pg_catalog, pg_temp
  as $$
  declare
    dag date := begin;
  begin
    if aantal not between 0 and 1000 then raise invalid_parameter_value using message = 'te lange termijn'; end if;
    case soort
      when 'dagen' then return begin + aantal;
      when 'weken' then return begin + 7 * aantal;
      when 'maanden' then return (begin + make_interval(months => aantal))::date;
      when 'jaren' then return (begin + make_interval(years => aantal))::date;
      when 'werkdagen' then
        for nr in 1 .. aantal loop
          loop
            dag := dag + 1;
            exit when tk.vrij_op(dag) is null;
          end loop;
        end loop;
        return dag;
      else raise invalid_parameter_value using message = 'onbekende soort termijn';
    end case;
  end $$;

-- The first day on which fewer than so many whole calendar months are left, up to and including the end.
create function tk.eerste_dag_onder(einde date, maanden integer) returns date language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  as $$
    select min(d)::date from generate_series(0, 3) n, lateral (select (einde + 1 - make_interval(months => maanden))::date + n as d) x
    where (d + make_interval(months => maanden))::date > einde
  $$;

grant execute on function tk.eerste_paasdag(integer), tk.koningsdag(integer), tk.vrij_op(date), tk.uiterste_dag(date, text, integer),
  tk.eerste_dag_onder(date, integer) to tk_app;
