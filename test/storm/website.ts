import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryPort } from '../../bin/postgres/port.mjs';
import type { DatabaseUrls } from '../../bin/postgres/roles.mjs';
import { lastLineOf, startProcess, stopProcesses, type Process } from '../../bin/product/processes.mjs';

const PATIENCE = 60_000;
const ANSWER = 20_000;

/** A request as a browser sends it to the address of the website. */
export type Asked = { method?: 'POST'; body?: FormData; headers: Record<string, string> };

/** One process that serves the website; `underWay` counts what it was asked and did not answer yet, `answered` what it did since it started. */
export type Door = { port: number; process: Process; isOpen: boolean; underWay: number; answered: number };

async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let port = 27_000 + (process.pid % 500) * 5; ports.length < count; port += 1) if (await tryPort(port, '0.0.0.0')) ports.push(port);
  return ports;
}

/** The built website as several processes over one database, behind one address, as behind a load balancer. */
export class Website {
  readonly doors: Door[] = [];
  readonly #logs = mkdtempSync(join(tmpdir(), 'taalketen-storm-'));
  readonly #env: Record<string, string | undefined>;
  #turn = 0;

  private constructor(
    readonly address: string,
    urls: DatabaseUrls,
  ) {
    this.#env = { ...process.env, ...urls, OMGEVING: 'demo', ADRES: address, LOG_NIVEAU: 'fatal', NODE_ENV: 'production' };
  }

  static async open(urls: DatabaseUrls, count: number): Promise<Website> {
    const ports = await freePorts(count);
    const website = new Website(`http://localhost:${ports[0]}`, urls);
    for (const port of ports) website.doors.push({ port, process: website.#spawn(port), isOpen: false, underWay: 0, answered: 0 });
    await Promise.all(website.doors.map((door) => website.#untilOpen(door)));
    return website;
  }

  /** Asks whichever process is up, each in turn. Throws when it dies before it answered. */
  async ask(path: string, init: Asked): Promise<{ status: number; location: string; text: string }> {
    const door = await this.#next();
    door.underWay += 1;
    try {
      const signal = AbortSignal.timeout(ANSWER);
      const headers = { ...init.headers, 'x-forwarded-host': new URL(this.address).host };
      const response = await fetch(`http://127.0.0.1:${door.port}${path}`, { redirect: 'manual', signal, ...init, headers });
      const answer = { status: response.status, location: response.headers.get('location') ?? '', text: await response.text() };
      door.answered += 1;
      return answer;
    } finally {
      door.underWay -= 1;
    }
  }

  /** Kills a process and starts it again; resolves when it answers. */
  async kill(door: Door): Promise<void> {
    door.isOpen = false;
    door.process.signal('SIGKILL');
    await door.process.ended;
    door.answered = 0;
    door.process = this.#spawn(door.port);
    await this.#untilOpen(door);
  }

  async stop(): Promise<void> {
    await stopProcesses(
      this.doors.map((door) => door.process),
      5000,
    );
    rmSync(this.#logs, { recursive: true, force: true });
  }

  #spawn(port: number): Process {
    return startProcess('web', { ...this.#env, PORT: String(port) }, join(this.#logs, String(port)));
  }

  async #untilOpen(door: Door): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(25)) {
      if (door.process.hasEnded()) throw new Error(`the website ended: ${lastLineOf(door.process)}`);
      door.isOpen = await fetch(`http://127.0.0.1:${door.port}/gezondheid`).then(
        () => true,
        () => false,
      );
      if (door.isOpen) return;
    }
    throw new Error('the website did not answer within a minute');
  }

  async #next(): Promise<Door> {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(25)) {
      this.#turn += 1;
      const open = this.doors.filter((door) => door.isOpen);
      const door = open[this.#turn % open.length];
      if (door) return door;
    }
    throw new Error('no process of the website was up for a minute');
  }
}
