import { haalOp, leesJson, type OphaalReden } from '~/platform/http/ophalen.server';
import type { Settings } from '~/platform/settings.server';
import type { Keurmerk } from './keurmerk';
import { registerAntwoordSchema, registerNietGevondenSchema } from './keurmerk.schema';

export type KeurmerkBronSettings = Pick<Settings, 'BLIK_OP_WERK_URL'>;

/** Why there is no answer: for the log and the relatiebeheerder, never a judgement on the school. */
export type GeenAntwoordReden = OphaalReden | 'foutstatus' | 'geen_json' | 'verkeerde_vorm' | 'ander_nummer';

/** `ruw` is the body as received, kept as evidence. */
export type Opgehaald =
  | ({ soort: 'antwoord'; naam: string; kvkNummer: string; ruw: string } & Keurmerk)
  | { soort: 'niet_gevonden'; ruw: string }
  | { soort: 'geen_antwoord'; reden: GeenAntwoordReden; ruw?: string };

type Opties = { signal?: AbortSignal; tijdslimietMs?: number };

const TIJDSLIMIET_MS = 10_000;
const GRENS_BYTES = 256 * 1024;

const geenAntwoord = (reden: GeenAntwoordReden, ruw?: string): Opgehaald =>
  ruw === undefined ? { soort: 'geen_antwoord', reden } : { soort: 'geen_antwoord', reden, ruw };

function beoordeel(status: number, bowNummer: string, ruw: string): Opgehaald {
  if (status !== 200 && status !== 404) return geenAntwoord('foutstatus', ruw);
  const json = leesJson(ruw);
  if (json === undefined) return geenAntwoord('geen_json', ruw);
  if (status === 404) {
    const nietGevonden = registerNietGevondenSchema.safeParse(json);
    if (!nietGevonden.success) return geenAntwoord('foutstatus', ruw);
    return nietGevonden.data.bowNummer === bowNummer ? { soort: 'niet_gevonden', ruw } : geenAntwoord('ander_nummer', ruw);
  }
  const gelezen = registerAntwoordSchema.safeParse(json);
  if (!gelezen.success) return geenAntwoord('verkeerde_vorm', ruw);
  const { naam, kvkNummer, keurmerk, peilmoment } = gelezen.data;
  if (gelezen.data.bowNummer !== bowNummer) return geenAntwoord('ander_nummer', ruw);
  return { soort: 'antwoord', naam, kvkNummer, ...keurmerk, totEnMet: keurmerk.totEnMet ?? null, peilmoment, ruw };
}

/**
 * Asks the Blik op Werk register for the keurmerk of one school. Never throws for what the register does: whatever is not a whole and right
 * answer for exactly this number within `tijdslimietMs` (10 s) is *geen_antwoord*, and only the register's own word makes it *niet_gevonden*.
 */
export async function haalKeurmerkOp(
  { BLIK_OP_WERK_URL }: KeurmerkBronSettings,
  bowNummer: string,
  { signal, tijdslimietMs = TIJDSLIMIET_MS }: Opties = {},
): Promise<Opgehaald> {
  const adres = `${BLIK_OP_WERK_URL.replace(/\/+$/, '')}/instellingen/${encodeURIComponent(bowNummer)}`;
  const ontvangen = await haalOp(adres, { signal, tijdslimietMs, grensBytes: GRENS_BYTES });
  return ontvangen.soort === 'ontvangen' ? beoordeel(ontvangen.status, bowNummer, ontvangen.ruw) : ontvangen;
}
