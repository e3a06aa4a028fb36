import { z } from 'zod';
import { TaakMislukt, type Taak } from '~/platform/jobs/taak';
import { haalKvkOp } from './kvk.bron.server';
import { bewaarKvkantwoord, findKvkNummer } from './kvk.ophaal.repository.server';

const ophaalSchema = z.object({ scanId: z.uuid() });

/** Asks the Handelsregister for one scan and keeps what came of it; without an answer it is tried again, ever less often. */
export const kvkOphalen: Taak = async (gegevens, { pool, klok, settings }, { abortSignal }) => {
  const { scanId } = ophaalSchema.parse(gegevens);
  const kvkNummer = await findKvkNummer(pool, scanId);
  if (kvkNummer === null) return;
  const gevraagdOp = klok.nu();
  const opgehaald = await haalKvkOp(settings, kvkNummer, { signal: abortSignal });
  await bewaarKvkantwoord(pool, { scanId, kvkNummer, gevraagdOp, opgehaald });
  if (opgehaald.soort === 'geen_antwoord') throw new TaakMislukt(opgehaald.reden);
};
