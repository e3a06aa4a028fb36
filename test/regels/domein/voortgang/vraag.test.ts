import { describe, expect, test } from 'vitest';
import { gebeurtenissen } from '~/domein/voortgang/gebeurtenissen';
import type { RapportageMetVragen } from '~/domein/voortgang/overzicht';
import { geldende } from '~/domein/voortgang/rapportage';
import { leesstandVan, type Vraag } from '~/domein/voortgang/vraag';

const vraag = (op: string, antwoordOp: string | null): Vraag => ({
  id: op,
  rapportageId: 'r',
  tekst: 'Kan de les later?',
  door: 'Noor',
  op,
  antwoord: antwoordOp === null ? null : { id: antwoordOp, tekst: 'Ja.', door: 'Anneke', op: antwoordOp },
});
const gelezen = (op: string) => ({ op });

describe('where a report stands for the gemeente', () => {
  test.each([
    ['nieuw', [], []],
    ['gelezen', [], [gelezen('2026-10-01T10:00:00Z')]],
    ['vraag_open', [vraag('2026-10-01T10:00:00Z', null)], [gelezen('2026-10-01T10:00:00Z')]],
    [
      'vraag_open',
      [vraag('2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z'), vraag('2026-10-03T10:00:00Z', null)],
      [gelezen('2026-10-04T10:00:00Z')],
    ],
    ['beantwoord', [vraag('2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z')], [gelezen('2026-10-01T10:00:00Z')]],
    ['gelezen', [vraag('2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z')], [gelezen('2026-10-02T10:00:00Z')]],
    [
      'gelezen',
      [vraag('2026-10-01T10:00:00Z', '2026-10-02T10:00:00.123Z')],
      [gelezen('2026-10-01T10:00:00Z'), gelezen('2026-10-02T10:00:00.200Z')],
    ],
    ['nieuw', [vraag('2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z')], []],
  ] as const)('%s', (stand, vragen, lezers) => {
    expect(leesstandVan({ vragen, gelezen: lezers })).toBe(stand);
  });
});

const rapportage = (meer: Partial<RapportageMetVragen>): RapportageMetVragen => ({
  id: 'een',
  cursistId: 'c',
  aanbiederId: 'a',
  periodeVan: '2026-07-01',
  periodeTot: '2026-09-30',
  versie: 1,
  vervangtId: null,
  vervangenDoor: null,
  ingediendDoor: 'u',
  ingediendOp: '2026-10-05T10:00:00Z',
  inhoud: { voortgang: null, uren: null, nonFormeel: null, bijzonderheden: null },
  school: 'Woordwerf',
  door: 'Anneke',
  vragen: [],
  gelezen: [],
  leesstand: 'nieuw',
  ...meer,
});

describe('reports in the course of time', () => {
  test('those that count are the last version of each period, oldest first', () => {
    const lijst = [
      rapportage({ id: 'twee', versie: 2, vervangtId: 'een' }),
      rapportage({ vervangenDoor: 'twee' }),
      rapportage({ id: 'eerder', periodeVan: '2026-04-01' }),
    ];
    expect(geldende(lijst).map(({ id }) => id)).toEqual(['eerder', 'twee']);
  });

  test('add reports, corrections, questions and answers to the timeline, by whom', () => {
    const vragen = [vraag('2026-10-06T10:00:00Z', '2026-10-07T10:00:00Z'), vraag('2026-10-08T10:00:00Z', null)];
    const verbeterd = rapportage({ id: 'twee', versie: 2, vervangtId: 'een', ingediendOp: '2026-10-06T09:00:00Z', vragen });
    expect(gebeurtenissen({ rapportages: [rapportage({ vervangenDoor: 'twee' }), verbeterd] })).toMatchObject([
      { soort: 'rapportage_ingediend', moment: '2026-10-05T10:00:00Z', pad: '/rapportages/een', door: 'Woordwerf' },
      { soort: 'rapportage_verbeterd', moment: '2026-10-06T09:00:00Z', pad: '/rapportages/twee' },
      { soort: 'vraag_gesteld', moment: '2026-10-06T10:00:00Z', door: 'Noor' },
      { soort: 'antwoord_gegeven', moment: '2026-10-07T10:00:00Z', door: 'Anneke' },
      { soort: 'vraag_gesteld', moment: '2026-10-08T10:00:00Z' },
    ]);
  });
});
