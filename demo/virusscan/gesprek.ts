import type { Socket } from 'node:net';
import { wacht } from '../storing';
import { EICAR } from './eicar';

export const scannerstoringen = ['traag', 'verbreek', 'stil_einde', 'te_vroeg', 'half', 'wartaal', 'fout', 'zonder_einde'] as const;
export type Scannerstoring = (typeof scannerstoringen)[number];

type Gesprek = { socket: Socket; storing: Scannerstoring | undefined; grens: number };

/** Bytes as they come, to be taken by number or up to a sign; null when the other side ended first. */
function lezer(socket: Socket) {
  const bron = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest = Buffer.alloc(0);
  async function vulAan(): Promise<boolean> {
    const volgende = await bron.next();
    if (volgende.done === true) return false;
    rest = Buffer.concat([rest, volgende.value]);
    return true;
  }
  function neem(bytes: number): Buffer {
    const deel = rest.subarray(0, bytes);
    rest = rest.subarray(bytes);
    return deel;
  }
  return {
    async bytes(aantal: number): Promise<Buffer | null> {
      while (rest.length < aantal) if (!(await vulAan())) return null;
      return neem(aantal);
    },
    async tot(teken: number): Promise<Buffer | null> {
      while (!rest.includes(teken)) if (!(await vulAan())) return null;
      const deel = neem(rest.indexOf(teken) + 1);
      return deel.subarray(0, -1);
    },
  };
}

/** What came in one INSTREAM; null when it is larger than the scanner takes, or was broken off. */
async function leesStroom(van: ReturnType<typeof lezer>, grens: number): Promise<Buffer | 'te_groot' | 'afgebroken'> {
  const stukken: Buffer[] = [];
  for (let totaal = 0; ;) {
    const kop = await van.bytes(4);
    if (!kop) return 'afgebroken';
    const lengte = kop.readUInt32BE();
    if (lengte === 0) return Buffer.concat(stukken);
    totaal += lengte;
    if (totaal > grens) return 'te_groot';
    const stuk = await van.bytes(lengte);
    if (!stuk) return 'afgebroken';
    stukken.push(Buffer.from(stuk));
  }
}

/** What an ordered fault makes of the answer; null: nothing is said any more. */
async function verstoor(antwoord: string, { socket, storing }: Gesprek): Promise<string | null> {
  if (storing === 'traag') await wacht(30_000);
  if (storing === 'half') return antwoord.slice(0, -1);
  if (storing === 'wartaal') return 'HTTP/1.1 200 OK\r\n\r\nOK\0';
  if (storing === 'fout') return 'stream: Can’t allocate memory ERROR\0';
  if (storing === 'zonder_einde') return 'x'.repeat(100_000);
  if (storing === 'stil_einde') return '';
  if (storing === 'verbreek') {
    socket.resetAndDestroy();
    return null;
  }
  return antwoord;
}

/** One connection, one command, as clamd does without a session: PING, VERSION or INSTREAM, ended by a zero (z) or a new line (n). */
export async function voerGesprek(gesprek: Gesprek): Promise<void> {
  const { socket, storing, grens } = gesprek;
  const van = lezer(socket);
  const soort = (await van.bytes(1))?.toString() ?? '';
  const einde = soort === 'z' ? '\0' : '\n';
  const opdracht = (await van.tot(einde.charCodeAt(0)))?.toString();
  const zeg = async (antwoord: string) => {
    const gezegd = await verstoor(antwoord + einde, gesprek);
    if (gezegd !== null) socket.end(gezegd);
  };
  if (opdracht === 'PING') return zeg('PONG');
  if (opdracht === 'VERSION') return zeg('ClamAV demo');
  if (opdracht !== 'INSTREAM') return zeg('UNKNOWN COMMAND');
  if (storing === 'te_vroeg') return void socket.write(`stream: OK${einde}`);
  const inhoud = await leesStroom(van, grens);
  if (inhoud === 'afgebroken') return void socket.destroy();
  if (inhoud === 'te_groot') return zeg('INSTREAM size limit exceeded. ERROR');
  return zeg(inhoud.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
}
