import { connect, type Socket } from 'node:net';
import { leesClamdadres } from './clamdadres';

/** What a scanner says of a content: clean, or infected. Everything else is no answer, with the reason. */
export type Uitspraak =
  { soort: 'schoon' } | { soort: 'besmet' } | { soort: 'geen_antwoord'; reden: 'onbereikbaar' | 'te_traag' | 'te_vroeg' | 'onbegrepen' };

type Opties = { tijdslimietMs?: number };

const TIJDSLIMIET_MS = 20_000;
const STUK_BYTES = 64 * 1024;
const LANGSTE_ANTWOORD = 1_024;

const geenAntwoord = (reden: Extract<Uitspraak, { soort: 'geen_antwoord' }>['reden']): Uitspraak => ({ soort: 'geen_antwoord', reden });

/** The pieces of a stream as clamd wants them: each with its length before it in four bytes. */
function* stukken(inhoud: Uint8Array): Generator<Uint8Array> {
  for (let begin = 0; begin < inhoud.length; begin += STUK_BYTES) {
    const stuk = inhoud.subarray(begin, begin + STUK_BYTES);
    yield lengteVan(stuk.length);
    yield stuk;
  }
}

function lengteVan(bytes: number): Uint8Array {
  const lengte = new Uint8Array(4);
  new DataView(lengte.buffer).setUint32(0, bytes);
  return lengte;
}

/** Only clamd's own two sentences count, whole, to the zero that ends them. */
function lees(antwoord: string): Uitspraak {
  if (antwoord === 'stream: OK\0') return { soort: 'schoon' };
  return /^stream: [^\0]+ FOUND\0$/.test(antwoord) ? { soort: 'besmet' } : geenAntwoord('onbegrepen');
}

/** What came back, and whether all was sent by then: who answers sooner has not seen it. */
type Gesprek = { antwoord: string; isVerzonden: boolean } | 'onbereikbaar' | 'te_traag';

const schrijf = (socket: Socket, deel: Uint8Array | string): Promise<void> =>
  new Promise((klaar, mislukt) => socket.write(deel, (fout) => (fout ? mislukt(fout) : klaar())));

async function verzend(socket: Socket, inhoud: Uint8Array, isVerzonden: () => void): Promise<void> {
  await schrijf(socket, 'zINSTREAM\0');
  for (const deel of stukken(inhoud)) await schrijf(socket, deel);
  isVerzonden();
  // A piece of no length is the end.
  await schrijf(socket, lengteVan(0));
}

/** Says something to clamd on a connection of its own, and reads its answer to the zero that ends it. */
function praat(adres: string, tijdslimietMs: number, zeg: (socket: Socket, isVerzonden: () => void) => Promise<void>): Promise<Gesprek> {
  const waar = leesClamdadres(adres);
  if (waar === null) return Promise.resolve('onbereikbaar');
  return new Promise((klaar) => {
    const socket = connect(waar);
    let antwoord = '';
    let isVerzonden = false;
    const einde = (gesprek: Gesprek) => {
      clearTimeout(wekker);
      socket.destroy();
      klaar(gesprek);
    };
    const wekker = setTimeout(() => einde('te_traag'), tijdslimietMs);
    socket.setEncoding('latin1');
    socket.on('data', (stuk) => {
      antwoord += String(stuk);
      if (antwoord.includes('\0') || antwoord.length > LANGSTE_ANTWOORD) einde({ antwoord, isVerzonden });
    });
    socket.on('end', () => einde({ antwoord, isVerzonden }));
    socket.on('error', () => einde('onbereikbaar'));
    socket.on('connect', () => void zeg(socket, () => (isVerzonden = true)).catch(() => undefined));
  });
}

/**
 * Lets clamd look at a content (INSTREAM). Never throws: an answer that is not whole, not clamd's, or came before everything was sent is no answer, and so is
 * none within `tijdslimietMs` (20 s).
 */
export async function laatKeuren(adres: string, inhoud: Uint8Array, { tijdslimietMs = TIJDSLIMIET_MS }: Opties = {}): Promise<Uitspraak> {
  const gesprek = await praat(adres, tijdslimietMs, (socket, isVerzonden) => verzend(socket, inhoud, isVerzonden));
  if (typeof gesprek === 'string') return geenAntwoord(gesprek);
  const uitspraak = lees(gesprek.antwoord);
  return uitspraak.soort === 'schoon' && !gesprek.isVerzonden ? geenAntwoord('te_vroeg') : uitspraak;
}

/** Whether clamd is there and answers as clamd does. */
export async function isClamdWakker(adres: string, { tijdslimietMs = TIJDSLIMIET_MS }: Opties = {}): Promise<boolean> {
  const gesprek = await praat(adres, tijdslimietMs, (socket) => schrijf(socket, 'zPING\0'));
  return typeof gesprek === 'object' && gesprek.antwoord === 'PONG\0';
}
