import { describe, expect, test } from 'vitest';
import { BIJLAGE_2 } from '../../fabriek/tekst';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok, periode, verwachtDicht, verwachtOpen, verwachtOpenTotEnMet, verwachtOpenVanaf, vraag } from './vraag';

const MOMENT = klok('2025-05-12T12:00');
const zonderAntwoord = open2013('ja');
const tweedeSchool = [stap.convenant({ school: 1 }), stap.koppeling({ school: 1 }), stap.contactpersoon('2024-01-01', null, { school: 1 })];

describe.each(['naar_school', 'naar_gemeente'] as const)('consent, %s', (richting) => {
  const erheen = { richting };

  test('C 12.2: without an answer nothing crosses', () => verwachtDicht(zonderAntwoord, MOMENT, 'niet_gevraagd', erheen));

  test('C 12.2: a ja opens from its day, or from its time where that is known', () => {
    verwachtOpenVanaf([...zonderAntwoord, stap.ja('2025-03-30')], '2025-03-30', 'niet_gevraagd', erheen);
    const metTijd = [...zonderAntwoord, stap.ja('2025-03-30', { tijd: '14:30' })];
    verwachtDicht(metTijd, klok('2025-03-30T14:29:59.999'), 'niet_gevraagd', erheen);
    verwachtOpen(metTijd, klok('2025-03-30T14:30'), erheen);
  });

  test('C 12.4: a withdrawal closes from its day, or from its time where that is known', () => {
    verwachtOpenTotEnMet([...open2013(), stap.intrekking('2025-10-26')], '2025-10-25', 'ingetrokken', erheen);
    const metTijd = [...open2013(), stap.intrekking('2025-10-26', { tijd: '14:30' })];
    verwachtOpen(metTijd, klok('2025-10-26T14:29:59.999'), erheen);
    verwachtDicht(metTijd, klok('2025-10-26T14:30'), 'ingetrokken', erheen);
  });

  test('C 12.4: a nee after a ja closes from its day', () => {
    verwachtOpenTotEnMet([...open2013(), stap.nee('2025-03-30')], '2025-03-29', 'geweigerd', erheen);
  });

  test('C 12.4: a ja given again opens from its own day, and the time between stays closed', () => {
    const stappen = [...open2013(), stap.intrekking('2025-03-01'), stap.ja('2025-04-01')];
    verwachtOpenVanaf(stappen, '2025-04-01', 'ingetrokken', erheen);
    expect(periode(vraag(stappen, MOMENT, erheen))).toMatchObject({ sinds: '2025-04-01T00:00' });
  });

  test('entered late, an act works from its own date: the order of entry changes nothing', () => {
    const stappen = [...open2013(), stap.ja('2025-04-01'), stap.intrekking('2025-03-01')];
    verwachtOpenTotEnMet(stappen, '2025-02-28', 'ingetrokken', erheen);
    verwachtOpenVanaf(stappen, '2025-04-01', 'ingetrokken', erheen);
  });
});

describe('acts on one day (C 12.4)', () => {
  const dag = '2025-03-30';
  test.each([
    ['ja and nee without times: nee', null, null, '12:00', false],
    ['ja with a time, nee without: nee, all day', '16:00', null, '17:00', false],
    ['ja without a time, nee with: nee', null, '09:00', '17:00', false],
    ['ja later than nee: ja', '16:00', '09:00', '17:00', true],
    ['nee later than ja: nee', '09:00', '16:00', '17:00', false],
    ['nee later than ja: ja until then', '09:00', '16:00', '15:59', true],
    ['both at the same time: nee', '09:00', '09:00', '17:00', false],
  ])('%s', (_wat, ja, nee, om, open) => {
    for (const anders of [stap.nee(dag, { tijd: nee }), stap.intrekking(dag, { tijd: nee })]) {
      for (const handelingen of [
        [stap.ja(dag, { tijd: ja }), anders],
        [anders, stap.ja(dag, { tijd: ja })],
      ]) {
        expect(vraag([...zonderAntwoord, ...handelingen], klok(`${dag}T${om}`)).ja).toBe(open);
      }
    }
  });

  test('a ja that nee overruled leaves the ja of before until the time of that nee', () => {
    const stappen = [...open2013(), stap.ja(dag), stap.nee(dag, { tijd: '16:00' })];
    verwachtOpen(stappen, klok(`${dag}T15:59`));
    verwachtDicht(stappen, klok(`${dag}T16:00`), 'geweigerd');
  });

  test('of two ja without times the last entered counts', () => {
    const stappen = [...zonderAntwoord, stap.ja(dag), stap.ja(dag, { tekst: BIJLAGE_2 })];
    verwachtDicht(stappen, MOMENT, 'niet_in_tekst', { categorie: 'bijzonderheden' });
    verwachtOpen([...stappen, stap.ja(dag)], MOMENT, { categorie: 'bijzonderheden' });
  });
});

