import { describe, expect, it } from 'vitest';
import { perGroep } from '~/domein/ochtendpost/ochtendpost';
import { ochtendpost } from '../../../../emails/ochtendpost';

const mail = (taal: 'nl' | 'en', groepen: Parameters<typeof ochtendpost>[1]['groepen'], ontvangerNaam = 'Noor van Dijk') =>
  ochtendpost(taal, { ontvangerNaam, adres: 'https://taalketen.example', groepen });

describe('what waits, by kind of work', () => {
  it('adds up the rules of one kind, most first', () => {
    const tellingen = [
      { regel: 'rapport_laat', aantal: 2 },
      { regel: 'vraag_open', aantal: 4 },
      { regel: 'rapport_nieuw', aantal: 3 },
    ] as const;
    expect(perGroep(tellingen)).toEqual([
      { groep: 'rapportage', aantal: 5 },
      { groep: 'vraag', aantal: 4 },
    ]);
    expect(perGroep([])).toEqual([]);
  });
});

describe('the morning mail (C 12.5)', () => {
  const groepen = [
    { groep: 'rapportage', aantal: 5 },
    { groep: 'vraag', aantal: 1 },
  ] as const;

  it('says how much waits in the words of its receiver, in both forms', () => {
    expect(mail('nl', groepen).tekst).toMatch(/Er wachten 6 dingen op u:\n- 5 × rapportages\n- 1 × vragen\n/);
    expect(mail('nl', groepen).html).toContain('<li>5 × rapportages</li><li>1 × vragen</li>');
    expect(mail('en', groepen).tekst).toMatch(/6 things are waiting for you:\n- 5 × reports\n- 1 × questions\n/);
    expect(mail('nl', groepen.slice(1)).tekst).toContain('Er wacht 1 ding op u:');
  });

  it('has no count, name or address in its subject, and one link', () => {
    for (const taal of ['nl', 'en'] as const) {
      const { onderwerp, tekst, html } = mail(taal, groepen);
      expect(onderwerp).not.toMatch(/\d|@|Noor/);
      expect(tekst.match(/https?:/g)).toHaveLength(1);
      expect(html.match(/https?:/g)).toHaveLength(1);
      expect(html).toContain('href="https://taalketen.example/werk"');
    }
  });

  it('cannot be given a second line or a tag by a name', () => {
    const { tekst, html } = mail('nl', groepen, '<b>Noor</b>\r\nVan alles');
    expect(tekst.split('\n')[0]).toBe('Beste <b>Noor</b> Van alles,');
    expect(html).not.toContain('<b>');
  });
});
