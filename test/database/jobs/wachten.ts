import { setTimeout as slaap } from 'node:timers/promises';

const GEDULD_MS = 15_000;

/** Asks again until it is so; fails after fifteen seconds. */
export async function wachtTot(isZo: () => Promise<boolean>): Promise<void> {
  for (const einde = Date.now() + GEDULD_MS; Date.now() < einde; await slaap(25)) if (await isZo()) return;
  throw new Error('it did not come about within fifteen seconds');
}
