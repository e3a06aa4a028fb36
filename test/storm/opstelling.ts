import { ensureDatabase, urlsFor, type DatabaseUrls } from '../../bin/postgres/roles.mjs';
import { startTemporaryCluster, type TemporaryCluster } from '../../bin/postgres/temporary.mjs';
import { migreer } from '../../prisma/migreer';
import { legMensen, type Mens } from './mensen';
import { Website } from './website';

const DATABASE = 'storm';

/** A PostgreSQL of its own with people in it, and the website over it. */
export type Opstelling = {
  server: TemporaryCluster;
  urls: DatabaseUrls;
  superUrl: string;
  mensen: Mens[];
  website: Website;
  stop: () => Promise<void>;
};

type Maat = { isDurable: boolean; people: number; processes: number };

/** Call `stop` in `afterAll`. */
export async function stelOp({ isDurable, people, processes }: Maat): Promise<Opstelling> {
  const server = await startTemporaryCluster({ isDurable });
  try {
    await ensureDatabase(server.cluster.url, DATABASE);
    const urls = urlsFor(server.cluster.port, server.passwords, DATABASE);
    await migreer(urls);
    const superUrl = Object.assign(new URL(server.cluster.url), { pathname: `/${DATABASE}` }).href;
    const mensen = await legMensen(superUrl, people);
    const website = await Website.open(urls, processes);
    const stop = async () => {
      await website.stop();
      await server.stop();
    };
    return { server, urls, superUrl, mensen, website, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
