import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type pg from 'pg';
import type { KeurmerkBron } from './keurmerk';
import type { Opgehaald } from './keurmerk.bron.server';

/** The schools to ask about: all, or only those about which the source was never asked. */
export async function listTeVragen(pool: pg.Pool, { alle }: { alle: boolean }): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select a.id from taalaanbieder a
     where $1 or not exists (select 1 from keurmerk_antwoord k where k.aanbieder_id = a.id)
     order by a.id`,
    [alle],
  );
  return rows.map((rij) => rij.id);
}

/** The school's number in the register; null when the school is gone. */
export async function findBowNummer(pool: pg.Pool, aanbiederId: string): Promise<string | null> {
  const { rows } = await pool.query<{ bow_nummer: string }>('select bow_nummer from taalaanbieder where id = $1', [aanbiederId]);
  return rows[0]?.bow_nummer ?? null;
}

type Antwoord = { aanbiederId: string; bron: KeurmerkBron; gevraagdOp: Temporal.Instant; opgehaald: Opgehaald };

/** Adds one line to the history, raw answer included: also that there was no answer, which says nothing about the keurmerk. */
export async function bewaarAntwoord(pool: pg.Pool, { aanbiederId, bron, gevraagdOp, opgehaald }: Antwoord): Promise<void> {
  const keurmerk = opgehaald.soort === 'antwoord' ? opgehaald : null;
  await pool.query(
    `insert into keurmerk_antwoord (id, aanbieder_id, bron, opgehaald_op, soort, status, sinds, tot_en_met, waarschuwing, reden, ruw)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      uuidv7(),
      aanbiederId,
      bron,
      gevraagdOp.toString(),
      opgehaald.soort,
      keurmerk?.status ?? null,
      keurmerk?.sinds.toString() ?? null,
      keurmerk?.totEnMet?.toString() ?? null,
      keurmerk?.waarschuwing ?? null,
      opgehaald.soort === 'geen_antwoord' ? opgehaald.reden : null,
      opgehaald.ruw ?? null,
    ],
  );
}
