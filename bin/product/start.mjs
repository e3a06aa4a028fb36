import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { tryLock, unlock } from '../setup/lock.mjs';
import { Problem, say, sentenceOf } from '../setup/problem.mjs';
import { DATA } from '../setup/root.mjs';
import { ensureBuilt } from './build.mjs';
import { migrate, openDatabase, watch } from './database.mjs';
import { ensureDemoData } from './demo-data.mjs';
import { checkSettings, hasOwnDatabase, readEnvironment } from './environment.mjs';
import { waitUntilWell } from './health.mjs';
import { claimPorts, portsFrom } from './ports.mjs';
import { endLeftovers } from './leftovers.mjs';
import { listenForStop, Stopped } from './stop.mjs';
import { Troop } from './troop.mjs';
import { tellWelcome } from './welcome.mjs';

const LOCK = join(DATA, 'start.lock');
const AFTER_KILL = 10_000;

/** One start at a time in this folder. Answers whether an earlier one was killed. */
function lockFolder() {
  mkdirSync(DATA, { recursive: true, mode: 0o700 });
  const wasKilled = existsSync(LOCK);
  const holder = tryLock(LOCK);
  if (holder) throw new Problem(`Taalketen draait al vanuit deze map (proces ${holder}). Stop die eerst met Ctrl-C.`);
  return wasKilled;
}

/** @param {number[]} ports @param {boolean} wasKilled */
async function clearTheWay(ports, wasKilled) {
  if (wasKilled) {
    say('Een eerdere start is hard afgebroken. Wat daarvan nog draait, wordt opgeruimd.');
    await endLeftovers();
  }
  await claimPorts(ports, wasKilled ? AFTER_KILL : 0);
}

/**
 * Everything between the sources and a working product, in order; ends in the opposite order when asked to.
 * @param {ReturnType<typeof listenForStop>} stop
 */
async function run(stop) {
  const env = readEnvironment();
  const isDemo = env.OMGEVING !== 'productie';
  const isOwn = hasOwnDatabase(env);
  const ports = portsFrom(env.PORT, isDemo);
  const wasKilled = lockFolder();
  /** @type {(() => unknown)[]} */
  const undo = [() => unlock(LOCK)];
  try {
    await stop.unless(clearTheWay(ports, wasKilled));
    await stop.unless(ensureBuilt());
    say(isOwn ? 'De database van de instellingen wordt gebruikt.' : 'De database wordt gestart.');
    const database = await openDatabase(env);
    undo.push(() => database.close());
    if (!isOwn && database.wasRunning) say('De database draaide nog en is overgenomen.');
    const complete = { ...env, ...database.urls };
    const settings = await checkSettings(complete);
    await stop.unless(migrate(database));
    if (isDemo) await stop.unless(ensureDemoData(complete));
    const troop = new Troop(complete);
    undo.push(() => troop.stop());
    undo.push(watch(database, (error) => troop.fail(error)));
    say('De website en wat erbij hoort, worden gestart.');
    await stop.unless(waitUntilWell(settings.PORT, troop.start(isDemo ? ['demo', 'werk', 'web'] : ['werk', 'web'])));
    troop.watch();
    await tellWelcome(settings);
    await stop.unless(troop.failed);
  } catch (error) {
    // A signal that also hit what was awaited shows up here first as its failure.
    await nextTurn();
    if (!(error instanceof Stopped) && !stop.isAsked()) throw error;
    say('Taalketen stopt. Wat onderweg is, wordt nog beantwoord.');
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/** `npm start`. */
export async function main() {
  const stop = listenForStop();
  try {
    await run(stop);
    say('Taalketen is gestopt.');
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 1;
  }
}
