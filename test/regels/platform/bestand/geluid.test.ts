import { describe, expect, test } from 'vitest';
import { GROOTSTE_BESTAND } from '~/platform/bestand/bestand';
import { keurGeluid } from '~/platform/bestand/geluid.server';
import { isDomeinFout } from '~/platform/fout';
import { EICAR } from '../../../../demo/virusscan/eicar';
import { jpeg, pdf } from '../../../fabriek/bestand';
import { mp3, mp4, ogg, wav } from '../../../fabriek/geluid';
import { virusscan } from '../../../fabriek/virusscan';

const scanner = virusscan();

async function sleutels(inhoud: BlobPart[], naam = 'opname.mp3'): Promise<unknown> {
  const fout = await keurGeluid(scanner, new File(inhoud, naam, { type: 'audio/mpeg' }), 'bestand').catch((f: unknown) => f);
  return isDomeinFout(fout) ? fout.velden : fout;
}

describe('a recording is judged by its content', () => {
  test.each([
    ['mp3', mp3(), 'audio/mpeg'],
    ['m4a', mp4('M4A ', 'soun'), 'audio/mp4'],
    ['m4a of a phone, that calls itself a film', mp4('mp42', 'soun'), 'audio/mp4'],
    ['ogg', ogg(), 'audio/ogg'],
    ['wav', wav(), 'audio/wav'],
  ])('%s', async (_soort, inhoud, type) => {
    const gekeurd = await keurGeluid(scanner, new File([inhoud], 'pagina.html', { type: 'text/html' }), 'bestand');
    expect(gekeurd.type).toBe(type);
    expect(Buffer.from(gekeurd.inhoud).equals(inhoud)).toBe(true);
  });

  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a document', pdf()],
    ['a photograph', jpeg()],
    ['a film', mp4('mp42', 'soun', 'vide')],
    ['a film that calls itself sound', mp4('M4A ', 'vide', 'soun')],
    ['an empty shell', mp4('M4A ')],
    [
      'a box that says it is larger than the file',
      Buffer.concat([mp4('M4A ').subarray(0, 24), Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.from('moov')]),
    ],
    ['a box without end', Buffer.concat([mp4('M4A ').subarray(0, 20), Buffer.from([0, 0, 0, 1]), Buffer.from('moovxxxx')])],
  ])('%s under the name and type of sound is refused beside its field', async (_wat, inhoud) => {
    expect(await sleutels([inhoud])).toEqual({ bestand: ['fouten.bestand.geluid'] });
  });

  test('a virus behind honest sound is refused beside its field', async () => {
    expect(await sleutels([wav(), EICAR])).toEqual({ bestand: ['fouten.bestand.virus?naam=opname.mp3'] });
  });

  test('an empty file is refused; 10 MB is accepted, one byte more is not', async () => {
    expect(await sleutels([])).toEqual({ bestand: ['fouten.bestand.leeg'] });
    const vol = Buffer.concat([wav(), Buffer.alloc(GROOTSTE_BESTAND - wav().length)]);
    expect((await keurGeluid(scanner, new File([vol], 'lang.wav'), 'bestand')).inhoud.length).toBe(GROOTSTE_BESTAND);
    expect(await sleutels([vol, Buffer.alloc(1)])).toEqual({ bestand: ['fouten.bestand.te_groot?max=10'] });
  });
});
