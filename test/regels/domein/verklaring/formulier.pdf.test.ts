import { expect, test, describe } from 'vitest';
import { writeFileSync } from 'node:fs';
import { blancoFormulier, ingevuldFormulier, intrekkingsbewijs, type Bewijs } from '~/domein/verklaring/formulier';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { pdfTekst } from '../../../fabriek/pdftekst';
import { woordenVan } from '../../../fabriek/stukwoorden';
import { geleverdeVersie } from '../../../fabriek/toestemmingstekst';

const bewijs: Bewijs = {
  school: 'Taalschool Öztürk & Żółć',
  naam: 'Şükrü Yılmaz-Gökçe',
  geboortedatum: '1 mei 1990',
  plaats: '’s-Gravenhage',
  datum: '3 maart 2026 om 10:15 uur',
  kanaal: 'Op papier',
  tolk: 'Anna de Tolk (Wbtv 12345)',
  partner: false,
  handtekening: 'Op het papier. De scan is bewaard.',
  vastgelegd: '3 maart 2026 om 10:30 uur',
};

describe('what the PDF says is what the page says (C 12.2)', () => {
  test.each([
    ['the blank form', blancoFormulier(geleverdeVersie(), geleverdeVersie(), null)],
    ['the blank form with a school', blancoFormulier(geleverdeVersie(), geleverdeVersie(), bewijs.school)],
    ['a ja', ingevuldFormulier(geleverdeVersie(), geleverdeVersie(), 'ja', bewijs)],
    ['a nee to all', ingevuldFormulier(geleverdeVersie(), geleverdeVersie(), 'nee_alle', { ...bewijs, school: null })],
    ['a withdrawal', intrekkingsbewijs({ ...bewijs, partner: null })],
  ])('%s', async (naam, stuk) => {
    const bytes = await maakStukPdf(stuk);
    if (process.env['KIJK']) writeFileSync(`/tmp/toest/${naam.replaceAll(' ', '-')}.pdf`, bytes);
    const tekst = await pdfTekst(bytes);
    for (const zin of woordenVan(stuk)) expect(tekst).toContain(zin);
  });
});
