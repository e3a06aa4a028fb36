import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talen } from '~/platform/i18n/taal';
import { maakBericht, sjabloonnamen } from '~/platform/mail/maak-bericht';

const NAAM = 'Ontvanger';
const LINK = 'https://taalketen.example/pagina';
const elk = sjabloonnamen.flatMap((sjabloon) => talen.map((taal) => [sjabloon, taal] as const));

const veilig = (tekst: string) =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

describe.each(elk)('the mail %s in %s (C 12.5)', (sjabloon, taal) => {
  const vast = maakBericht(sjabloon, taal, { ontvangerNaam: NAAM, link: LINK });

  it('holds the name of its receiver and one link, in both forms', () => {
    for (const vorm of [vast.tekst, vast.html]) {
      expect(vorm.split(NAAM)).toHaveLength(2);
      expect(vorm.match(/https?:/g)).toHaveLength(1);
      expect(vorm).toContain(LINK);
    }
    expect(vast.onderwerp).not.toContain(NAAM);
  });

  it('holds nothing else that differs from one mail to the next', () => {
    const namen = fc.stringMatching(/^[A-Za-zÀ-ž'<>&"$ .-]{1,40}$/).map((naam) => naam.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(namen, fc.uuid(), (ontvangerNaam, id) => {
        const link = `https://taalketen.example/pagina/${id}`;
        const bericht = maakBericht(sjabloon, taal, { ontvangerNaam, link });
        const alsVast = (tekst: string, naam: string) => tekst.replace(link, () => LINK).replace(` ${naam},`, () => ` ${NAAM},`);
        expect(bericht.onderwerp).toBe(vast.onderwerp);
        expect(alsVast(bericht.tekst, ontvangerNaam)).toBe(vast.tekst);
        expect(alsVast(bericht.html, veilig(ontvangerNaam))).toBe(vast.html);
      }),
    );
  });

  it('has no number, address or picture in its own words', () => {
    const eigen = vast.tekst.replace(LINK, '');
    expect(`${vast.onderwerp} ${eigen}`).not.toMatch(/\d|@/);
    expect(vast.html).not.toMatch(/<img|<script|src=/);
  });
});

it('is written in the language of its receiver', () => {
  expect(maakBericht('vraag_gesteld', 'nl', { ontvangerNaam: NAAM, link: LINK }).html).toContain('<html lang="nl">');
  expect(maakBericht('vraag_gesteld', 'en', { ontvangerNaam: NAAM, link: LINK }).html).toContain('<html lang="en">');
});

it('cannot be given a second line by a name', () => {
  const { tekst } = maakBericht('toegang_gegeven', 'nl', { ontvangerNaam: 'Noor\r\n\r\nVan alles', link: LINK });
  expect(tekst.split('\n')[0]).toBe('Beste Noor Van alles,');
});

it.each(['javascript:alert(1)', '/pagina', 'https://taalketen.example/zoek?naam=Noor', 'mailto:a@b.example', ''])(
  'refuses the link %j',
  (link) => {
    expect(() => maakBericht('vraag_gesteld', 'nl', { ontvangerNaam: NAAM, link })).toThrow(TypeError);
  },
);
