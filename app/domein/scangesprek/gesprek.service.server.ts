import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden, type Veldfouten } from '~/platform/fout';
import { planPost } from '~/platform/mail/uitgaand.server';
import { magScannen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { momentIn, type Afspraak } from './gesprek';
import { findAfspraak, isGesprekVastgelegdDoor, listVerslagen, voegAfspraakToe, voegVerslagToe } from './gesprek.repository.server';
import type { Planning, Vastlegging } from './gesprek.schema';

type Opdracht = { scanId: string; formulierId: string };

const ongeldig = (velden: Veldfouten) => new DomeinFout('ongeldig', { velden, artikel: 'B1' });
const intussen = () => new DomeinFout('conflict', { velden: { '': ['scangesprek.fouten.intussen'] }, artikel: 'B1' });

/** One act on the gesprek of a scan that is under way; the same form twice is one act. */
async function inGesprek(
  context: Context,
  { scanId, formulierId }: Opdracht,
  doe: (tx: Tx, actor: Actor, scan: Scan) => Promise<void>,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      const scan = await betreedScan(tx, scanId, ['in_onderzoek']);
      if (!(await isGesprekVastgelegdDoor(tx, formulierId))) await doe(tx, actor, scan);
    }),
  );
}

/** Keeps what is planned as the next of its kind and invites who is told of the scan, in one transaction. */
async function bewaar(tx: Tx, actor: Actor, { scanId, formulierId }: Opdracht, plan: Omit<Afspraak, 'id' | 'vastgelegdOp'>): Promise<void> {
  const id = uuidv7();
  await voegAfspraakToe(tx, { ...plan, id, scanId, formulierId, vastgelegdDoor: actor.gebruikerId });
  await planPost(tx, { sjabloon: 'scan_gesprek', onderwerpId: id, ontvangerId: null });
  const handeling = plan.soort === 'gepland' ? 'scangesprek_gepland' : 'scangesprek_afgezegd';
  await noteerHandeling(tx, null, handeling, id);
}

const volgende = (huidig: Afspraak | null) => (huidig === null ? 0 : huidig.volgnummer + 1);

/**
 * Plans the gesprek or moves it (B1.1), and invites the school. Refuses a moment that is past or that the clock skips or passes twice, and 409 when another
 * changed it meanwhile.
 */
export async function planGesprek(context: Context, opdracht: Opdracht, invoer: Planning): Promise<void> {
  const { doe: _doe, gezien, dag, tijd, ...plan } = invoer;
  const begin = momentIn(dag, tijd);
  if (begin === null) throw ongeldig({ tijd: ['scangesprek.fouten.tijd_bestaat_niet'] });
  if (Temporal.Instant.compare(begin, context.klok.nu()) <= 0) throw ongeldig({ dag: ['scangesprek.fouten.voorbij'] });
  await inGesprek(context, opdracht, async (tx, actor) => {
    const volgnummer = volgende(await findAfspraak(tx, opdracht.scanId));
    if (volgnummer !== gezien) throw intussen();
    await bewaar(tx, actor, opdracht, { ...plan, begin, volgnummer, soort: 'gepland' });
  });
}

/** Calls off what was planned, and tells the school. */
export async function zegGesprekAf(context: Context, opdracht: Opdracht, gezien: number): Promise<void> {
  await inGesprek(context, opdracht, async (tx, actor) => {
    const huidig = await findAfspraak(tx, opdracht.scanId);
    if (huidig?.soort !== 'gepland' || volgende(huidig) !== gezien) throw intussen();
    const { id: _id, vastgelegdOp: _op, ...plan } = huidig;
    await bewaar(tx, actor, opdracht, { ...plan, volgnummer: gezien, soort: 'afgezegd' });
  });
}

/**
 * Records that the gesprek was held, with what was said and agreed, or that the school did not want it; a correction is a new version. Refuses a day to
 * come, one before the scan began, and 409 when another recorded meanwhile.
 */
export async function legGesprekVast(
  context: Context,
  opdracht: Opdracht,
  { doe, versie, dag, verslag, ...meer }: Vastlegging,
): Promise<void> {
  if (Temporal.PlainDate.compare(dag, context.klok.vandaag()) > 0) throw ongeldig({ dag: ['scangesprek.fouten.in_toekomst'] });
  await inGesprek(context, opdracht, async (tx, actor, scan) => {
    if (Temporal.PlainDate.compare(dag, scan.begonnenOp) < 0) throw ongeldig({ dag: ['scangesprek.fouten.voor_scan'] });
    const [laatste] = await listVerslagen(tx, opdracht.scanId);
    if ((laatste?.versie ?? 0) !== versie) throw intussen();
    const id = uuidv7();
    const uitkomst = doe === 'leg_vast' ? 'gehouden' : 'afgewezen';
    const afspraken = 'afspraken' in meer ? meer.afspraken : null;
    await voegVerslagToe(tx, { ...opdracht, id, versie: versie + 1, uitkomst, dag, verslag, afspraken, vastgelegdDoor: actor.gebruikerId });
    const handeling = uitkomst === 'gehouden' ? 'scangesprek_gehouden' : 'scangesprek_afgewezen';
    await noteerHandeling(tx, null, handeling, id);
  });
}
