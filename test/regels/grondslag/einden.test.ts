import { describe, expect, test } from 'vitest';
import { feitenVan, type Stap } from '../../fabriek/geschiedenis';
import { magCategorieVastleggen } from '~/domein/grondslag/vastlegging';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import {
  eersteMoment,
  klok,
  laatsteMoment,
  periode,
  verwachtDicht,
  verwachtOpen,
  verwachtOpenTotEnMet,
  verwachtOpenVanaf,
  vraag,
} from './vraag';

const MOMENT = klok('2025-11-12T12:00');
const zonder = open2013('begeleiding');
const eerste = stap.begeleiding('2024-01-01', '2025-06-30');
const weer = stap.begeleiding('2025-09-01');

describe('the end of begeleiding ends a ja (bijlage 2: valid during the begeleiding)', () => {
  test('its last day is valid, the day after is not', () => verwachtOpenTotEnMet([...zonder, eerste], '2025-06-30', 'geen_begeleiding'));

  test('ended stays ended: begeleiding after a gap asks a new ja', () => {
    verwachtDicht([...zonder, eerste, weer], MOMENT, 'beeindigd');
    verwachtOpenVanaf([...zonder, eerste, weer, stap.ja('2025-10-01')], '2025-10-01', 'beeindigd');
  });

  test('a gap of one day is a gap', () => {
    verwachtDicht([...zonder, eerste, stap.begeleiding('2025-07-02')], MOMENT, 'beeindigd');
  });

  test.each([
    ['the next day', stap.begeleiding('2025-07-01')],
    ['on its last day', stap.begeleiding('2025-06-30')],
    ['before its end', stap.begeleiding('2025-03-01')],
  ])('begeleiding that begins again %s is one with it', (_wat, daarna) => {
    expect(periode(vraag([...zonder, eerste, daarna], MOMENT))).toEqual({ sinds: '2024-02-01T00:00', tot: '2032-01-01T00:00' });
  });

  test.each(['2023-06-01', '2025-06-30', '2025-07-01', '2025-08-31'])('a ja of %s', (dag) => {
    const stappen = [...open2013('begeleiding', 'ja'), eerste, weer, stap.ja(dag)];
    const { ja } = vraag(stappen, MOMENT);
    expect(ja).toBe(dag > '2025-06-30');
    if (ja) verwachtOpenVanaf(stappen, '2025-09-01', 'geen_begeleiding');
  });

  test('a ja from before the first begeleiding waits for it, and ends with it', () => {
    const stappen = [...open2013('begeleiding', 'ja'), stap.ja('2023-06-01'), eerste, weer];
    verwachtOpenVanaf(stappen, '2024-01-01', 'geen_begeleiding');
    verwachtDicht(stappen, MOMENT, 'beeindigd');
  });

  test('a corrected end corrects the answer, both ways', () => {
    const langer = stap.begeleiding('2024-01-01', '2025-08-31');
    verwachtOpen([...zonder, eerste, weer, langer], MOMENT);
    verwachtDicht([...zonder, langer, weer, eerste], MOMENT, 'beeindigd');
  });

  test('a nee or withdrawal in the gap stays what it is', () => {
    verwachtDicht([...zonder, eerste, weer, stap.nee('2025-07-15')], MOMENT, 'geweigerd');
    verwachtDicht([...zonder, eerste, weer, stap.intrekking('2025-07-15')], MOMENT, 'ingetrokken');
  });

  test('artikel 35 lid 3: what rests on the law opens again with begeleiding', () => {
    verwachtOpenVanaf([...open2021('begeleiding'), eerste, weer], '2025-09-01', 'geen_begeleiding');
  });
});

describe('the end of the plicht in Den Haag ends a ja', () => {
  const plicht = stap.plichteinde('2025-06-30', { aard: 'vertrek' });
  test('its last day is valid, the day after is not', () => verwachtOpenTotEnMet([...open2013(), plicht], '2025-06-30', 'plicht_voorbij'));

  test('an end that was taken back never was one: the ja goes on', () => {
    expect(periode(vraag([...open2013(), { ...plicht, herroepen: true } as Stap], MOMENT))).toMatchObject({ sinds: '2024-02-01T00:00' });
  });
});

describe('what the gemeente may record by a ja ends with it', () => {
  const mag = (stappen: Stap[], moment = MOMENT) => magCategorieVastleggen(feitenVan(stappen, 0), 'plan_van_aanpak', moment);
  const plicht = stap.plichteinde('2025-06-30');

  test.each([
    ['begeleiding', [...zonder, eerste]],
    ['the plicht', [...open2013(), plicht]],
  ])('the end of %s: through its last day', (_wat, stappen) => {
    expect(mag(stappen, laatsteMoment('2025-06-30'))).toBe(true);
    expect(mag(stappen, eersteMoment('2025-07-01'))).toBe(false);
  });

  test('not again without a new ja; a ja that waits for begeleiding already counts', () => {
    expect(mag([...zonder, eerste, weer])).toBe(false);
    expect(mag([...zonder, eerste, weer, stap.ja('2025-07-15')], eersteMoment('2025-07-15'))).toBe(true);
    expect(mag([...open2021('begeleiding'), eerste])).toBe(true);
  });
});
