-- A text read aloud, for whoever reads little or has no voice for his language on his phone. One per text; who replaces or takes it away takes its sound
-- away too, for it is someone's voice. The log keeps that it was there.

create table opname (
  id uuid primary key,
  tekstversie_id uuid not null unique references tekstversie on delete cascade,
  type text not null check (type in ('audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/wav')),
  grootte integer not null check (grootte between 1 and 10485760),
  inhoud bytea not null check (length(inhoud) = grootte),
  formulier_id uuid unique,
  vastgelegd_door uuid not null references gebruiker,
  vastgelegd_op timestamptz not null default tk.klok()
);
comment on table opname is 'A text of the toestemmingsverklaring read aloud. Anyone may hear it, as anyone may read the text.';
create index opname_door on opname (vastgelegd_door);
-- Not compressed, so that a part can be read without the rest.
alter table opname alter column inhoud set storage external;

alter table opname enable row level security;
grant insert, delete on opname to tk_app;
-- Not by whom: what anyone may hear names nobody of the gemeente.
grant select (id, tekstversie_id, type, grootte, inhoud, formulier_id) on opname to tk_app;
create policy horen on opname for select to tk_app using (true);
create policy toevoegen on opname for insert to tk_app with check (
  vastgelegd_door = (select toegang.gebruiker()) and (select toegang.rol()) = 'beheerder');
create policy wegnemen on opname for delete to tk_app using ((select toegang.rol()) = 'beheerder');
