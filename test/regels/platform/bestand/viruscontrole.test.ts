import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { isClamdWakker, laatKeuren } from '~/platform/bestand/clamd.server';
import { keurBestandOpVirussen } from '~/platform/bestand/viruscontrole.server';
import { isDomeinFout } from '~/platform/fout';
import { EICAR } from '../../../../demo/virusscan/eicar';
import { scannerstoringen } from '../../../../demo/virusscan/gesprek';
import { startVirusscan } from '../../../../demo/virusscan/start';
import { virusscan } from '../../../fabriek/virusscan';

const scanner = virusscan();
afterEach(() => scanner.stoor(undefined));

const STUK = 64 * 1024;
const metVirusOp = (plaats: number, grootte: number) => {
  const inhoud = Buffer.alloc(grootte, 'a');
  inhoud.write(EICAR, plaats, 'latin1');
  return inhoud;
};
const keur = (inhoud: Uint8Array) => laatKeuren(scanner.settings.CLAMD_URL, inhoud, { tijdslimietMs: 2_000 });

async function scannerDie(doe: (socket: Socket) => void, waar: number | string = 0): Promise<string> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    doe(socket);
  });
  await new Promise<void>((klaar) => server.listen(waar, klaar));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const adres = server.address();
  return typeof adres === 'object' ? `tcp://127.0.0.1:${adres?.port}` : `unix://${adres}`;
}

describe('what was uploaded is looked at whole', () => {
  test.each([0, 1, STUK - 1, STUK, STUK + 1, 3 * STUK, 10 * 1024 * 1024])('%i clean bytes', async (bytes) => {
    expect(await keur(Buffer.alloc(bytes, 'a'))).toEqual({ soort: 'schoon' });
  });

  test.each([
    ['all there is', 0, EICAR.length],
    ['at the start', 0, 3 * STUK],
    ['over the border of two pieces', STUK - 30, 3 * STUK],
    ['right after a border', STUK, 3 * STUK],
    ['at the very end of 10 MB', 10 * 1024 * 1024 - EICAR.length, 10 * 1024 * 1024],
  ])('the test virus is found: %s', async (_waar, plaats, grootte) => {
    expect(await keur(metVirusOp(plaats, grootte))).toEqual({ soort: 'besmet' });
  });

  test('four zeros in a content are no end of it', async () => {
    expect(await keur(Buffer.concat([Buffer.alloc(STUK + 4), Buffer.from(EICAR)]))).toEqual({ soort: 'besmet' });
  });

  test('many at once', async () => {
    const alle = await Promise.all(Array.from({ length: 40 }, (_, nr) => keur(nr % 2 ? metVirusOp(nr, 2 * STUK) : Buffer.alloc(2 * STUK))));
    expect(alle.map(({ soort }) => soort)).toEqual(alle.map((_, nr) => (nr % 2 ? 'besmet' : 'schoon')));
  });

  test('over a socket on this computer', async () => {
    const map = mkdtempSync(join(tmpdir(), 'clamd-'));
    onTestFinished(() => rmSync(map, { recursive: true }));
    const adres = await scannerDie((socket) => socket.on('data', () => socket.end('stream: Iets.Ergs FOUND\0')), join(map, 'clamd.ctl'));
    expect(await laatKeuren(adres, Buffer.from('a'))).toEqual({ soort: 'besmet' });
  });
});

