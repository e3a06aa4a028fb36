import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCluster } from '../../bin/postgres/cluster.mjs';
import { leesBoeken } from './boeken';
import { Indieners } from './indieners';
import { stelOp, type Opstelling } from './opstelling';

const PEOPLE = 250;
const APP_KILLS = 50;
const DATABASE_KILLS = 5;
const PROCESSES = 3;

let opstelling: Opstelling;
let indieners: Indieners;

beforeAll(async () => {
  opstelling = await stelOp({ isDurable: true, people: PEOPLE, processes: PROCESSES });
  indieners = new Indieners(opstelling);
});

afterAll(() => opstelling?.stop());

/** Waits until the moment is right for a kill, and then a little more, so that it hits any step of a submit. */
async function amid(isRight: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 60_000; !isRight(); await sleep(2))
    if (Date.now() > deadline) throw new Error('nothing under way for a minute');
  await sleep(Math.random() * 60);
}

/** Everything confirmed is there once, with its parts, log line, mail and job; the rest is there whole or not at all. */
async function expectNothingLost(what: string, hit: number, began: number): Promise<void> {
  const { verzonden } = indieners;
  const { verkeerd, half, los, heel } = await leesBoeken(opstelling.superUrl, verzonden);
  const again = verzonden.filter(({ pogingen }) => pogingen > 1).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${what}: ${hit} requests hit, ${verzonden.length} reports sent so far, ${indieners.bevestigd()} confirmed, ${again} sent again, ${heel} there, ${seconds} s\n`,
  );
  expect({ verkeerd: verkeerd.length, voorbeeld: verkeerd[0] }).toEqual({ verkeerd: 0, voorbeeld: undefined });
  expect({ half: half.length, voorbeeld: half[0] }).toEqual({ half: 0, voorbeeld: undefined });
  expect(los).toEqual({ handeling: 0, post: 0, taak: 0 });
}

test(`the app is killed ${APP_KILLS} times amid submits: everything confirmed is there once, nothing half`, async () => {
  const began = performance.now();
  const { website } = opstelling;
  let hit = 0;
  await indieners.terwijl(async () => {
    let starting: Promise<void>[] = website.doors.map(() => Promise.resolve());
    for (let kill = 0; kill < APP_KILLS; kill += 1) {
      const index = kill % website.doors.length;
      await starting[index];
      const door = website.doors[index];
      if (!door) throw new Error('no such process');
      await amid(() => door.answered > 1 && door.underWay > 0);
      hit += door.underWay;
      starting = starting.with(index, website.kill(door));
    }
    await Promise.all(starting);
  });
  expect(hit).toBeGreaterThanOrEqual(APP_KILLS / 2);
  await expectNothingLost(`${APP_KILLS} kills of the app`, hit, began);
});

test(`PostgreSQL is killed ${DATABASE_KILLS} times amid submits: everything confirmed is there once, nothing half`, async () => {
  const began = performance.now();
  const { website, server } = opstelling;
  const underWay = () => website.doors.reduce((sum, door) => sum + door.underWay, 0);
  let hit = 0;
  await indieners.terwijl(async () => {
    for (let kill = 0; kill < DATABASE_KILLS; kill += 1) {
      const before = indieners.bevestigd();
      await amid(() => indieners.bevestigd() > before + 4 && underWay() > 2);
      hit += underWay();
      process.kill(server.cluster.pid, 'SIGKILL');
      const { port, folder } = server.cluster;
      server.cluster = await startCluster(folder, server.settings, { port });
    }
  });
  await expectNothingLost(`${DATABASE_KILLS} kills of PostgreSQL`, hit, began);
});
