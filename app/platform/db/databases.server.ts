import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Settings } from '~/platform/settings.server';
import { PrismaClient } from './client/client';

/** The application's own client, and the small door through which the login writes its sessions. */
export type Databases = {
  app: PrismaClient;
  aanmelding: pg.Pool;
  sluit(): Promise<void>;
};

const VERBINDINGEN = 10;
/** The adapter takes the moments that it reads for UTC, and writes them without their zone. Days are computed with the zone named (`tk.vandaag`). */
const IN_UTC = '-c timezone=UTC';

/** Opens both pools; nothing connects before the first query. */
export function maakDatabases(settings: Pick<Settings, 'DATABASE_URL' | 'DATABASE_URL_AANMELDING'>): Databases {
  const app = new PrismaClient({
    adapter: new PrismaPg({ connectionString: settings.DATABASE_URL, max: VERBINDINGEN, connectionTimeoutMillis: 5_000, options: IN_UTC }),
  });
  const aanmelding = new pg.Pool({ connectionString: settings.DATABASE_URL_AANMELDING, max: 3, connectionTimeoutMillis: 5_000 });
  // A connection that dies in the pool is replaced at the next query, which reports the error.
  aanmelding.on('error', () => undefined);
  return {
    app,
    aanmelding,
    sluit: async () => {
      await Promise.all([app.$disconnect(), aanmelding.end()]);
    },
  };
}