describe('for whom and for what', () => {
  test('C 12.2: a ja opens exactly the categories that its text names', () => {
    const stappen = [...zonderAntwoord, stap.ja('2024-02-01', { tekst: BIJLAGE_2 })];
    verwachtOpen(stappen, MOMENT, { categorie: 'plan_van_aanpak' });
    verwachtDicht(stappen, MOMENT, 'niet_in_tekst', { categorie: 'non_formeel' });
    verwachtDicht(stappen, MOMENT, 'niet_in_tekst', { categorie: 'bijzonderheden' });
  });

  test('C 12.2: a later ja on a text that names fewer closes the rest', () => {
    const stappen = [...open2013(), stap.ja('2025-03-30', { tekst: BIJLAGE_2 })];
    verwachtOpenTotEnMet(stappen, '2025-03-29', 'niet_in_tekst', { categorie: 'non_formeel' });
    expect(periode(vraag(stappen, MOMENT))).toMatchObject({ sinds: '2024-02-01T00:00' });
  });

  test('C 12.4: a ja names its school: another gets nothing by it', () => {
    verwachtDicht([...open2013(), ...tweedeSchool], MOMENT, 'niet_gevraagd', { school: 1 });
  });

  test('C 12.4: a nee for one school leaves the other', () => {
    const stappen = [...open2013(), ...tweedeSchool, stap.ja('2024-02-01', { school: 1 }), stap.nee('2025-03-30')];
    verwachtDicht(stappen, MOMENT, 'geweigerd');
    verwachtOpen(stappen, MOMENT, { school: 1 });
  });

  test('C 12.4: a nee for all blocks every school; a later ja for one lifts it for that one', () => {
    const allebei = [...open2013(), ...tweedeSchool, stap.ja('2024-02-01', { school: 1 }), stap.nee('2025-03-30', { school: null })];
    verwachtDicht(allebei, MOMENT, 'geweigerd');
    verwachtDicht(allebei, MOMENT, 'geweigerd', { school: 1 });
    const daarna = [...allebei, stap.ja('2025-04-15', { school: 1 })];
    verwachtDicht(daarna, MOMENT, 'geweigerd');
    verwachtOpenVanaf(daarna, '2025-04-15', 'geweigerd', { school: 1 });
  });

  test('C 12.4: a withdrawal for all closes every school', () => {
    const stappen = [...open2013(), ...tweedeSchool, stap.ja('2024-02-01', { school: 1 }), stap.intrekking('2025-03-30', { school: null })];
    verwachtDicht(stappen, MOMENT, 'ingetrokken');
    verwachtDicht(stappen, MOMENT, 'ingetrokken', { school: 1 });
  });

  test('C 12.4: a ja on paper at the school counts, and so does its withdrawal there', () => {
    const opSchool = [...zonderAntwoord, stap.ja('2025-03-01', { bij: 'school' })];
    verwachtOpenVanaf(opSchool, '2025-03-01', 'niet_gevraagd');
    verwachtOpenTotEnMet([...opSchool, stap.intrekking('2025-03-30', { bij: 'school' })], '2025-03-29', 'ingetrokken');
    verwachtDicht([...opSchool, stap.nee('2025-03-30', { school: null })], MOMENT, 'geweigerd');
  });

  test('C 12.4: Wi2021 people are not asked: a nee or withdrawal closes nothing of theirs', () => {
    verwachtOpen([...open2021(), stap.nee('2024-02-01', { school: null }), stap.intrekking('2025-03-01', { school: null })], MOMENT);
  });
});
