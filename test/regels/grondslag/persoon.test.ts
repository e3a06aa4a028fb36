import { describe, test } from 'vitest';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok, verwachtDicht, verwachtOpen, verwachtOpenTotEnMet, verwachtOpenVanaf } from './vraag';

const MOMENT = klok('2025-05-12T12:00');

describe.each([
  ['Wi2013', open2013],
  ['Wi2021', open2021],
] as const)('the person, %s', (_wet, open) => {
  test('C 12.1: nothing crosses before begeleiding begins', () => {
    verwachtDicht(open('begeleiding'), MOMENT, 'geen_begeleiding');
    verwachtOpenVanaf([...open('begeleiding'), stap.begeleiding('2025-03-30')], '2025-03-30', 'geen_begeleiding');
  });

  test('C 12.1: it ends with begeleiding, whose last day counts', () => {
    verwachtOpenTotEnMet([...open('begeleiding'), stap.begeleiding('2024-01-01', '2025-03-30')], '2025-03-30', 'geen_begeleiding');
  });

  test('an end entered later replaces the begeleiding of the same first day', () => {
    verwachtOpenTotEnMet([...open(), stap.begeleiding('2024-01-01', '2025-04-01')], '2025-04-01', 'geen_begeleiding');
  });

  test('a begeleiding from a later day takes over, also when the earlier one had no end', () => {
    verwachtOpenTotEnMet([...open(), stap.begeleiding('2025-01-01', '2025-04-01')], '2025-04-01', 'geen_begeleiding');
  });

  test.each(['examen', 'ontheffing', 'vrijstelling', 'vertrek'] as const)(
    'B2: it ends with the plicht by %s, whose last day counts',
    (aard) => {
      verwachtOpenTotEnMet([...open(), stap.plichteinde('2025-10-26', { aard })], '2025-10-26', 'plicht_voorbij');
    },
  );

  test('B2: of several ends the earliest counts, one that was taken back does not', () => {
    verwachtOpenTotEnMet([...open(), stap.plichteinde('2025-10-26'), stap.plichteinde('2025-04-01')], '2025-04-01', 'plicht_voorbij');
    const herroepen = [stap.plichteinde('2025-10-26'), stap.plichteinde('2025-04-01', { herroepen: true })];
    verwachtOpenTotEnMet([...open(), ...herroepen], '2025-10-26', 'plicht_voorbij');
  });

  test('AVG 18: a restriction closes every ground from its first through its last day', () => {
    const beperkt = [...open(), stap.beperking('beperking', '2025-03-30', '2025-10-26')];
    verwachtOpenTotEnMet(beperkt, '2025-03-29', 'beperkt');
    verwachtOpenVanaf(beperkt, '2025-10-27', 'beperkt');
    verwachtDicht([...open(), stap.beperking('beperking', '2025-03-30')], klok('2030-01-01T12:00'), 'beperkt');
  });
});

test('artikel 35 lid 3: under the Wi2021 it opens again with a new begeleiding', () => {
  const stappen = [...open2021(), stap.begeleiding('2024-01-01', '2025-04-01'), stap.begeleiding('2025-06-01')];
  verwachtOpenVanaf(stappen, '2025-06-01', 'geen_begeleiding');
});

describe('an objection (AVG 21)', () => {
  const bezwaar = stap.beperking('bezwaar', '2025-03-30', '2025-10-26');

  test('closes what rests on a public task, from its first through its last day', () => {
    verwachtOpenTotEnMet([...open2021(), bezwaar], '2025-03-29', 'bezwaar');
    verwachtOpenVanaf([...open2021(), bezwaar], '2025-10-27', 'bezwaar');
  });

  test('does not touch what rests on consent', () => verwachtOpen([...open2013(), bezwaar], MOMENT));
});
