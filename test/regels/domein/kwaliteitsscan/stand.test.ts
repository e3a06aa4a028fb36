import { describe, expect, test } from 'vitest';
import {
  gebeurtenissen,
  isAfgelopen,
  mogelijk,
  overgangen,
  scansoorten,
  standen,
  volgendeStand,
  type Gebeurtenis,
} from '~/domein/kwaliteitsscan/stand';

const rollen = [
  'relatiebeheerder',
  'tekenbevoegde',
  'taalaanbieder',
  'publiek',
  'casemanager',
  'beheerder',
  'fg',
  'inburgeraar',
  'avg_afhandelaar',
] as const;
const besluiten: readonly Gebeurtenis[] = [
  'toegelaten',
  'voorwaardelijk_toegelaten',
  'weigering_voorgenomen',
  'niet_toegelaten',
  'onvoorwaardelijk_toegelaten',
];

describe('the scan as a state machine (B1)', () => {
  test('every state × event × role: what is listed may, everything else may not', () => {
    let mag = 0;
    for (const soort of scansoorten) {
      for (const van of [null, ...standen]) {
        for (const rol of rollen) {
          for (const gebeurtenis of gebeurtenissen) {
            const naar = volgendeStand({ soort, van, rol }, gebeurtenis);
            const staatEr = overgangen.some(
              (een) => een.soort === soort && een.van === van && een.rol === rol && een.gebeurtenis === gebeurtenis && een.naar === naar,
            );
            expect(staatEr).toBe(naar !== null);
            if (naar !== null) mag += 1;
          }
        }
      }
    }
    expect(mag).toBe(overgangen.length);
  });

  test('only a tekenbevoegde decides, and he sets no other step than to give it back', () => {
    for (const { gebeurtenis, rol } of overgangen) {
      expect(rol === 'tekenbevoegde').toBe(besluiten.includes(gebeurtenis) || gebeurtenis === 'teruggelegd');
    }
  });

  test('nobody is refused but after a voornemen (B1.6)', () => {
    expect(overgangen.filter(({ gebeurtenis }) => gebeurtenis === 'niet_toegelaten').map(({ van }) => van)).toEqual(['voornemen']);
  });

  test('a repeated scan decides nothing about taking part (C 4.5)', () => {
    expect(overgangen.filter(({ soort, rol }) => soort === 'herhaling' && rol !== 'relatiebeheerder')).toEqual([]);
  });

  test('every state can be reached, and ends or goes on', () => {
    for (const stand of standen) expect(overgangen.some(({ naar }) => naar === stand)).toBe(true);
    expect(standen.filter(isAfgelopen)).toEqual(['toegelaten', 'niet_toegelaten', 'afgerond', 'ingetrokken', 'vervallen']);
    expect(mogelijk({ soort: 'aanmelding', van: 'voorwaardelijk', rol: 'tekenbevoegde' }).map(({ naar }) => naar)).toEqual(['toegelaten']);
  });
});
