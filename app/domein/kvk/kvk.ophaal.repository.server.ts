import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type pg from 'pg';
import type { Kvkprofiel, Opgehaald } from './kvk';

/** The number to ask about for a scan; null when the scan is gone or no longer being done. */
export async function findKvkNummer(pool: pg.Pool, scanId: string): Promise<string | null> {
  const { rows } = await pool.query<{ nummer: string | null }>('select kvk.nummer_van($1) as nummer', [scanId]);
  return rows[0]?.nummer ?? null;
}

const kolommenVan = (profiel: Kvkprofiel) => ({
  naam: profiel.naam,
  statutaire_naam: profiel.statutaireNaam,
  rechtsvorm: profiel.rechtsvorm,
  plaats: profiel.plaats,
  ingeschreven_op: profiel.ingeschrevenOp?.toString() ?? null,
  begonnen_op: profiel.begonnenOp?.toString() ?? null,
  geeindigd_op: profiel.geeindigdOp?.toString() ?? null,
  handelsnamen: JSON.stringify(profiel.handelsnamen),
  sbi: JSON.stringify(profiel.sbi),
  vestigingen: JSON.stringify(profiel.vestigingen),
});

type Antwoord = { scanId: string; kvkNummer: string; gevraagdOp: Temporal.Instant; opgehaald: Opgehaald };

/** Adds one line to what was asked for a scan: also that there was no answer. */
export async function bewaarKvkantwoord(pool: pg.Pool, { scanId, kvkNummer, gevraagdOp, opgehaald }: Antwoord): Promise<void> {
  const rij = {
    ...{ id: uuidv7(), scan_id: scanId, kvk_nummer: kvkNummer, opgehaald_op: gevraagdOp.toString(), soort: opgehaald.soort },
    ...(opgehaald.soort === 'geen_antwoord' ? { reden: opgehaald.reden } : {}),
    ...(opgehaald.soort === 'antwoord' ? kolommenVan(opgehaald.profiel) : {}),
  };
  const kolommen = Object.keys(rij);
  await pool.query(
    `insert into kvk_antwoord (${kolommen.join(', ')}) values (${kolommen.map((_, nr) => `$${nr + 1}`).join(', ')})`,
    Object.values(rij),
  );
}
