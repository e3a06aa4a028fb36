import { Problem, say } from '../setup/problem.mjs';
import { rememberProcesses } from './leftovers.mjs';
import { lastLineOf, startProcess, stopProcesses } from './processes.mjs';

const DRAIN = 6500;
const STANDINS = 600;
const PATIENCE = 5;
const WINDOW = 60_000;

/** The processes of the product: started together, restarted when one falls over, ended in order. */
export class Troop {
  #env;
  #isWatching = false;
  /** @type {Map<string, import('./processes.mjs').Process>} */
  #processes = new Map();
  /** @type {Map<string, number[]>} */
  #falls = new Map();
  /** @type {(error: unknown) => void} */
  fail = () => {};
  /** @type {Promise<never>} */
  failed = new Promise((_, reject) => (this.fail = reject));

  /** @param {import('./environment.mjs').Environment} env */
  constructor(env) {
    this.#env = env;
    this.failed.catch(() => {});
  }

  /** @param {string[]} names */
  start(names) {
    return names.map((name) => this.#startOne(name));
  }

  /** From now on a process that falls over is started again; before, that is a reason to stop. */
  watch() {
    this.#isWatching = true;
  }

  /** @param {string} name */
  #startOne(name) {
    const started = startProcess(name, this.#env);
    this.#processes.set(name, started);
    rememberProcesses([...this.#processes.values()].map(({ pid }) => pid));
    void started.ended.then(() => this.#pickUp(name));
    return started;
  }

  /** @param {string} name */
  #pickUp(name) {
    if (!this.#isWatching) return;
    const falls = [...(this.#falls.get(name) ?? []), Date.now()].filter((at) => at > Date.now() - WINDOW);
    this.#falls.set(name, falls);
    const process = this.#processes.get(name);
    if (falls.length > PATIENCE || !process) {
      this.fail(
        new Problem(
          `Het onderdeel ${name} valt steeds om: ${process ? lastLineOf(process) : ''}. Meer staat in .data/logboek/${name}.log.`,
        ),
      );
      return;
    }
    say(`Het onderdeel ${name} viel om en wordt opnieuw gestart.`);
    setTimeout(() => this.#isWatching && this.#startOne(name), 200 * falls.length);
  }

  /** First what answers people and sends mail, then the stand-ins that it may still need. */
  async stop() {
    this.#isWatching = false;
    const all = [...this.#processes.values()];
    await stopProcesses(
      all.filter(({ name }) => name !== 'demo'),
      DRAIN,
    );
    await stopProcesses(
      all.filter(({ name }) => name === 'demo'),
      STANDINS,
    );
  }
}
