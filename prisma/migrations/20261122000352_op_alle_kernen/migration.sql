-- What derives the gate only reads, so that every core may take its share of a whole population.

alter function tk.instelling(text, date) parallel safe;
alter function poort.groep(integer, integer) parallel safe;
alter function poort.paren(uuid[]) parallel safe;
alter function poort.acten(uuid[]) parallel safe;
alter function poort.duur(uuid[]) parallel safe;
alter function poort.situaties(uuid[]) parallel safe;
alter function poort.partner(uuid[]) parallel safe;
alter function poort.inschrijving(uuid[]) parallel safe;
alter function poort.toestemmingen(uuid[]) parallel safe;
alter function poort.bereken_met(uuid[], grondslag_regel[]) parallel safe;
alter function poort.bereken(uuid[]) parallel safe;
alter function poort.bereken_vastlegging(uuid[]) parallel safe;
