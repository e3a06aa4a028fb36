-- A day that was put off counts for the school as long as its report may cross, also in the weeks after an enrolment in which the gemeente gives nothing more:
-- the same ground as the policies of `uitstel` ask.
do $$
declare
  was text := pg_get_functiondef('werkvoorraad.van_taalaanbieder()'::regprocedure);
  oud text := 'case when p.leest then werkvoorraad.uiterlijk(p.id, p.begin, p.einde, dagen) else p.einde + dagen end';
begin
  if position(oud in was) = 0 then raise 'werkvoorraad.van_taalaanbieder is another one'; end if;
  execute replace(was, oud, 'werkvoorraad.uiterlijk(p.id, p.begin, p.einde, dagen)');
end $$;
