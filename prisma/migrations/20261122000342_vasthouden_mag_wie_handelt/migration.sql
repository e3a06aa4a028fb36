-- Who holds a person for an act may act on him: his casemanager, the school of this cursist, the person himself. Anyone else would make them all wait.
create or replace function poort.handelingsmoment(wie uuid) returns timestamptz language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (select 1 from public.cursist c where c.id = wie and c.aanbieder_id = toegang.organisatie())
      and not poort.begeleidt(array[wie]) and wie is distinct from toegang.inburgeraar() then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    return poort.houd_vast(wie);
  end $$;
