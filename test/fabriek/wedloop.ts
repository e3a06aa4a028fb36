import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { vraag } from './bron';
import { ketenZonderToestemming } from './keten';
import { sessieVoor } from './sessie';
import { TEKST_UITGEBREID } from './toestemmingsinvoer';

export type Wedloop = Awaited<ReturnType<typeof maakWedloop>>;

/** Both sides of a person, logged in, never asked yet; `rapport` is what is asked about. */
export async function maakWedloop() {
  const keten = await ketenZonderToestemming();
  const [gemeente, opSchool] = [await sessieVoor(keten.casemanager), await sessieVoor(keten.contactpersoon)];
  return { ...keten, gemeente, opSchool, rapport: '' };
}

/** A ja of this very moment. */
export async function geefJa({ inburgeraar, school }: Wedloop): Promise<string> {
  const ja = uuidv7();
  await vraag(
    `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal)
     values ($1, $2, $3, 'verleend', $4, 'Iemand', '1990-05-01', 'Den Haag', tk.vandaag(), date_trunc('milliseconds', tk.klok()), 'scherm')`,
    [ja, inburgeraar.id, school.id, TEKST_UITGEBREID],
  );
  return ja;
}

/** A day of its own for each round. */
export const opDag = (ronde: number) => new Date(Date.UTC(2010, 0, 1 + ronde)).toISOString().slice(0, 10);
async function planPost(c: pg.ClientBase, sjabloon: string, onderwerp: string): Promise<void> {
  const id = uuidv7();
  await c.query('insert into uitgaande_post (id, sjabloon, onderwerp_id, bericht_id) values ($1, $2, $3, $4)', [
    id,
    sjabloon,
    onderwerp,
    id,
  ]);
}

/** A report with its mail, as the school’s session; refused while the gate is shut. */
export async function dienIn(c: pg.ClientBase, { cursist, school, contactpersoon }: Wedloop, ronde: number): Promise<string> {
  const id = uuidv7();
  await c.query(
    `insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, ingediend_door, formulier_id)
     values ($1, $2, $3, $4, $4, 1, $5, $6)`,
    [id, cursist.id, school.id, opDag(ronde), contactpersoon.id, uuidv7()],
  );
  await planPost(c, 'rapportage_ontvangen', id);
  return id;
}

/** A question with its mail, as the casemanager’s session. */
export async function stelVraag(c: pg.ClientBase, { cursist, school, casemanager, rapport }: Wedloop): Promise<string> {
  const id = uuidv7();
  await c.query(
    `insert into vraag (id, rapportage_id, cursist_id, aanbieder_id, tekst, gesteld_door, formulier_id) values ($1, $2, $3, $4, 'Hoe gaat het?', $5, $6)`,
    [id, rapport, cursist.id, school.id, casemanager.id, uuidv7()],
  );
  await planPost(c, 'vraag_gesteld', id);
  return id;
}

/** An answer with its mail, as the school’s session. */
export async function antwoordOpVraag(c: pg.ClientBase, { cursist, school, contactpersoon }: Wedloop, vraagId: string): Promise<void> {
  const id = uuidv7();
  await c.query(
    `insert into antwoord (id, vraag_id, cursist_id, aanbieder_id, tekst, gegeven_door, formulier_id) values ($1, $2, $3, $4, 'Goed.', $5, $6)`,
    [...[id, vraagId, cursist.id, school.id, contactpersoon.id, uuidv7()]],
  );
  await planPost(c, 'antwoord_gegeven', id);
}
