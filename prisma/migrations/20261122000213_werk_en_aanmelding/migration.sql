-- The worker tells that something waits, and to whom. It reads the columns for that, of what a mail that still has to go is about, and nothing of
-- what was said: to invent a job or a mail gives nothing, for it can make no mail and the mail names its subject.

revoke select on koppeling, convenant, tekstversie, toewijzing, waarneming, contactpersoon, grondslag, rapportage, vraag, antwoord, gebruiker, toegang, taalaanbieder
  from tk_werk;
revoke update on uitgaande_post from tk_werk;
grant update (verzonden_op, vervallen_op, laatste_fout) on uitgaande_post to tk_werk;
grant select (id, bow_nummer) on taalaanbieder to tk_werk;
grant select (id, cursist_id) on rapportage to tk_werk;
grant select (id, rapportage_id) on vraag to tk_werk;
grant select (id, vraag_id) on antwoord to tk_werk;
grant select (inburgeraar_id, cursist_id, categorie, richting, van, tot) on grondslag to tk_werk;
grant select (cursist_id, aanbieder_id, gebruiker_id, van, tot) on contactpersoon to tk_werk;
grant select (inburgeraar_id, casemanager_id, van, tot) on toewijzing to tk_werk;
grant select (casemanager_id, waarnemer_id, van, tot, beeindigd_op) on waarneming to tk_werk;
grant select (id, gebruiker_id, rol, aanbieder_id, van, tot, beeindigd_op) on toegang to tk_werk;
grant select (id, naam, email, taal) on gebruiker to tk_werk;

drop policy werk on koppeling;
drop policy werk on convenant;
drop policy werk on antwoord;
drop policy werk on vraag;
drop policy werk on rapportage;
drop policy werk on grondslag;
drop policy werk on contactpersoon;
drop policy werk on toewijzing;
drop policy werk on waarneming;
drop policy werk on toegang;
drop policy werk on gebruiker;

create index uitgaande_post_onderwerp on uitgaande_post (onderwerp_id) where verzonden_op is null and vervallen_op is null;
create policy werk on antwoord for select to tk_werk using (
  exists (select 1 from uitgaande_post p where p.onderwerp_id = antwoord.id and p.verzonden_op is null and p.vervallen_op is null));
create policy werk on vraag for select to tk_werk using (
  exists (select 1 from uitgaande_post p where p.onderwerp_id = vraag.id and p.verzonden_op is null and p.vervallen_op is null)
  or exists (select 1 from antwoord a where a.vraag_id = vraag.id));
create policy werk on rapportage for select to tk_werk using (
  exists (select 1 from uitgaande_post p where p.onderwerp_id = rapportage.id and p.verzonden_op is null and p.vervallen_op is null)
  or exists (select 1 from vraag v where v.rapportage_id = rapportage.id));
create policy werk on grondslag for select to tk_werk using (categorie = 'voortgang' and exists (select 1 from rapportage r where r.cursist_id = grondslag.cursist_id));
create policy werk on contactpersoon for select to tk_werk using (exists (select 1 from rapportage r where r.cursist_id = contactpersoon.cursist_id));
create policy werk on toewijzing for select to tk_werk using (exists (select 1 from grondslag g where g.inburgeraar_id = toewijzing.inburgeraar_id));
create policy werk on waarneming for select to tk_werk using (exists (select 1 from toewijzing t where t.casemanager_id = waarneming.casemanager_id));
create policy werk on toegang for select to tk_werk using (rol <> 'inburgeraar');
create policy werk on gebruiker for select to tk_werk using (exists (select 1 from toegang t where t.gebruiker_id = gebruiker.id));

-- The login finds who it is by subject or mail address, and writes sessions: no names, no schools. It begins and ends a session and changes none.
revoke select on gebruiker, geheimhouding, taalaanbieder from tk_aanmelding;
grant select (id, uitgever, onderwerp, email) on gebruiker to tk_aanmelding;
grant select (gebruiker_id, getekend_op) on geheimhouding to tk_aanmelding;
drop policy aanmelding on taalaanbieder;
drop policy aanmelding on gebruiker;
create policy aanmelding on gebruiker for select to tk_aanmelding using (true);
create policy aanmelding_bindt on gebruiker for update to tk_aanmelding using (uitgever is null) with check (true);
revoke update on toegang.sessie from tk_aanmelding;
grant update (beeindigd) on toegang.sessie to tk_aanmelding;

-- No session answers to an empty token, and none joins one user to the access of another.
alter table toegang.sessie add constraint sessie_hash check (octet_length(hash) = 32 and hash <> sha256(''::bytea));
