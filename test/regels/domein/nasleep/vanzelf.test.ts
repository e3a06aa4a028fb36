import { describe, expect, test } from 'vitest';
import { perEinde } from '~/domein/nasleep/vanzelf';
import nl from '../../../../locales/nl/nasleep.json';

type Rij = Parameters<typeof perEinde>[0][number];

const rij = (meer: Partial<Rij>): Rij => ({
  oorzaakId: 'een',
  aanleiding: 'ingetrokken',
  regel: 'poort_dicht',
  school: 'Taalschool A',
  richting: null,
  categorieen: [],
  aantal: null,
  moment: '2026-01-01T10:00:00Z',
  ...meer,
});

describe('what followed by itself, as its inburgeraar reads it (AVG 12 lid 1)', () => {
  test('one end at one school is told once: each category once, the mails and the task', () => {
    const rijen = [
      rij({ richting: 'naar_gemeente', categorieen: ['non_formeel', 'voortgang', 'traject'] }),
      rij({ richting: 'naar_school', categorieen: ['voortgang', 'identiteit', 'traject'] }),
      rij({ regel: 'post_vervallen', aantal: 2 }),
      rij({ regel: 'taak_gemaakt' }),
    ];
    expect(perEinde(rijen)).toEqual([
      {
        id: 'een Taalschool A',
        school: 'Taalschool A',
        aanleiding: 'ingetrokken',
        moment: '2026-01-01T10:00:00Z',
        stopte: [
          { hoe: 'aan_elkaar', over: ['traject', 'voortgang'] },
          { hoe: 'naar_school', over: ['identiteit'] },
          { hoe: 'naar_gemeente', over: ['non_formeel'] },
        ],
        brieven: 2,
        kijktNa: true,
      },
    ]);
  });

  test('two ends, and two schools of one nee, are told apart: last things first', () => {
    const later = { oorzaakId: 'twee', aanleiding: 'geweigerd', moment: '2026-02-01T10:00:00Z', categorieen: ['voortgang'] } as const;
    const gezien = perEinde([
      rij({ richting: 'naar_school', categorieen: ['identiteit'] }),
      rij({ ...later, richting: 'naar_gemeente' }),
      rij({ ...later, richting: 'naar_gemeente', school: 'Taalschool B' }),
    ]);
    expect(gezien.map(({ school, aanleiding }) => [aanleiding, school])).toEqual([
      ['geweigerd', 'Taalschool B'],
      ['geweigerd', 'Taalschool A'],
      ['ingetrokken', 'Taalschool A'],
    ]);
    expect(gezien.map(({ brieven, kijktNa }) => [brieven, kijktNa])).toEqual([
      [0, false],
      [0, false],
      [0, false],
    ]);
  });

  test('its sentences are short: A2', () => {
    const { stopte, ...zelf } = nl.zelf;
    const zinnen = [...Object.values(zelf), ...Object.values(stopte)].flatMap((tekst) => tekst.split(/(?<=[.?:])\s+/));
    expect(zinnen.filter((zin) => zin.split(' ').length > 13)).toEqual([]);
  });
});
