import { expect, test, describe } from 'vitest';
import { writeFileSync } from 'node:fs';
import { blancoFormulier, ingevuldFormulier, intrekkingsbewijs, type Bewijs } from '~/domein/toestemming/formulier';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import type { Blok, Stuk } from '~/platform/pdf/stuk';
import { pdfTekst } from '../../../fabriek/pdftekst';
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

function woorden(blok: Blok): string[] {
  switch (blok.soort) {
    case 'melding':
      return [blok.tekst];
    case 'alineas':
      return [...(blok.kop ? [blok.kop] : []), ...blok.alineas];
    case 'verwijzing':
      return [blok.tekst, blok.adres.replace('https://', '')];
    case 'punten':
      return [blok.kop, ...blok.punten.flatMap(({ kop, uitleg }) => [kop, uitleg])];
    case 'keuzes':
      return [blok.kop, ...blok.keuzes.map(({ tekst }) => tekst)];
    case 'invulregels':
      return [...(blok.kop ? [blok.kop] : []), ...blok.regels];
    case 'feiten':
      return [blok.kop, ...blok.feiten.flatMap(({ label, waarde }) => [label, waarde])];
  }
}

const alleWoorden = (stuk: Stuk) => [stuk.titel, stuk.voet, ...stuk.blokken.flatMap(woorden)].filter(Boolean);

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
    for (const zin of alleWoorden(stuk)) expect(tekst).toContain(zin);
  });
});
