import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { Wachtdag } from '~/domein/werkvoorraad/ui/Wachtdag';
import { getRegel } from '~/domein/werkvoorraad/werkvoorraad';
import type { Wachtregel } from '~/domein/werkvoorraad/wachtsleutel';
import type { Dagtelling } from '~/domein/werkvoorraad/wachtdag.service.server';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import type { Taal } from '~/platform/i18n/taal';

type Dagen = { van: string; uiterste: string | null; telling?: Dagtelling | null };

function lees(regel: Wachtregel, { telling = null, ...dagen }: Dagen, taal: Taal = 'nl'): string[] {
  const { groep, bron } = getRegel(regel);
  const scherm = <Wachtdag wacht={{ regel, groep, bron, ...dagen, isTeLaat: false, telling }} />;
  const html = renderToStaticMarkup(<I18nextProvider i18n={maakI18n(taal, bronnen[taal])}>{scherm}</I18nextProvider>);
  const regels = html.replaceAll(/<\/(?:p|li|summary)>/g, '\n').replaceAll(/<[^>]*>/g, '');
  return regels.split('\n').filter((een) => een !== '');
}

describe('the last day of an entry explains itself', () => {
  test('an access that ends: chosen, and from when it waits (C 12.8)', () => {
    expect(lees('toegang_eindigt', { van: '2026-05-01', uiterste: '2026-05-31' }).slice(1)).toEqual([
      'Deze toegang geldt tot en met zondag 31 mei 2026. Die dag is gekozen bij het geven, niet berekend. Vanaf vrijdag 1 mei 2026, 30 dagen ervoor, staat het in uw lijst.',
      'Bron: Convenant art. 12.8.',
    ]);
  });

  test('a change of the matrix: the day before it would take effect (C 12.1)', () => {
    expect(lees('matrix_besluiten', { van: '2026-03-01', uiterste: '2026-05-31' })[1]).toBe(
      'De wijziging zou ingaan op maandag 1 juni 2026. Die dag is gekozen in het voorstel. De laatste dag voor een besluit is de dag ervoor, zondag 31 mei 2026.',
    );
  });

  test('a ja that ends: with the begeleiding or the plicht (C 12.2)', () => {
    expect(lees('toestemming_eindigt', { van: '2026-04-05', uiterste: '2026-05-31' })[1]).toBe(
      'De toestemming geldt tot en met zondag 31 mei 2026. Zij eindigt met de begeleiding of de plicht. Die dag is vastgelegd, niet berekend. Vanaf zondag 5 april 2026, 56 dagen ervoor, staat het in uw lijst.',
    );
  });

  test('a convenant: the two years, and the three months of overleg (C 3.1 and 3.2)', () => {
    const telling = { code: 'convenant' as const, begin: '2024-06-01', aantal: 2, uitstel: [] };
    const regels = lees('convenant_eindigt', { van: '2026-02-28', uiterste: '2026-05-31', telling });
    expect(regels).toContain('Het convenant loopt 2 jaar vanaf de ingangsdatum, 1 juni 2024. De eerste dag telt mee.');
    expect(regels.find((regel) => regel.startsWith('Het convenant loopt tot en met'))).toContain(
      'Vanaf zaterdag 28 februari 2026, 3 maanden daarvoor',
    );
  });

  test('a task that is late: counted from the day on which the school got it (C 12.11)', () => {
    const telling = { code: 'schooltaak' as const, begin: '2026-05-01', aantal: 2, uitstel: [] };
    expect(lees('schooltaak_laat', { van: '2026-05-04', uiterste: '2026-05-03', telling })).toContain('zondag 3 mei 2026: dag 2');
  });

  test.each<Wachtregel>(['toegang_eindigt', 'matrix_besluiten', 'toestemming_eindigt', 'convenant_eindigt'])(
    '%s in English too',
    (regel) => {
      expect(lees(regel, { van: '2026-05-01', uiterste: '2026-05-31' }, 'en')[1]).toMatch(/31 May 2026/);
    },
  );

  test('an entry without a last day opens nothing', () => {
    expect(lees('elip', { van: '2026-05-01', uiterste: null })).toEqual(['Geen vaste dag']);
  });
});
