import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { leesJson, toonJson } from './verzoek';

/** A fault to order: what goes wrong, for addresses that start with `pad`, for how many requests, and how long a slow answer takes (ms). */
export type Storing<Soort extends string> = { soort: Soort; pad: string; aantal: number; ms: number };

/** Faults that wait for their request; an ordered fault is used up by the requests that it spoils. */
export class Storingen<const Soort extends string> {
  readonly #soorten: readonly [Soort, ...Soort[]];
  readonly #standaardMs: number;
  #lijst: Storing<Soort>[] = [];

  constructor(soorten: readonly [Soort, ...Soort[]], standaardMs = 30_000) {
    this.#soorten = soorten;
    this.#standaardMs = standaardMs;
  }

  bestel(invoer: unknown): Storing<Soort> {
    const schema = z.object({
      soort: z.enum(this.#soorten),
      pad: z.string().startsWith('/').default('/'),
      aantal: z.coerce.number().int().positive().default(1),
      ms: z.coerce.number().int().nonnegative().default(this.#standaardMs),
    });
    const storing: Storing<Soort> = schema.parse(invoer);
    this.#lijst.push(storing);
    return storing;
  }

  neem(pad: string): Storing<Soort> | undefined {
    const storing = this.#lijst.find((een) => pad.startsWith(een.pad));
    if (storing) {
      storing.aantal -= 1;
      this.#lijst = this.#lijst.filter((een) => een.aantal > 0);
    }
    return storing;
  }

  /** Answers `/storing`: POST orders, GET lists, DELETE clears. False when the request is for another address. */
  async beantwoord(req: IncomingMessage, res: ServerResponse, pad: string): Promise<boolean> {
    if (pad !== '/storing') return false;
    if (req.method === 'POST') {
      try {
        toonJson(res, this.bestel(await leesJson(req)), 201);
      } catch {
        toonJson(res, { fout: 'Onbekende storing.', soorten: this.#soorten }, 400);
      }
    } else if (req.method === 'DELETE') {
      this.#lijst = [];
      toonJson(res, []);
    } else {
      toonJson(res, this.#lijst);
    }
    return true;
  }
}

export const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms).unref());
