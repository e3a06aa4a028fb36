-- By what a school finds its cursisten: how a name sounds, a birth date, a kenmerk. Compared with `=` and in order only, which an index may do before
-- the policy has spoken; in the school's own order, so that a lookup finds nothing of another school.

create table zoeksleutel (
  aanbieder_id uuid not null references taalaanbieder,
  sleutel text collate "C" not null check (length(sleutel) between 3 and 400),
  cursist_id uuid not null references cursist on delete cascade,
  primary key (aanbieder_id, sleutel, cursist_id)
);
comment on table zoeksleutel is 'By what a school finds its own cursist; made by the application, and again when its rules change.';
create index zoeksleutel_cursist on zoeksleutel (cursist_id);

-- As 20261122000214: the planner keeps nothing of what is typed about a person.
alter table zoeksleutel alter column sleutel set statistics 0;

grant select, insert on zoeksleutel to tk_app;
alter table zoeksleutel enable row level security;
create policy school on zoeksleutel to tk_app using (aanbieder_id = (select toegang.organisatie())) with check (
  aanbieder_id = (select toegang.organisatie())
  and (select true from cursist c where c.id = zoeksleutel.cursist_id and c.aanbieder_id = zoeksleutel.aanbieder_id limit 1));

-- What is registered otherwise is no longer found by what it was: whoever writes, old keys go, and new ones are made in the same transaction.
create function tk.zoeksleutels_vervallen() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    delete from public.zoeksleutel z where z.cursist_id = new.id;
    return null;
  end $$;
create trigger zoeksleutels_vervallen after update on cursist for each row
  when ((old.voornamen, old.achternaam, old.geboortedatum, old.kenmerk) is distinct from (new.voornamen, new.achternaam, new.geboortedatum, new.kenmerk))
  execute function tk.zoeksleutels_vervallen();
