-- What goes with a cursist is found by an index, also at real size: without one each destruction reads every report of everyone.
create index rapportage_voortgang_cursist on rapportage_voortgang (cursist_id);
create index rapportage_uren_cursist on rapportage_uren (cursist_id);
create index rapportage_non_formeel_cursist on rapportage_non_formeel (cursist_id);
create index rapportage_bijzonderheid_cursist on rapportage_bijzonderheid (cursist_id);
