-- A text that says the same in other words, or in another language, is not asked again: versions of one code with the same number of meaning mean the same.

alter table tekstversie add column betekenis integer not null default 1 check (betekenis >= 1);
alter table tekstversie alter column betekenis drop default;
alter table tekstversie add constraint tekstversie_taal_check check (taal in ('nl', 'nl-b1', 'en', 'ar', 'ti', 'fa', 'tr', 'uk', 'so', 'fr'));
alter table tekstversie add constraint tekstversie_nummer_check check (nummer >= 1);
comment on column tekstversie.betekenis is 'A ja given on a text of this code with a lower number is asked again.';
