import type { Settings } from '~/platform/settings.server';
import type { Keurmerk } from './keurmerk';
import { registerAntwoordSchema, registerNietGevondenSchema } from './keurmerk.schema';

export type KeurmerkBronSettings = Pick<Settings, 'BLIK_OP_WERK_URL'>;

/** Why there is no answer: for the log and the relatiebeheerder, never a judgement on the school. */
export type GeenAntwoordReden =
  'onbereikbaar' | 'te_traag' | 'afgebroken' | 'omgeleid' | 'foutstatus' | 'te_groot' | 'geen_json' | 'verkeerde_vorm' | 'ander_nummer';

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

/** The body as text; null when it is larger than 256 KB, whatever its Content-Length says. */
async function leesBegrensd(antwoord: Response): Promise<string | null> {
  const lezer = antwoord.body?.getReader();
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  for (let stuk = await lezer?.read(); stuk?.value; stuk = await lezer?.read()) {
    bytes += stuk.value.length;
    if (bytes > GRENS_BYTES) {
      await lezer?.cancel();
      return null;
    }
    stukken.push(stuk.value);
  }
  return Buffer.concat(stukken).toString('utf8');
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}

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

type Ontvangen = { soort: 'ontvangen'; status: number; ruw: string };

/** Fetches and reads within the time limit; what goes wrong on the way is a reason. */
async function vraag(adres: string, signal: AbortSignal | undefined, tijdslimiet: AbortSignal): Promise<Ontvangen | Opgehaald> {
  try {
    const antwoord = await fetch(adres, {
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, tijdslimiet]) : tijdslimiet,
    });
    if (antwoord.status >= 300 && antwoord.status < 400) return geenAntwoord('omgeleid');
    const ruw = await leesBegrensd(antwoord);
    return ruw === null ? geenAntwoord('te_groot') : { soort: 'ontvangen', status: antwoord.status, ruw };
  } catch {
    if (signal?.aborted) return geenAntwoord('afgebroken');
    return geenAntwoord(tijdslimiet.aborted ? 'te_traag' : 'onbereikbaar');
  }
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
  const ontvangen = await vraag(adres, signal, AbortSignal.timeout(tijdslimietMs));
  return ontvangen.soort === 'ontvangen' ? beoordeel(ontvangen.status, bowNummer, ontvangen.ruw) : ontvangen;
}
