import { describe, expect, test } from 'vitest';
import { afdrukbaar, laadLettertypen } from '~/platform/pdf/lettertype.server';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import type { Blok } from '~/platform/pdf/stuk';
import { pdfTekst } from '../../../fabriek/pdftekst';

const met = (...blokken: Blok[]) => maakStukPdf({ titel: 'Proef', voet: 'Een proef', blokken });
const naam = (waarde: string): Blok => ({ soort: 'feiten', kop: 'Wie', feiten: [{ label: 'Naam', waarde }] });

describe('a name on paper', () => {
  test.each([
    ['Turkish', 'Şükrü Yılmaz-Gökçe İğdır'],
    ['Polish', 'Łukasz Żółć'],
    ['Vietnamese', 'Nguyễn Thị Hạnh'],
    ['Ukrainian', 'Олександр Ґалаґан'],
    ['Greek', 'Ελένη Παπαδοπούλου'],
    ['Tigrinya', 'ሰላም ተስፋይ'],
    ['Somali and Dutch', 'Cabdi Xasan van ’t Hoff'],
  ])('in %s stands there as it was typed, and can be found and read aloud', async (_taal, waarde) => {
    expect(await pdfTekst(await met(naam(waarde)))).toContain(waarde);
  });

  test.each([
    ['Arabic', 'محمد عبد الرحمن'],
    ['Farsi', 'فاطمه محمدی'],
    ['Sorani', 'هێمن ڕەسووڵ'],
    ['Pashto', 'ښایسته ځلاند'],
  ])('in %s has a sign for every letter', async (_taal, waarde) => {
    await laadLettertypen();
    expect(afdrukbaar(waarde)).toEqual({ tekst: waarde, isVolledig: true });
  });

  test('a sign that no font has is a question mark, and the document says where the whole name is', async () => {
    const tekst = await pdfTekst(await met(naam('Wang 王小明')));
    expect(tekst).toContain('Wang ???');
    expect(tekst).toContain('Op het scherm staat het helemaal.');
    expect(await pdfTekst(await met(naam('Wang Xiaoming')))).not.toContain('Op het scherm');
  });

  test('signs that hide or turn the reading direction do not reach the paper', async () => {
    await laadLettertypen();
    expect(afdrukbaar('Amina\u202E\u0000\u200B Haddad').tekst).toBe('Amina Haddad');
  });

  test('a sign first met as a part of another is still read as itself in a later document', async () => {
    await met(naam('i ï ş'));
    expect(await pdfTekst(await met(naam('ılık')))).toContain('ılık');
  });
});

describe('a document', () => {
  test('says on every page what it is and which page it is', async () => {
    const alineas = Array.from({ length: 80 }, (_, nr) => `Alinea nummer ${nr}.`);
    const tekst = await pdfTekst(await met({ soort: 'alineas', alineas }));
    const aantal = Number(/Pagina 1 van (\d)/.exec(tekst)?.[1]);
    expect(aantal).toBeGreaterThan(1);
    expect(tekst.match(/Een proef/g)).toHaveLength(aantal);
    for (const alinea of alineas) expect(tekst).toContain(alinea);
  });

  test('does not break a word', async () => {
    const lang = 'inburgeringsverplichtingentoestemmingsverklaring';
    expect(await pdfTekst(await met({ soort: 'alineas', alineas: [`Een ${`${lang} `.repeat(6)}`] }))).toContain(lang);
  });
});
