-- What was ended stays ended. A beheerder who is a casemanager as well could take back the end of a waarneming of his own, or of an access, by an update
-- that leaves no trace; who must go on gets a new row, in the name of who gives it.

create function tk.einde_blijft() returns trigger language plpgsql set search_path = pg_catalog, pg_temp
  as $$
  begin
    raise exception 'what was ended stays ended' using errcode = 'insufficient_privilege';
  end $$;

create trigger einde_blijft before update on waarneming for each row
  when (old.beeindigd_op is not null and old.beeindigd_op is distinct from new.beeindigd_op) execute function tk.einde_blijft();
create trigger einde_blijft before update on toegang for each row
  when (old.beeindigd_op is not null and (old.beeindigd_op, old.beeindigd_door) is distinct from (new.beeindigd_op, new.beeindigd_door)) execute function tk.einde_blijft();
create trigger einde_blijft before update on koppeling for each row
  when (old.beeindigd_op is not null and old.beeindigd_op is distinct from new.beeindigd_op) execute function tk.einde_blijft();
create trigger einde_blijft before update on plicht_einde for each row
  when (old.herroepen_op is not null and old.herroepen_op is distinct from new.herroepen_op) execute function tk.einde_blijft();
create trigger einde_blijft before update on wacht_later for each row
  when (old.beeindigd_op is not null and old.beeindigd_op is distinct from new.beeindigd_op) execute function tk.einde_blijft();
