-- Consent as recorded acts on a versioned text; the status is derived. Files with content, kept as rows.

create table bestand (
  id uuid primary key,
  naam text not null check (length(naam) between 1 and 200),
  type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
  grootte integer not null check (grootte between 1 and 10485760),
  sha256 bytea not null,
  inhoud bytea not null,
  inburgeraar_id uuid references inburgeraar on delete cascade,
  cursist_id uuid references cursist on delete cascade,
  aanbieder_id uuid references taalaanbieder,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.nu(),
  check ((inburgeraar_id is null) <> (cursist_id is null)),
  check ((cursist_id is null) = (aanbieder_id is null))
);
create index bestand_inburgeraar on bestand (inburgeraar_id);
create index bestand_cursist on bestand (cursist_id);

create table tekstversie (
  id uuid primary key,
  code text not null,
  nummer integer not null,
  taal text not null,
  categorieen text[] not null,
  inhoud jsonb not null,
  van date not null,
  vastgesteld boolean not null default false,
  bron text not null,
  unique (code, nummer, taal)
);
comment on table tekstversie is 'The text of a toestemmingsverklaring, kept for ever; a ja opens exactly the categories that it names.';

create table toestemming (
  id uuid primary key,
  inburgeraar_id uuid references inburgeraar on delete cascade,
  cursist_id uuid references cursist on delete cascade,
  aanbieder_id uuid references taalaanbieder,
  soort text not null check (soort in ('verleend', 'geweigerd', 'ingetrokken')),
  tekstversie_id uuid references tekstversie,
  naam text not null check (length(naam) between 1 and 200),
  geboortedatum date not null,
  plaats text not null,
  datum date not null,
  tijdstip timestamptz,
  kanaal text not null check (kanaal in ('papier', 'scherm', 'school', 'telefoon', 'brief', 'zelf')),
  tolk_naam text,
  tolk_nummer text,
  partner_getekend boolean not null default false,
  bestand_id uuid references bestand on delete cascade,
  formulier_id uuid unique,
  vastgelegd_door uuid references gebruiker,
  vastgelegd_op timestamptz not null default tk.nu(),
  check ((inburgeraar_id is null) <> (cursist_id is null)),
  check (soort <> 'verleend' or aanbieder_id is not null),
  check (soort = 'ingetrokken' or tekstversie_id is not null),
  check (cursist_id is null or (aanbieder_id is not null and soort <> 'geweigerd')),
  check (kanaal <> 'school' or cursist_id is not null),
  check (tijdstip is null or (tijdstip at time zone 'Europe/Amsterdam')::date = datum)
);
comment on table toestemming is 'One act: ja (names a school), nee (for one school, or for all), or withdrawal. A school records a ja on paper and its withdrawal only.';
create index toestemming_inburgeraar on toestemming (inburgeraar_id, datum desc);
create index toestemming_cursist on toestemming (cursist_id, datum desc);
create index toestemming_bestand on toestemming (bestand_id);
create index toestemming_aanbieder on toestemming (aanbieder_id);

grant select on tekstversie to tk_app, tk_werk;
grant select, insert on toestemming, bestand to tk_app;
