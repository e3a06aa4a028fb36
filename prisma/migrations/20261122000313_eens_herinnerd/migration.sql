-- By mail someone is asked once per school, and reminded once for as long as the text means the same; never after a nee or a withdrawal. A QR at the desk is
-- no reminder: he is there himself. The recorded fact is the link; that it is the only one holds the database.

alter table toestemmingslink add column tekstcode text;
alter table toestemmingslink add column betekenis integer;
alter table toestemmingslink add column herinnering boolean not null default false;
alter table toestemmingslink add constraint toestemmingslink_mail check (wijze = 'qr' or (tekstcode is not null and betekenis is not null));
alter table toestemmingslink add constraint toestemmingslink_herinnering check (not herinnering or wijze = 'mail');
create unique index toestemmingslink_gevraagd on toestemmingslink (inburgeraar_id, aanbieder_id, tekstcode, betekenis) where wijze = 'mail' and not herinnering;
create unique index toestemmingslink_herinnerd on toestemmingslink (inburgeraar_id, tekstcode, betekenis) where herinnering;

-- What a mail to this person about this school would be now: `vraag`, `herinnering`, or why there is none: `geweigerd` (he said no or withdrew), `herinnerd`.
create function poort.linkmail(wie uuid, school uuid) returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$
    with vandaag as (
      select h.code, h.betekenis from public.tekstversie h
      where h.code = tk.instelling('toestemming.tekst', tk.vandaag()) and h.taal = 'nl' and h.van <= tk.vandaag() order by h.nummer desc limit 1
    ), gemaild as (
      select l.aanbieder_id, l.herinnering from public.toestemmingslink l join vandaag v on v.code = l.tekstcode and v.betekenis = l.betekenis
      where l.inburgeraar_id = wie and l.wijze = 'mail'
    )
    select case
      when (select a.soort from poort.antwoord_nu(wie, null, school) a) in ('geweigerd', 'ingetrokken') then 'geweigerd'
      when not exists (select 1 from gemaild g where g.aanbieder_id = school and not g.herinnering) then 'vraag'
      when not exists (select 1 from gemaild g where g.herinnering) then 'herinnering'
      else 'herinnerd' end
  $$;

-- The same for the casemanager of this person.
create function toegang.linkmail_voor(wie uuid, school uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select case when poort.begeleidt(array[wie]) then poort.linkmail(wie, school) end $$;
grant execute on function toegang.linkmail_voor(uuid, uuid) to tk_app;

create or replace function toegang.maak_link(nieuw uuid, wie uuid, school uuid, in_taal text, hoe text, token text, formulier uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    wie_maakt uuid := toegang.gebruiker();
    adres text;
    mail text;
    tekst record;
  begin
    if (select w.rol from toegang.wie() w) is distinct from 'casemanager' or not poort.begeleidt(array[wie]) then
      raise insufficient_privilege using message = 'niet toegestaan';
    end if;
    select i.email into adres from public.inburgeraar i where i.id = wie for no key update;
    mail := case when hoe = 'mail' then poort.linkmail(wie, school) end;
    if length(coalesce(token, '')) < 43 or not poort.wordt_gevraagd(wie) or (hoe = 'mail' and (coalesce(adres, '') = '' or mail not in ('vraag', 'herinnering')))
      or not (poort.is_partner(school) or exists (
        select 1 from public.koppeling k where k.inburgeraar_id = wie and k.aanbieder_id = school and k.beeindigd_op is null)) then
      raise check_violation using message = 'geen link mogelijk';
    end if;
    select h.code, h.betekenis into tekst from public.tekstversie h
      where h.code = tk.instelling('toestemming.tekst', tk.vandaag()) and h.taal = 'nl' and h.van <= tk.vandaag() order by h.nummer desc limit 1;
    update public.toestemmingslink l set beeindigd_op = tk.klok()
      where l.inburgeraar_id = wie and l.aanbieder_id = school and l.toestemming_id is null and l.beeindigd_op is null;
    insert into public.toestemmingslink (id, inburgeraar_id, aanbieder_id, taal, wijze, hash, geldig_tot, formulier_id, vastgelegd_door, tekstcode, betekenis, herinnering)
    values (nieuw, wie, school, in_taal, hoe, sha256(convert_to(token, 'UTF8')),
      tk.klok() + case hoe when 'mail' then make_interval(hours => tk.instelling('link.mail_uren', tk.vandaag())::integer)
        else make_interval(mins => tk.instelling('link.qr_minuten', tk.vandaag())::integer) end,
      formulier, wie_maakt, tekst.code, tekst.betekenis, coalesce(mail = 'herinnering', false));
  end $$;
