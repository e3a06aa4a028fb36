import { setTimeout as wacht } from 'node:timers/promises';
import type { Context } from './context';

const STIL_SECONDEN = 60;
const GEDULD_MS = 3_000;

type Rij = { migraties: number; worker_gezien: Date | null };
export type Onderdeel = 'ok' | 'niet_goed';

/** Whether database, migrations and worker (seen under a minute ago) are well; `status` is "ok" only when all are. */
export async function leesGezondheid({ db, klok }: Pick<Context, 'db' | 'klok'>) {
  const rij = await Promise.race([vraag(db), wacht(GEDULD_MS, null, { ref: false })]);
  const stil = rij?.worker_gezien ? klok.nu().epochMilliseconds - rij.worker_gezien.getTime() : Infinity;
  const delen = {
    database: oordeel(rij !== null),
    migraties: oordeel((rij?.migraties ?? 0) > 0),
    worker: oordeel(stil < STIL_SECONDEN * 1000),
  };
  return { status: Object.values(delen).every((deel) => deel === 'ok') ? 'ok' : 'niet_goed', ...delen };
}

const oordeel = (goed: boolean): Onderdeel => (goed ? 'ok' : 'niet_goed');

async function vraag(db: Context['db']): Promise<Rij | null> {
  const rijen = await db.app.$queryRaw<Rij[]>`select migraties, worker_gezien from tk.gezondheid()`.catch(() => []);
  return rijen[0] ?? null;
}
