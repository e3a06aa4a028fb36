import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { aandachtVoor, type AandachtFeiten } from '~/domein/inburgeraar/aandacht';

const vandaag = Temporal.PlainDate.from('2026-03-10');
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const rustig: AandachtFeiten = {
  plichtig: true,
  begeleid: true,
  situatie: { wet: 'wi2013', doelgroep: 'asielstatushouder' },
  termijnEinde: dag('2028-01-01'),
  lening: { soort: 'bekend', resterendCent: 8_000_00, peildatum: vandaag },
  nieuweRapporten: 0,
  nieuweAntwoorden: 0,
  rapportage: { inschrijving: null, grondSinds: null, laatstGerapporteerdTot: null },
  toestemming: { nodig: true, bekend: true, opnieuw: false },
};
const ingeschreven = {
  inschrijving: { begin: dag('2024-01-01'), einde: null },
  grondSinds: dag('2024-01-01'),
  laatstGerapporteerdTot: null,
};
const bij = (meer: Partial<AandachtFeiten>) =>
  aandachtVoor({ ...rustig, ...meer }, vandaag, { ritmeMaanden: 3, termijnDagen: 14, leningOudNaMaanden: 3 });
const lening = (resterendCent: number, peildatum = '2026-03-01') => ({
  soort: 'bekend' as const,
  resterendCent,
  peildatum: dag(peildatum),
});

describe('what needs attention', () => {
  test('nothing, when all is well', () => expect(bij({})).toEqual([]));
  test.each<[string, Partial<AandachtFeiten>, string[]]>([
    ['a new report', { nieuweRapporten: 2 }, ['rapport_nieuw']],
    ['a question answered', { nieuweAntwoorden: 1 }, ['vraag_beantwoord']],
    ['the last quarter reported', { rapportage: { ...ingeschreven, laatstGerapporteerdTot: dag('2025-12-31') } }, []],
    ['the last quarter not reported', { rapportage: { ...ingeschreven, laatstGerapporteerdTot: dag('2025-09-30') } }, ['rapport_laat']],
    ['twelve months of termijn', { termijnEinde: dag('2027-03-10') }, []],
    ['a day under twelve months', { termijnEinde: dag('2027-03-09') }, ['termijn_kort']],
    ['the last day of the termijn', { termijnEinde: vandaag }, ['termijn_kort']],
    ['the day after the termijn', { termijnEinde: dag('2026-03-09') }, ['termijn_verlopen']],
    ['termijn unknown', { termijnEinde: null }, []],
    ['ELIP by the loan', { lening: lening(499_99) }, ['elip']],
    ['ELIP by loan and termijn', { lening: lening(2_499_99), termijnEinde: dag('2026-06-01') }, ['elip', 'termijn_kort']],
    ['a loan figure of three months', { lening: lening(8_000_00, '2025-12-10') }, []],
    ['an older loan figure', { lening: lening(8_000_00, '2025-12-09') }, ['lening_oud']],
    ['never asked for consent', { toestemming: { nodig: true, bekend: false, opnieuw: false } }, ['toestemming_ontbreekt']],
    ['a ja that must be asked anew', { toestemming: { nodig: true, bekend: true, opnieuw: true } }, ['toestemming_opnieuw']],
    ['consent not asked by the matrix', { toestemming: { nodig: false, bekend: false, opnieuw: false } }, []],
  ])('%s', (_naam, feiten, soorten) => expect(bij(feiten)).toEqual(soorten));

  const alles: Partial<AandachtFeiten> = {
    termijnEinde: dag('2026-01-01'),
    lening: lening(0, '2025-01-01'),
    rapportage: ingeschreven,
    toestemming: { nodig: true, bekend: false, opnieuw: true },
    nieuweRapporten: 1,
    nieuweAntwoorden: 1,
  };

  test('the most pressing comes first', () => {
    expect(bij(alles)).toEqual([
      'termijn_verlopen',
      'elip',
      'vraag_beantwoord',
      'rapport_nieuw',
      'rapport_laat',
      'lening_oud',
      'toestemming_opnieuw',
      'toestemming_ontbreekt',
    ]);
  });

  test.each([['plicht', { plichtig: false }] as const, ['begeleiding', { begeleid: false }] as const])(
    'after the end of the %s only what came in',
    (_naam, einde) => expect(bij({ ...alles, ...einde })).toEqual(['vraag_beantwoord', 'rapport_nieuw']),
  );
});
