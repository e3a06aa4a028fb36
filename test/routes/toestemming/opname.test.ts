import { beforeAll, expect, test } from 'vitest';
import { vraag } from '../../fabriek/bron';
import { wav } from '../../fabriek/geluid';
import { beheerder } from '../../fabriek/gebruiker';
import { openSite, type Site } from '../../fabriek/site';
import { sessieVoor } from '../../fabriek/sessie';
import { heleTekst, neemOp } from '../../fabriek/tekstversie';

let site: Site;
let sessie: string;
let pad: string;
let tekstId: string;

beforeAll(async () => {
  site = await openSite();
  sessie = await sessieVoor(await beheerder().maak());
  tekstId = await heleTekst();
  pad = `/teksten/${tekstId}/opname`;
});

const opname = async () => (await vraag<{ id: string }>('select id from opname where tekstversie_id = $1', [tekstId]))[0]?.id ?? null;

test('a beheerder adds a recording by the form and hears it there; anyone hears it, and nothing is kept of that', async () => {
  const stuur = (velden: Record<string, string | File>) => site.stuur(pad, sessie, { velden });
  expect((await stuur({ doe: 'bewaar', gezien: '', bestand: new File([wav()], 'lees mij.wav') })).status).toBe(302);
  const id = await opname();
  expect((await site.haal(`/teksten/${tekstId}`, sessie)).tekst).toContain(`src="/opname/${id ?? ''}"`);
  const geluid = await site.haal(`/opname/${id ?? ''}`, null);
  expect([geluid.status, geluid.koppen.get('content-type'), geluid.koppen.get('accept-ranges')]).toEqual([200, 'audio/wav', 'bytes']);
  expect([geluid.koppen.get('cache-control'), geluid.koppen.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
  const deel = await site.vraag(`/opname/${id ?? ''}`, { headers: { range: 'bytes=0-1' } });
  expect([deel.status, deel.koppen.get('content-length')]).toEqual([206, '2']);
  expect((await stuur({ doe: 'neem_weg', gezien: id ?? '' })).status).toBe(302);
  expect((await site.haal(`/opname/${id ?? ''}`, null)).status).toBe(404);
});

test('what is wrong stands beside the field', async () => {
  const fout = async (velden: Record<string, string | File>, formulier = 'opname') => {
    const { status, tekst } = await site.stuur(pad, sessie, { velden, formulier });
    return [status, /Kies een geluidsbestand|geen mp3, m4a, ogg of wav|Iemand anders heeft de opname/.exec(tekst)?.[0]];
  };
  expect(await fout({ doe: 'bewaar', gezien: '' })).toEqual([400, 'Kies een geluidsbestand']);
  expect(await fout({ doe: 'bewaar', gezien: '', bestand: new File(['tekst'], 'a.mp3') })).toEqual([400, 'geen mp3, m4a, ogg of wav']);
  const id = await neemOp(tekstId, await beheerder().maak());
  expect(await fout({ doe: 'neem_weg', gezien: tekstId }, 'wegnemen')).toEqual([409, 'Iemand anders heeft de opname']);
  expect(await opname()).toBe(id);
});
