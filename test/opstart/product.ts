import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitUntilWell } from '../../bin/product/health.mjs';
import { tryPort } from '../../bin/postgres/port.mjs';
import { startProcess, stopProcesses, type Process } from '../../bin/product/processes.mjs';
import { databaseUrls } from './database';

const STAND_INS = 6;
const DRAIN = 5000;

/** The product as it really runs: website, worker and stand-ins from build/, on this test file's own database. */
export interface Product {
  adres: string;
  /** The page with the mails; `berichten` gives them as JSON. */
  post: string;
  blikOpWerk: string;
  kvk: string;
  env: Record<string, string | undefined>;
  processen: { web: Process; werk: Process; demo: Process };
  logboek: string;
  stop: () => Promise<void>;
}

/** Seven ports in a row, as the product wants them; below the range from which the system hands out its own. */
async function freePorts(): Promise<number> {
  const start = 20_000 + Number(process.env['VITEST_POOL_ID'] ?? 0) * 1000 + (process.pid % 90) * 10;
  for (let port = start; port < start + 1000; port += STAND_INS + 1) {
    const wanted = Array.from({ length: STAND_INS + 1 }, (_, index) => port + index);
    const got = await Promise.all(wanted.map((each) => tryPort(each, '0.0.0.0')));
    if (got.every((each) => each !== null)) return port;
  }
  throw new Error('no seven free ports in a row');
}

/** Fills the database with the demo data: `laadGegevens('--omvang', '0.1')`. */
export async function laadGegevens(...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['build/gegevens.js', ...args], { env: { ...process.env, ...databaseUrls() } });
}

/** Starts the product on free ports and waits until it is well. Stop it in `afterAll`. */
export async function startProduct(extra: Record<string, string> = {}): Promise<Product> {
  const port = await freePorts();
  const logboek = mkdtempSync(join(tmpdir(), 'taalketen-logboek-'));
  const adres = `http://localhost:${port}`;
  const env = {
    ...process.env,
    ...databaseUrls(),
    OMGEVING: 'demo',
    PORT: String(port),
    ADRES: adres,
    LOG_NIVEAU: 'info',
    NODE_ENV: 'production',
    // Its own scanner, and not that of the tests.
    CLAMD_URL: '',
    ...extra,
  };
  const [demo, werk, web] = [startProcess('demo', env, logboek), startProcess('werk', env, logboek), startProcess('web', env, logboek)];
  const stop = async () => {
    await stopProcesses([web, werk], DRAIN);
    await stopProcesses([demo], DRAIN);
  };
  try {
    await waitUntilWell(port, [demo, werk, web]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    adres,
    post: `http://localhost:${port + 2}`,
    blikOpWerk: `http://localhost:${port + 4}`,
    kvk: `http://localhost:${port + 5}`,
    env,
    processen: { web, werk, demo },
    logboek,
    stop,
  };
}
