import { haalOp, leesJson } from '~/platform/http/ophalen.server';
import type { Settings } from '~/platform/settings.server';
import type { GeenAntwoordReden, Opgehaald } from './kvk';
import { basisprofielSchema, nietGevondenSchema, vestigingenSchema } from './kvk.schema';
import { naarProfiel } from './kvkprofiel';

export type KvkBronSettings = Pick<Settings, 'KVK_URL' | 'KVK_SLEUTEL'>;

type Opties = { signal?: AbortSignal; tijdslimietMs?: number };
type Antwoord = { soort: 'json'; json: unknown } | { soort: 'niet_gevonden' } | { soort: 'geen_antwoord'; reden: GeenAntwoordReden };

const TIJDSLIMIET_MS = 10_000;
const GRENS_BYTES = 512 * 1024;

const geenAntwoord = (reden: GeenAntwoordReden) => ({ soort: 'geen_antwoord' as const, reden });

function beoordeel(status: number, ruw: string): Antwoord {
  if (status === 401 || status === 403) return geenAntwoord('sleutel');
  if (status === 429) return geenAntwoord('te_druk');
  if (status !== 200 && status !== 404) return geenAntwoord('foutstatus');
  const json = leesJson(ruw);
  if (json === undefined) return geenAntwoord('geen_json');
  if (status === 200) return { soort: 'json', json };
  return nietGevondenSchema.safeParse(json).success ? { soort: 'niet_gevonden' } : geenAntwoord('foutstatus');
}

/** Asks one address below that of the Basisprofielen. */
async function vraag(
  { KVK_URL, KVK_SLEUTEL }: KvkBronSettings,
  pad: string,
  opties: { signal: AbortSignal | undefined; tijdslimietMs: number },
): Promise<Antwoord> {
  const adres = `${KVK_URL.replace(/\/+$/, '')}/v1/basisprofielen/${pad}`;
  const ontvangen = await haalOp(adres, { koppen: { apikey: KVK_SLEUTEL }, ...opties, grensBytes: GRENS_BYTES });
  return ontvangen.soort === 'ontvangen' ? beoordeel(ontvangen.status, ontvangen.ruw) : ontvangen;
}

/**
 * Asks the Handelsregister for the Basisprofiel of one KvK number and its branches (docs/kvk.md). Never throws for what the register does: whatever is not two
 * whole and right answers for exactly this number, each within `tijdslimietMs` (10 s), is *geen_antwoord*, and nothing of it is kept.
 */
export async function haalKvkOp(
  settings: KvkBronSettings,
  kvkNummer: string,
  { signal, tijdslimietMs = TIJDSLIMIET_MS }: Opties = {},
): Promise<Opgehaald> {
  const stel = (pad: string) => vraag(settings, pad, { signal, tijdslimietMs });
  const nummer = encodeURIComponent(kvkNummer);

  const eerste = await stel(nummer);
  if (eerste.soort !== 'json') return eerste;
  const basis = basisprofielSchema.safeParse(eerste.json);
  if (!basis.success) return geenAntwoord('verkeerde_vorm');
  if (basis.data.kvkNummer !== kvkNummer) return geenAntwoord('ander_nummer');

  const tweede = await stel(`${nummer}/vestigingen`);
  // A legal person without an enterprise has no branches, and the register then says that it gives none.
  const lijst = tweede.soort === 'niet_gevonden' ? { kvkNummer, vestigingen: [] } : tweede.soort === 'json' ? tweede.json : null;
  if (tweede.soort === 'geen_antwoord') return tweede;
  const vestigingen = vestigingenSchema.safeParse(lijst);
  if (!vestigingen.success) return geenAntwoord('verkeerde_vorm');
  if (vestigingen.data.kvkNummer !== kvkNummer) return geenAntwoord('ander_nummer');
  return { soort: 'antwoord', profiel: naarProfiel(basis.data, vestigingen.data) };
}
