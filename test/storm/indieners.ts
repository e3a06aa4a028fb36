import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { echteKlok } from '~/platform/klok';
import { kwartaal } from '../fabriek/kwartaal';
import { verzending } from './formulier';
import { KWARTALEN, SESSIE } from './mensen';
import type { Opstelling } from './opstelling';
import { volledigRapport } from './rapport';

const CLIENTS = 8;
/** One in so many gives up when it hears nothing, and never learns what became of its report. */
const GIVES_UP = 5;
const PATIENCE = 120_000;
const REPORT = /^\/rapportages\/([0-9a-f-]{36})\?/;

/** A report that was sent; `bevestigd` is the number that its sender was told, null as long as he was told nothing. */
export type Indiening = { cursistId: string; periodeVan: string; formulierId: string; bevestigd: string | null; pogingen: number };

/** Contactpersonen who submit one report after the other, each with one key until it is confirmed. */
export class Indieners {
  readonly verzonden: Indiening[] = [];
  readonly #waiting: Pick<Indiening, 'cursistId' | 'periodeVan'>[];

  constructor(readonly opstelling: Opstelling) {
    const vandaag = echteKlok.vandaag();
    const begins = Array.from({ length: KWARTALEN }, (_, nr) => kwartaal(vandaag, nr - KWARTALEN).van);
    this.#waiting = begins.flatMap((periodeVan) => opstelling.mensen.map(({ cursistId }) => ({ cursistId, periodeVan })));
  }

  bevestigd(): number {
    return this.verzonden.filter(({ bevestigd }) => bevestigd !== null).length;
  }

  /** Keeps them busy while something is done, and lets each finish what he is at. */
  async terwijl(doe: () => Promise<void>): Promise<void> {
    let isOver = false;
    const client = async () => {
      while (!isOver) await this.#submit();
    };
    const clients = Promise.all(Array.from({ length: CLIENTS }, client));
    try {
      await Promise.race([doe(), clients]);
    } finally {
      isOver = true;
    }
    await clients;
  }

  async #submit(): Promise<void> {
    const next = this.#waiting.shift();
    if (!next) throw new Error('no report left to submit: lay more people');
    const indiening: Indiening = { ...next, formulierId: uuidv7(), bevestigd: null, pogingen: 0 };
    const givesUp = this.verzonden.push(indiening) % GIVES_UP === 0;
    const deadline = Date.now() + PATIENCE;
    while (indiening.bevestigd === null && !(givesUp && indiening.pogingen > 0)) {
      if (Date.now() > deadline) throw new Error(`not confirmed within two minutes, after ${indiening.pogingen} attempts`);
      if (indiening.pogingen > 0) await sleep(50);
      indiening.pogingen += 1;
      indiening.bevestigd = await this.#attempt(indiening);
    }
  }

  /** The report's number, or null without an answer; another refusal than *try again* is not expected. */
  async #attempt({ cursistId, periodeVan, formulierId }: Indiening): Promise<string | null> {
    const pad = `/cursisten/${cursistId}/rapportage/${periodeVan}`;
    const velden = volledigRapport('Leest korte teksten.');
    const { website, urls } = this.opstelling;
    const sent = verzending(website, urls, { sessie: SESSIE.contactpersoon, formulierId, velden });
    const answer = await website.ask(pad, sent).catch(() => null);
    if (answer === null || answer.status >= 500) return null;
    const [, id] = REPORT.exec(answer.location) ?? [];
    if (id === undefined) throw new Error(`refused with ${answer.status} ${answer.location}: ${answer.text.slice(0, 400)}`);
    return id;
  }
}
