import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { besluitsoorten, type Besluitsoort } from '~/domein/scanbesluit/besluitsoort';
import { besluitstuk } from '~/domein/scanbesluit/besluitstuk';
import type { Besluit } from '~/domein/scanbesluit/scanbesluit';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { pdfTekst } from '../../../fabriek/pdftekst';

const SCHOOL = { naam: 'Taalschool De Brug', kvkNummer: '12345678', bowNummer: 'BOW-7' };
const besluit = (soort: Besluitsoort, anders: Partial<Besluit> = {}): Besluit => ({
  ...{ id: 'x', scanId: 'y', soort, keurmerk: 'aspirant', door: 'Noor van Dijk', doorId: 'z' },
  motivering: 'De cijfers kloppen.\n\nHet gesprek was goed.\nHet gesprek was goed.',
  beslotenOp: Temporal.PlainDate.from('2026-12-01'),
  zienswijzeDagen: soort === 'weigering_voorgenomen' ? 14 : null,
  clausule: soort === 'weigering_voorgenomen' ? null : { tekst: 'Bel ons eerst.\nMaak dan bezwaar.', teBevestigen: true },
  op: Temporal.Instant.from('2026-12-01T10:00:00Z'),
  ...anders,
});
const woorden = (soort: Besluitsoort, anders: Partial<Besluit> = {}) => JSON.stringify(besluitstuk(besluit(soort, anders), SCHOOL));

describe('the letter of a decision', () => {
  test.each(besluitsoorten)('%s: school, day, reasons and who decided, the same in the PDF', async (soort) => {
    const stuk = besluitstuk(besluit(soort), SCHOOL);
    const tekst = await pdfTekst(await maakStukPdf(stuk));
    for (const woord of [
      'Taalschool De Brug',
      '12345678',
      'BOW-7',
      '1 december 2026',
      'De cijfers kloppen.',
      'Noor van Dijk',
      stuk.titel,
    ]) {
      expect(tekst).toContain(woord);
    }
    for (const blok of stuk.blokken) {
      if (blok.soort === 'alineas') for (const alinea of blok.alineas) expect(tekst).toContain(alinea);
    }
  });

  test('a voornemen says until when the school can answer, and has no remedies (B1.6)', () => {
    expect(woorden('weigering_voorgenomen')).toContain('dinsdag 15 december 2026');
    expect(woorden('weigering_voorgenomen')).not.toContain('niet mee eens');
  });

  test.each(besluitsoorten.filter((een) => een !== 'weigering_voorgenomen'))(
    '%s says what can be done against it, and its mark (C 19)',
    (soort) => {
      expect(woorden(soort)).toContain('Maak dan bezwaar.');
      expect(woorden(soort)).toContain('Juridisch te bevestigen');
      expect(woorden(soort, { clausule: { tekst: 'Bel.', teBevestigen: false } })).not.toContain('Juridisch te bevestigen');
    },
  );

  test('only a conditional admission names the four conditions (B1.4)', () => {
    expect(besluitsoorten.filter((soort) => woorden(soort).includes('Reguliere audit'))).toEqual(['voorwaardelijk_toegelaten']);
  });

  test('without a keurmerk it names the rule (C 5.1)', () => {
    expect(woorden('niet_toegelaten', { keurmerk: 'ingetrokken' })).toContain('artikel 5.1');
    expect(woorden('niet_toegelaten')).not.toContain('artikel 5.1');
  });
});
