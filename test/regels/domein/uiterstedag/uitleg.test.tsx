import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { berekening } from '~/domein/uiterstedag/dagregel';
import { Rekenstappen } from '~/domein/uiterstedag/ui/Rekenstappen';
import { Termijngrenzen } from '~/domein/uiterstedag/ui/Termijngrenzen';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { bereken } from '~/domein/uiterstedag/uiterstedag';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import type { Taal } from '~/platform/i18n/taal';
import { Temporal } from 'temporal-polyfill';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const blok = /<\/(?:p|li|summary)>/g;
const merk = /<[^>]*>/g;

/** What stands on the page, a line for each paragraph and step. */
function lees(scherm: ReactNode, taal: Taal = 'nl'): string[] {
  const html = renderToStaticMarkup(<I18nextProvider i18n={maakI18n(taal, bronnen[taal])}>{scherm}</I18nextProvider>);
  return html
    .replaceAll(blok, '\n')
    .replaceAll(merk, '')
    .split('\n')
    .filter((regel) => regel !== '');
}

/** The same steps as for a werkdagen term of law, that no screen shows yet. */
function werkdagen(begin: string, aantal: number, taal: Taal = 'nl'): string[] {
  const besluit = [{ dag: dag('2026-05-15'), bron: 'Besluit gelijkstelling van 15 mei 2026.' }];
  const { stappen } = bereken({ soort: 'werkdagen', aantal }, dag(begin), besluit);
  const alsRegel = berekening('rapportage', { aantal, begin: dag(begin) });
  return lees(<Rekenstappen berekening={{ ...alsRegel, telling: { soort: 'werkdagen', aantal }, stappen }} />, taal);
}

describe('a last day explains itself', () => {
  test('a report: the rule, every day, and what the last day means', () => {
    expect(lees(<UitersteDag code="rapportage" aantal={3} begin="2026-12-31" />)).toEqual([
      'Hoe is deze dag berekend? (3 januari 2027)',
      'De school heeft 3 dagen na de laatste dag van de periode, 31 december 2026. Die dag zelf telt niet mee: we tellen vanaf de dag erna.',
      'donderdag 31 december 2026: het begin. Telt niet mee',
      'vrijdag 1 januari 2027: dag 1',
      'zaterdag 2 januari 2027: dag 2',
      'zondag 3 januari 2027: dag 3',
      'De laatste dag is zondag 3 januari 2027. Op die dag is het nog op tijd.',
      'Bron: bijlage 3 van het convenant vraagt voortgang, en noemt geen termijn. De gemeente heeft deze termijn zelf gekozen.',
    ]);
  });

  test('the convenant: its first day counts, and it never moves (C 3.1)', () => {
    expect(lees(<UitersteDag code="convenant" aantal={2} begin="2024-03-15" />).slice(1)).toEqual([
      'Het convenant loopt 2 jaar vanaf de ingangsdatum, 15 maart 2024. De eerste dag telt mee.',
      'zaterdag 15 maart 2025: jaar 1',
      'zondag 15 maart 2026: jaar 2',
      'zaterdag 14 maart 2026: de dag ervoor is de laatste dag',
      'De laatste dag is zaterdag 14 maart 2026. Op die dag is het nog op tijd.',
      'Bron: artikel 3.1, 3.2 en 20.4 van het convenant. Deze dag schuift nooit op.',
    ]);
  });

  test('a leap day: the month that has none ends early', () => {
    expect(lees(<UitersteDag code="convenant" aantal={2} begin="2024-02-29" />)).toContain(
      'zaterdag 28 februari 2026: jaar 2. Deze maand heeft die dag niet. Daarom is het de laatste dag van de maand',
    );
    expect(lees(<UitersteDag code="leningcijfer" aantal={3} begin="2025-11-30" />)).toContain(
      'De laatste dag is zaterdag 28 februari 2026. Op die dag is het nog op tijd.',
    );
  });

  test('Kerst and the new year, werkdag by werkdag', () => {
    expect(werkdagen('2026-12-23', 4)).toEqual([
      'woensdag 23 december 2026: het begin. Telt niet mee',
      'donderdag 24 december 2026: werkdag 1',
      'vrijdag 25 december 2026: telt niet mee (Eerste Kerstdag)',
      'zaterdag 26 december 2026: telt niet mee (Tweede Kerstdag)',
      'zondag 27 december 2026: telt niet mee (weekend)',
      'maandag 28 december 2026: werkdag 2',
      'dinsdag 29 december 2026: werkdag 3',
      'woensdag 30 december 2026: werkdag 4',
    ]);
  });

  test.each([
    ['2026-04-02', 'vrijdag 3 april 2026: telt niet mee (Goede Vrijdag)'],
    ['2026-04-02', 'maandag 6 april 2026: telt niet mee (Tweede Paasdag)'],
    ['2025-04-24', 'zaterdag 26 april 2025: telt niet mee (Koningsdag)'],
    ['2025-04-24', 'zondag 27 april 2025: telt niet mee (weekend)'],
    ['2027-05-03', 'woensdag 5 mei 2027: telt niet mee (Bevrijdingsdag)'],
    ['2026-05-13', 'donderdag 14 mei 2026: telt niet mee (Hemelvaartsdag)'],
    ['2026-05-13', 'vrijdag 15 mei 2026: telt niet mee. Besluit gelijkstelling van 15 mei 2026.'],
    ['2026-05-22', 'maandag 25 mei 2026: telt niet mee (Tweede Pinksterdag)'],
    ['2026-12-31', 'vrijdag 1 januari 2027: telt niet mee (Nieuwjaarsdag)'],
  ])('from %s: %s', (begin, regel) => {
    expect(werkdagen(begin, 5)).toContain(regel);
  });

  test('the same in English', () => {
    expect(werkdagen('2026-05-22', 1, 'en')).toEqual([
      'Friday, 22 May 2026: the beginning. Does not count',
      'Saturday, 23 May 2026: does not count (weekend)',
      'Sunday, 24 May 2026: does not count (weekend)',
      'Monday, 25 May 2026: does not count (Whit Monday)',
      'Tuesday, 26 May 2026: working day 1',
    ]);
  });

  test('a termijn says from which day there is less than 12, 6 and 3 months left (C 1c)', () => {
    expect(lees(<Termijngrenzen einde="2027-02-28" maanden={[12, 6, 3]} />).slice(1)).toEqual([
      'De termijn loopt tot en met zondag 28 februari 2027. Die dag is vastgelegd, niet berekend. We tellen hele maanden op de kalender.',
      'zondag 1 maart 2026: vanaf deze dag is er minder dan 12 maanden over',
      'dinsdag 1 september 2026: vanaf deze dag is er minder dan 6 maanden over',
      'dinsdag 1 december 2026: vanaf deze dag is er minder dan 3 maanden over',
      'Bron: artikel 1 onder c van het convenant. Deze dagen schuiven nooit op.',
    ]);
  });
});