describe('only a whole and right answer is an answer', () => {
  const redenen: Record<(typeof scannerstoringen)[number], string> = {
    traag: 'te_traag',
    verbreek: 'onbereikbaar',
    stil_einde: 'onbegrepen',
    te_vroeg: 'te_vroeg',
    half: 'onbegrepen',
    wartaal: 'onbegrepen',
    fout: 'onbegrepen',
    zonder_einde: 'onbegrepen',
  };
  test.each(scannerstoringen)('%s', async (storing) => {
    scanner.stoor(storing);
    expect(await keur(Buffer.alloc(10 * 1024 * 1024))).toEqual({ soort: 'geen_antwoord', reden: redenen[storing] });
    scanner.stoor(undefined);
    expect(await keur(Buffer.alloc(10))).toEqual({ soort: 'schoon' });
  });

  test.each([
    'OK\0',
    'stream: ok\0',
    'stream: OK \0',
    'x\nstream: OK\0',
    'stream: OK\n\0',
    'stream: OK\0stream: OK\0',
    '\0',
    'stream: FOUND OK\0',
  ])('a scanner that says %j has said nothing', async (antwoord) => {
    const adres = await scannerDie((socket) => socket.on('data', () => socket.write(antwoord)));
    expect(await laatKeuren(adres, Buffer.from('a'))).toEqual({ soort: 'geen_antwoord', reden: 'onbegrepen' });
  });

  test('a scanner that takes less than this file: no answer, never clean', async () => {
    const klein = await startVirusscan({ poort: 0, grens: 1_000 });
    onTestFinished(() => klein.stop());
    expect((await laatKeuren(klein.url, Buffer.alloc(10 * 1024 * 1024))).soort).toBe('geen_antwoord');
    expect(await laatKeuren(klein.url, Buffer.alloc(1_001))).toEqual({ soort: 'geen_antwoord', reden: 'onbegrepen' });
    expect(await laatKeuren(klein.url, Buffer.alloc(1_000))).toEqual({ soort: 'schoon' });
  });

  test('a scanner that listens and says nothing, that takes nothing, and that is not there', async () => {
    const stil = await scannerDie(() => undefined);
    expect(await laatKeuren(stil, Buffer.alloc(50_000_000), { tijdslimietMs: 100 })).toEqual({ soort: 'geen_antwoord', reden: 'te_traag' });
    expect(await laatKeuren('tcp://127.0.0.1:1', Buffer.from('a'))).toEqual({ soort: 'geen_antwoord', reden: 'onbereikbaar' });
    expect(await laatKeuren('unix:///er/is/niets', Buffer.from('a'))).toEqual({ soort: 'geen_antwoord', reden: 'onbereikbaar' });
  });

  test('it is awake when it answers as clamd does', async () => {
    expect(await isClamdWakker(scanner.settings.CLAMD_URL)).toBe(true);
    scanner.stoor('wartaal');
    expect(await isClamdWakker(scanner.settings.CLAMD_URL)).toBe(false);
    expect(await isClamdWakker(await scannerDie(() => undefined), { tijdslimietMs: 50 })).toBe(false);
  });
});

describe('an upload', () => {
  const weigering = async (bij: typeof scanner, inhoud: string) => {
    const regels: string[] = [];
    const log = pino({ level: 'info' }, { write: (regel: string) => void regels.push(regel) });
    const bestand = { naam: 'C:\\stukken\\jaar\u202Everslag & meer.pdf', inhoud: Buffer.from(inhoud) };
    const fout = await keurBestandOpVirussen({ settings: bij.settings, log }, bestand, 'stuk').catch((f: unknown) => f);
    return { velden: isDomeinFout(fout) ? fout.velden : fout, log: regels.join('') };
  };

  test('that is clean goes on, and nothing is logged', async () => {
    expect(await weigering(scanner, 'schoon')).toEqual({ velden: undefined, log: '' });
  });

  test('with a virus is refused beside its field, by its name without path or hidden signs; the log does not name it', async () => {
    const { velden, log } = await weigering(scanner, EICAR);
    expect(velden).toEqual({ stuk: ['fouten.bestand.virus?naam=jaarverslag+%26+meer.pdf'] });
    expect(log).not.toContain('jaarverslag');
    expect(log).toContain('an infected file was refused');
  });

  test('is refused, with when to try again, as long as the scanner gives no answer: nothing unseen is kept', async () => {
    scanner.stoor('fout');
    const { velden, log } = await weigering(scanner, 'schoon');
    expect(velden).toEqual({ stuk: ['fouten.bestand.niet_gekeurd'] });
    expect(log).toContain('"code":"onbegrepen"');
  });
});
