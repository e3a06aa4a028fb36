-- A restriction or objection that was recorded by mistake gets the day before its first as its last: it never counted, and stays on file.
alter table beperking drop constraint beperking_check;
alter table beperking add constraint beperking_dagen check (tot is null or tot >= van - 1);
