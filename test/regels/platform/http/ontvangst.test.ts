import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ontvangFormulier } from '~/platform/http/ontvangst.server';

const MB = 1024 * 1024;

type Deel = [naam: string, waarde: string | File];

function formulier(delen: Deel[]): FormData {
  const gegevens = new FormData();
  for (const [naam, waarde] of delen) gegevens.append(naam, waarde);
  return gegevens;
}

const verzoek = (body: BodyInit, pad = '/scans/1/onderdeel', init: RequestInit = {}) =>
  new Request(`http://taalketen.example${pad}`, { method: 'POST', body, ...init });
const ontvang = (delen: Deel[], pad?: string) => ontvangFormulier(verzoek(formulier(delen), pad));

async function inhoud(gegevens: FormData): Promise<unknown[]> {
  const delen = [...gegevens].map(async ([naam, waarde]) =>
    typeof waarde === 'string' ? [naam, waarde] : [naam, waarde.name, waarde.type, Buffer.from(await waarde.arrayBuffer()).toString('hex')],
  );
  return (await Promise.all(delen)).toSorted();
}

const bestand = (bytes: number, naam = 'scan.pdf') => new File([new Uint8Array(bytes)], naam, { type: 'application/pdf' });

describe('a form that comes in', () => {
  test('is what was sent, whatever stands in it', async () => {
    const naam = fc.stringMatching(/^[a-z][\w.[\]-]{0,20}$/);
    const tekst = fc.string({ unit: 'grapheme', maxLength: 200 }).map((waarde) => waarde.replaceAll(/\r\n?|\n/g, '\r\n'));
    const bestandsnaam = fc.constantFrom('scan.pdf', 'één; twee.pdf', 'ዜግነት.pdf', "d'Arc, Jeanne (1).jpg", 'geen extensie');
    const stuk = fc
      .tuple(fc.uint8Array({ minLength: 0, maxLength: 3_000 }), bestandsnaam)
      .map(([bytes, heet]) => new File([Uint8Array.from(bytes)], heet, { type: 'application/pdf' }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(naam, fc.oneof(tekst, stuk)), { maxLength: 8 }), async (delen) => {
        const { gegevens, teGroot } = await ontvang(delen);
        expect(await inhoud(gegevens)).toEqual(await inhoud(await verzoek(formulier(delen)).formData()));
        expect(teGroot).toEqual({});
      }),
    );
  });

  test('keeps the order of what is chosen in one field', async () => {
    const { gegevens } = await ontvang([
      ['keuze', 'b'],
      ['stuk', bestand(10, 'een.pdf')],
      ['keuze', 'a'],
      ['stuk', bestand(200_000, 'twee.pdf')],
      ['stuk', bestand(5, 'drie.pdf')],
    ]);
    expect(gegevens.getAll('keuze')).toEqual(['b', 'a']);
    expect(gegevens.getAll('stuk').map((waarde) => (waarde as File).name)).toEqual(['een.pdf', 'twee.pdf', 'drie.pdf']);
  });

  test('of which no file was chosen holds an empty one without a name', async () => {
    const { gegevens } = await ontvang([['stuk', new File([], '', { type: 'application/octet-stream' })]]);
    expect(gegevens.get('stuk')).toMatchObject({ name: '', size: 0 });
  });

  test('without files is read as it is', async () => {
    const { gegevens } = await ontvangFormulier(verzoek(new URLSearchParams({ naam: 'Fatma Yıldız', leeg: '' })));
    expect([...gegevens]).toEqual([
      ['naam', 'Fatma Yıldız'],
      ['leeg', ''],
    ]);
  });
});

