import { expect, test, describe } from 'vitest';
import { writeFileSync } from 'node:fs';
import type { Vastgelegd } from '~/domein/bewijs/bewijs';
import { alsBewijs } from '~/domein/bewijs/bewijskenmerk';
import { stukVan } from '~/domein/bewijs/bewijsstuk';
import { blancoFormulier } from '~/domein/verklaring/formulier';
import { isVertaling, verklaringstalen, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';
import { maakQr } from '~/platform/qr.server';
import { afdrukbaar, laadLettertypen } from '~/platform/pdf/lettertype.server';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { pdfTekst } from '../../../fabriek/pdftekst';
import { woordenVan } from '../../../fabriek/stukwoorden';
import { vastgelegd } from '../../../fabriek/vastgelegd';
import { geleverdeVersie, geleverdeVersieIn } from '../../../fabriek/toestemmingstekst';

const NEDERLANDS = { versie: geleverdeVersie(), nederlands: geleverdeVersie(), taal: 'nl' } as const;
const INGETROKKEN = { versie: null, nederlands: null };
const kenmerk = { nummer: 'ABCD-EFGH', code: 'ABCD-EFGH-2345-6789', controlecode: 'WXYZ-2345' };
const opAdres = (taal: Verklaringstaal) => {
  const adres = 'https://taalketen.denhaag.nl';
  return { adres, qr: maakQr(`${adres}/intrekken`), moment: '2026-03-03T09:30:00.000Z', taal, boek: verklaringswoorden };
};
const stuk = (meer: Partial<Vastgelegd> = {}) => stukVan(vastgelegd(meer), NEDERLANDS, verklaringswoorden);
const intrekking = (taal: Verklaringstaal) =>
  stukVan(vastgelegd({ soort: 'ingetrokken', kanaal: 'code' }), { ...INGETROKKEN, taal }, verklaringswoorden);

describe('what the PDF says is what the page says (C 12.2)', () => {
  test.each([
    ['the blank form', blancoFormulier(geleverdeVersie(), geleverdeVersie(), null)],
    ['the blank form with a school', blancoFormulier(geleverdeVersie(), geleverdeVersie(), 'Taalschool Öztürk & Żółć')],
    ['a ja', stuk()],
    ['a nee to all', stuk({ soort: 'geweigerd', aanbiederId: null, aanbiederNaam: null })],
    ['a withdrawal', intrekking('nl')],
  ])('%s', async (naam, stuk) => {
    const bytes = await maakStukPdf(stuk);
    if (process.env['KIJK']) writeFileSync(`/tmp/toest/${naam.replaceAll(' ', '-')}.pdf`, bytes);
    const tekst = await pdfTekst(bytes);
    for (const zin of woordenVan(stuk)) expect(tekst).toContain(zin);
  });
});

describe.each(verklaringstalen)('the receipt in %s', (taal) => {
  const versie = geleverdeVersieIn(taal, { isBevestigd: true });
  const ja = stukVan(vastgelegd({ kanaal: 'link' }), { versie, nederlands: geleverdeVersieIn('nl'), taal }, verklaringswoorden);
  const stukken = {
    ja: alsBewijs(ja, kenmerk, opAdres(taal)),
    intrekking: alsBewijs(intrekking(taal), { ...kenmerk, code: null }, opAdres(taal)),
  };
  const { stuk: woorden } = verklaringswoorden[taal];

  test('says in its own words what it is, how to withdraw, and what was recorded; a nee or a withdrawal has no code', () => {
    const opJa = woordenVan(stukken.ja);
    expect(opJa).toEqual(
      expect.arrayContaining([woorden.bewijs, woorden.later, woorden.scan, woorden.geheim, woorden.vastgelegd, woorden.kanaal.link]),
    );
    expect(opJa).toContain(kenmerk.code);
    expect(stukken.ja.blokken.filter(({ soort }) => soort === 'qr')).toHaveLength(1);
    const terug = woordenVan(stukken.intrekking);
    expect(stukken.intrekking.titel).toBe(woorden.ingetrokken);
    expect(terug).toEqual(expect.arrayContaining([woorden.gevolgen, woorden.weer, woorden.kanaal.code, woorden.echt]));
    for (const woord of [woorden.later, woorden.scan, kenmerk.code]) expect(terug).not.toContain(woord);
  });

  test('has the Dutch of every word beside or after it', () => {
    if (!isVertaling(taal)) return;
    const { stuk: nl } = verklaringswoorden.nl;
    const beide = { ja: woordenVan(stukken.ja), terug: woordenVan(stukken.intrekking) };
    expect(beide.ja).toEqual(
      expect.arrayContaining([nl.later, nl.geheim, nl.naam, nl.kanaal.link, nl.partner_nee, nl.echt, '3 maart 2026, 10:15']),
    );
    expect(beide.terug).toEqual(expect.arrayContaining([nl.ingetrokken, nl.gevolgen, nl.kanaal.code, nl.echt]));
  });

  test.each(['ja', 'intrekking'] as const)('has a sign for every letter of a %s, and codes that read from left to right', async (wat) => {
    await laadLettertypen();
    for (const woord of woordenVan(stukken[wat]))
      expect(afdrukbaar(woord)).toEqual({ tekst: woord.normalize('NFC').replace(/[\u2066-\u2069]/g, ''), isVolledig: true });
    const bytes = await maakStukPdf(stukken[wat]);
    const map = process.env['KIJK'];
    if (map) writeFileSync(`${map}/bewijs-${wat}-${taal}.pdf`, bytes);
    const tekst = await pdfTekst(bytes);
    for (const code of [kenmerk.nummer, kenmerk.controlecode, ...(wat === 'ja' ? [kenmerk.code, 'taalketen.denhaag.nl/intrekken'] : [])])
      expect(tekst).toContain(code);
  });
});
