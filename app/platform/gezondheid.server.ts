import { readdir } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { isClamdWakker } from './bestand/clamd.server';
import type { Context } from './context';
import { sqlCode } from './db/sqlfout.server';

const GEDULD_MS = 3_000;
const STIL_SECONDEN = 60;
const WACHT_SECONDEN = 5 * 60;
const MIGRATIES = 'prisma/migrations';

type Rij = { migraties: number; gezien: Date | null; oudste: Date | null };

/** Each part is "ok", or says in one sentence what is not well; never anything about a person. */
export type Gezondheid = {
  status: 'ok' | 'niet_goed';
  database: string;
  migraties: string;
  worker: string;
  wachtrij: string;
  virusscanner: string;
};

let verwacht: Promise<number> | undefined;

/** How many migrations this version of the code brings; read once, since a newer version may be put beside a running one. */
async function telMigraties(map: string): Promise<number> {
  return (await readdir(map, { withFileTypes: true })).filter((deel) => deel.isDirectory()).length;
}

/**
 * Whether database, migrations (all that this version knows), worker (seen under 60 seconds ago), queue (no job due for over five minutes) and virus
 * scanner are well.
 */
export async function leesGezondheid(
  { db, klok, settings }: Pick<Context, 'db' | 'klok' | 'settings'>,
  { geduldMs = GEDULD_MS } = {},
): Promise<Gezondheid> {
  verwacht ??= telMigraties(MIGRATIES);
  const [aantal, rij, isWakker] = await Promise.all([
    verwacht,
    Promise.race([vraag(db), wacht(geduldMs, 'stil' as const, { ref: false })]),
    isClamdWakker(settings.CLAMD_URL, { tijdslimietMs: geduldMs }),
  ]);
  const nu = klok.nu().epochMilliseconds;
  const uitDatabase = typeof rij === 'string' ? zonderAntwoord(rij) : { database: 'ok', ...beoordeel(rij, aantal, nu) };
  const delen = { ...uitDatabase, virusscanner: isWakker ? 'ok' : 'antwoordt niet' };
  return { status: Object.values(delen).every((deel) => deel === 'ok') ? 'ok' : 'niet_goed', ...delen };
}

function beoordeel({ migraties, gezien, oudste }: Rij, verwacht: number, nu: number) {
  const seconden = (moment: Date) => Math.round((nu - moment.getTime()) / 1000);
  return {
    migraties: migraties >= verwacht ? 'ok' : `${migraties} van ${verwacht} zijn uitgevoerd`,
    worker: gezien === null ? 'nooit gezien' : seconden(gezien) < STIL_SECONDEN ? 'ok' : `${seconden(gezien)} seconden niet gezien`,
    wachtrij: oudste === null || seconden(oudste) < WACHT_SECONDEN ? 'ok' : `de oudste taak wacht al ${seconden(oudste)} seconden`,
  };
}

/** `leeg`: the server answered, but what we ask for is not there yet. */
function zonderAntwoord(hoe: 'stil' | 'leeg') {
  const database = hoe === 'leeg' ? 'ok' : 'antwoordt niet';
  return { database, migraties: hoe === 'leeg' ? 'niet uitgevoerd' : 'onbekend', worker: 'onbekend', wachtrij: 'onbekend' };
}

async function vraag(db: Context['db']): Promise<Rij | 'stil' | 'leeg'> {
  try {
    const rijen = await db.app.$queryRaw<Rij[]>`
      select g.migraties, g.worker_gezien as gezien, werk.oudste() as oudste from tk.gezondheid() g`;
    return rijen[0] ?? 'leeg';
  } catch (fout) {
    return sqlCode(fout) === null ? 'stil' : 'leeg';
  }
}
