import type { Context } from '~/platform/context';
import type { Actor, Tx } from '~/platform/db/actor.server';
import { dagVan } from '~/platform/klok';
import { listGelijkgesteld } from '../uiterstedag/gelijkgesteld.service.server';
import type { Scan, Stap } from './scan';
import { getScantermijnen, listStappen } from './kwaliteitsscan.repository.server';
import { scanklok } from './klok';
import { magScannen, magScanZien } from './kwaliteitsscan.policy';
import { mistReden } from './overschrijding';
import { listOverschrijdingen } from './overschrijding.repository.server';
import { wachtOp } from './wachtop';
import { getWachtfeiten } from './wachtop.repository.server';
import type { Stand } from './stand';

/** With these the scan itself is done: its report was shared, or nothing comes of it any more. */
const KLAAR: readonly Stand[] = ['gedeeld', 'ingetrokken', 'vervallen'];

/** The day on which the scan itself was done, by its steps; null while it runs. A report that is revised later was in time when it was first shared in time. */
export const klaarOp = (stappen: readonly Pick<Stap, 'naar' | 'op'>[]) => {
  const stap = stappen.find(({ naar }) => KLAAR.includes(naar));
  return stap ? dagVan(stap.op) : null;
};

/** The clock of a scan with what its computation needs. */
export async function getScanklok(tx: Tx, scan: Scan, { klok }: Context) {
  const vandaag = klok.vandaag();
  const gelijkgesteld = await listGelijkgesteld(tx);
  const { werkdagen } = await getScantermijnen(tx, scan.begonnenOp);
  const klaar = klaarOp(await listStappen(tx, scan.id));
  return {
    ...scanklok({ begonnenOp: scan.begonnenOp, werkdagen, klaarOp: klaar, vandaag }, gelijkgesteld),
    gelijkgesteld: gelijkgesteld.map(({ dag, bron }) => ({ dag: dag.toString(), bron })),
  };
}

/** The block at the head of a scan: how long there is, on whom it waits, and why it takes longer. Reasons are for the gemeente alone. */
export async function getKlokblok(tx: Tx, actor: Actor, scan: Scan, context: Context) {
  const klok = await getScanklok(tx, scan, context);
  const redenen = magScanZien(actor) ? await listOverschrijdingen(tx, scan.id) : [];
  return {
    scanId: scan.id,
    klok,
    wachtOp: wachtOp(await getWachtfeiten(tx, scan)),
    redenen: redenen.map(({ op, ...reden }) => ({ ...reden, op: op.toString() })),
    vraagtReden: magScannen(actor) && mistReden(klok, redenen),
  };
}

export type Klokblok = Awaited<ReturnType<typeof getKlokblok>>;
