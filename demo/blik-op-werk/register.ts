import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { keurmerkPeriode, type DemoSchool } from '../scholen';

const leeg = (waarde: unknown) => (waarde === '' || waarde === null ? undefined : waarde);

export const registerKeurmerkSchema = z.object({
  status: z.enum(keurmerkStatussen),
  sinds: z.iso.date(),
  totEnMet: z.preprocess(leeg, z.iso.date().optional()),
  waarschuwing: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()),
});

const instellingSchema = z.object({
  naam: z.string().min(1),
  bowNummer: z.string().min(1),
  kvkNummer: z.string().regex(/^\d{8}$/),
  plaats: z.string().min(1),
  keurmerk: registerKeurmerkSchema,
});

export type Instelling = z.infer<typeof instellingSchema>;

/** The demo's schools as the register has them on `vandaag`. */
export function instellingenVan(scholen: readonly DemoSchool[], vandaag: Temporal.PlainDate): Instelling[] {
  return scholen.map((school) => {
    const { sinds, totEnMet } = keurmerkPeriode(school, vandaag);
    const { naam, bowNummer, kvkNummer, plaats } = school;
    const { status, waarschuwing } = school.keurmerk;
    return {
      naam,
      bowNummer,
      kvkNummer,
      plaats,
      keurmerk: { status, sinds: sinds.toString(), totEnMet: totEnMet?.toString(), waarschuwing },
    };
  });
}

/** The register's content by BoW number; with a `bestand` it is read from that JSON file and every change is written back. */
export class Register {
  readonly #instellingen: Map<string, Instelling>;
  readonly #bestand: string | undefined;

  constructor(begin: readonly Instelling[], bestand?: string) {
    const inhoud = bestand && existsSync(bestand) ? z.array(instellingSchema).parse(JSON.parse(readFileSync(bestand, 'utf8'))) : begin;
    this.#instellingen = new Map(inhoud.map((instelling) => [instelling.bowNummer, instelling]));
    this.#bestand = bestand;
  }

  lijst(): Instelling[] {
    return [...this.#instellingen.values()];
  }

  vind(bowNummer: string): Instelling | undefined {
    return this.#instellingen.get(bowNummer);
  }

  /** Adds a school, or replaces the one with the same number; refuses what is not of the register's form. */
  leg(invoer: unknown): Instelling {
    const instelling = instellingSchema.parse(invoer);
    this.#instellingen.set(instelling.bowNummer, instelling);
    this.#schrijf();
    return instelling;
  }

  verwijder(bowNummer: string): boolean {
    const wasEr = this.#instellingen.delete(bowNummer);
    if (wasEr) this.#schrijf();
    return wasEr;
  }

  #schrijf(): void {
    if (!this.#bestand) return;
    mkdirSync(dirname(this.#bestand), { recursive: true });
    writeFileSync(this.#bestand, JSON.stringify(this.lijst(), null, 2));
  }
}