describe('a file that is too large', () => {
  const tekst: Deel[] = [
    ['ervoor', 'getypt'],
    ['erna', 'ook getypt'],
  ];
  const rond = (...stukken: File[]): Deel[] => [tekst[0]!, ...stukken.map((stuk): Deel => ['stuk', stuk]), tekst[1]!];

  test('is refused beside its field from the first byte over the limit; what was typed before and after it stays', async () => {
    expect(await ontvang(rond(bestand(10 * MB)))).toMatchObject({ teGroot: {} });
    const { gegevens, teGroot } = await ontvang(rond(bestand(10 * MB + 1)));
    expect(teGroot).toEqual({ stuk: ['fouten.bestand.te_groot?max=10'] });
    expect([gegevens.get('ervoor'), gegevens.get('erna')]).toEqual(['getypt', 'ook getypt']);
  });

  test('counts together with the others', async () => {
    expect((await ontvang(rond(bestand(5 * MB), bestand(5 * MB)))).teGroot).toEqual({});
    const { teGroot } = await ontvang(rond(bestand(5 * MB), bestand(5 * MB + 1)));
    expect(teGroot).toEqual({ stuk: ['fouten.bestand.samen_te_groot?max=10'] });
  });

  test('is measured by what its own page takes', async () => {
    expect((await ontvang([['document', bestand(2 * MB)]], '/controleer')).teGroot).toEqual({});
    expect((await ontvang([['document', bestand(2 * MB + 1)]], '/controleer')).teGroot).toEqual({
      document: ['fouten.bestand.te_groot?max=2'],
    });
  });

  test('is not held in memory beyond the limit', async () => {
    const { gegevens } = await ontvang(rond(bestand(12 * MB), bestand(12 * MB), bestand(12 * MB)));
    const bewaard = gegevens.getAll('stuk').reduce((som, waarde) => som + (waarde as File).size, 0);
    expect(bewaard).toBeLessThanOrEqual(10 * MB);
  });
});

describe('what is no form', () => {
  /** What is left of a form when the line breaks this many bytes before its end: the sender stops there, or the line itself fails. */
  const afgebroken = (deel: Deel, tekort: number, hoe: 'stopt' | 'breekt') => async () => {
    const heel = verzoek(formulier([deel]));
    const soort = heel.headers.get('content-type')!;
    const bytes = new Uint8Array(await heel.arrayBuffer());
    const stroom = new ReadableStream({
      start(naar) {
        naar.enqueue(bytes.slice(0, bytes.length - tekort));
        if (hoe === 'stopt') naar.close();
      },
      pull: (naar) => naar.error(new Error('the line broke')),
    });
    return verzoek(stroom, '/x', { headers: { 'content-type': soort }, duplex: 'half' });
  };
  const veel = (aantal: number, deel: (nr: number) => Deel) => verzoek(formulier(Array.from({ length: aantal }, (_, nr) => deel(nr))));

  test.each<[string, () => Request | Promise<Request>]>([
    ['text that stops halfway', afgebroken(['naam', 'waarde'], 50, 'stopt')],
    ['text on a line that breaks', afgebroken(['naam', 'waarde'], 50, 'breekt')],
    ['a file that stops halfway', afgebroken(['stuk', bestand(1_000)], 500, 'stopt')],
    ['a file on a line that breaks', afgebroken(['stuk', bestand(200_000)], 500, 'breekt')],
    ['parts without a boundary', () => verzoek('x=1', '/x', { headers: { 'content-type': 'multipart/form-data' } })],
    ['text that is no form', () => verzoek('{}', '/x', { headers: { 'content-type': 'application/json' } })],
    ['more text than a form may hold', () => veel(1, () => ['naam', 'x'.repeat(256 * 1024 + 1)])],
    ['more text than a form may hold, over many fields', () => veel(300, () => ['naam', 'x'.repeat(1024)])],
    ['more than a hundred files', () => veel(101, () => ['stuk', bestand(1)])],
    ['more than a thousand fields', () => veel(1_001, (nr) => [`v${nr}`, ''])],
  ])('%s is refused', async (_wat, maak) => {
    await expect(ontvangFormulier(await maak())).rejects.toThrow();
  });
});
