-- A school's own facts may be corrected by two people at once: the version tells the second that the first was there.
alter table taalaanbieder add column versie integer not null default 1;
grant update (versie) on taalaanbieder to tk_app;

insert into instelling (id, code, waarde, van, bron) values
  ('01930000-0000-7000-8000-000000000060', 'convenant.overleg_maanden', '3', '2022-03-08', 'Convenant art. 3.2: drie maanden voor het einde overleg over voortzetting');
