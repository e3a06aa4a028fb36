import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { GROOTSTE_BESTAND } from '~/platform/bestand/bestand';
import { keurBestand } from '~/platform/bestand/keuring.server';
import { isDomeinFout } from '~/platform/fout';
import { EICAR } from '../../../../demo/virusscan/eicar';
import { jpeg, pdf, png } from '../../../fabriek/bestand';
import { virusscan } from '../../../fabriek/virusscan';

const scanner = virusscan();

async function sleutels(bestand: File): Promise<unknown> {
  const fout = await keurBestand(scanner, bestand, 'scan').catch((f: unknown) => f);
  return isDomeinFout(fout) ? fout.velden : fout;
}

describe('a file is judged by its content', () => {
  test.each([
    ['scan.pdf', pdf(), 'application/pdf'],
    ['scan.png', png(), 'image/png'],
    ['scan.jpg', jpeg(), 'image/jpeg'],
  ])('%s is kept with its own hash', async (naam, inhoud, type) => {
    const gekeurd = await keurBestand(scanner, new File([inhoud], naam, { type: 'text/html' }), 'scan');
    expect(gekeurd).toMatchObject({ naam, type });
    expect(Buffer.from(gekeurd.sha256).toString('hex')).toBe(createHash('sha256').update(inhoud).digest('hex'));
    expect(Buffer.from(gekeurd.inhoud).equals(inhoud)).toBe(true);
  });

  test('a picture under the name of a PDF gets its own extension', async () => {
    expect(await keurBestand(scanner, new File([png()], 'ja.pdf', { type: 'application/pdf' }), 'scan')).toMatchObject({
      naam: 'ja.png',
      type: 'image/png',
    });
  });

  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['an archive', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(100)])],
    ['an animation', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(100)])],
    ['plain words', Buffer.from('%PD geen pdf')],
  ])('%s under the right name and the right type is refused beside its field', async (_wat, inhoud) => {
    expect(await sleutels(new File([inhoud], 'toestemming.pdf', { type: 'application/pdf' }))).toEqual({ scan: ['fouten.bestand.soort'] });
  });

  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Windows\\keurmerk.pdf.exe', 'keurmerk.pdf.pdf'],
    ['/', 'bestand.pdf'],
  ])('a path in the name is dropped: %s', async (gegeven, bewaard) => {
    expect(await keurBestand(scanner, new File([pdf()], gegeven), 'scan')).toMatchObject({ naam: bewaard });
  });

  test('a virus in an honest PDF is refused beside its field', async () => {
    expect(await sleutels(new File([pdf(EICAR)], 'jaarverslag.pdf'))).toEqual({ scan: ['fouten.bestand.virus?naam=jaarverslag.pdf'] });
  });

  test('an empty file is refused', async () => {
    expect(await sleutels(new File([], 'leeg.pdf'))).toEqual({ scan: ['fouten.bestand.leeg'] });
  });

  test('10 MB is accepted, one byte more is not', async () => {
    const vol = Buffer.concat([pdf(), Buffer.alloc(GROOTSTE_BESTAND - pdf().length)]);
    expect((await keurBestand(scanner, new File([vol], 'groot.pdf'), 'scan')).inhoud.length).toBe(GROOTSTE_BESTAND);
    expect(await sleutels(new File([vol, Buffer.alloc(1)], 'groot.pdf'))).toEqual({ scan: ['fouten.bestand.te_groot?max=10'] });
  });
});
