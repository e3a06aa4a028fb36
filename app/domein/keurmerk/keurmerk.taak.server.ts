import { z } from 'zod';
import { TaakMislukt, type Taak } from '~/platform/jobs/taak';
import { haalKeurmerkOp } from './keurmerk.bron.server';
import { bewaarAntwoord, findBowNummer, listTeVragen } from './keurmerk.ophaal.repository.server';

const planSchema = z.object({ alle: z.boolean() });
const ophaalSchema = z.object({ aanbiederId: z.uuid() });

/** Seconds between two schools, so that a thousand of them do not stand before the register, or before our mail, at once. */
const TUSSENPOOS_SECONDEN = 2;
const LATER_DAN_POST = 10;
const POGINGEN = 10;

/** Plans a job for each school: every one, or only those about which nothing was ever asked. */
export const keurmerkenPlannen: Taak = async (gegevens, { pool, klok }, { addJob }) => {
  const scholen = await listTeVragen(pool, planSchema.parse(gegevens));
  const nu = klok.nu();
  for (const [plaats, aanbiederId] of scholen.entries()) {
    await addJob(
      'keurmerk_ophalen',
      { aanbiederId },
      {
        jobKey: `keurmerk:${aanbiederId}`,
        runAt: new Date(nu.add({ seconds: plaats * TUSSENPOOS_SECONDEN }).epochMilliseconds),
        priority: LATER_DAN_POST,
        maxAttempts: POGINGEN,
      },
    );
  }
};

/** Asks the register about one school and keeps what came of it; without an answer it is tried again. */
export const keurmerkOphalen: Taak = async (gegevens, { pool, klok, settings }, { abortSignal }) => {
  const { aanbiederId } = ophaalSchema.parse(gegevens);
  const bowNummer = await findBowNummer(pool, aanbiederId);
  if (bowNummer === null) return;
  const gevraagdOp = klok.nu();
  const opgehaald = await haalKeurmerkOp(settings, bowNummer, { signal: abortSignal });
  await bewaarAntwoord(pool, { aanbiederId, bron: 'blik_op_werk', gevraagdOp, opgehaald });
  if (opgehaald.soort === 'geen_antwoord') throw new TaakMislukt(opgehaald.reden);
};
