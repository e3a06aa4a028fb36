-- Two ways that are the person's own: a one-time link, by which he answers or withdraws, and the code on his receipt, by which he only withdraws.

alter table toestemming drop constraint toestemming_kanaal_check;
alter table toestemming add constraint toestemming_kanaal_check
  check (kanaal in ('papier', 'scherm', 'school', 'telefoon', 'brief', 'zelf', 'link', 'code'));
alter table toestemming drop constraint toestemming_ja_gelezen;
alter table toestemming add constraint toestemming_ja_gelezen check (soort <> 'verleend' or kanaal in ('papier', 'scherm', 'school', 'link'));
alter table toestemming drop constraint toestemming_op_afstand;
alter table toestemming add constraint toestemming_op_afstand check (kanaal not in ('telefoon', 'brief', 'zelf', 'code') or soort = 'ingetrokken');
