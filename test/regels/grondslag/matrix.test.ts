import { describe, expect, test } from 'vitest';
import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { doelgroepen } from '~/domein/inburgeraar/wet';
import type { Stap } from '../../fabriek/geschiedenis';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok, periode, verwachtDicht, verwachtOpen, verwachtOpenTotEnMet, verwachtOpenVanaf, vraag } from './vraag';

const MOMENT = klok('2025-05-12T12:00');
const alsMigrant = (doelgroep: (typeof doelgroepen)[number]) => [...open2021('situatie'), stap.situatie({ wet: 'wi2021', doelgroep })];
const openCategorieen = (stappen: Stap[], richting: (typeof richtingen)[number]) =>
  categorieen.filter((categorie) => vraag(stappen, MOMENT, { categorie, richting }).ja);

describe.each(richtingen)('what may cross %s', (richting) => {
  test.each(doelgroepen)('C 12.2, bijlage 2: Wi2013, a ja of a(n) %s on the extended text opens all but the PIP', (doelgroep) => {
    const stappen = [...open2013('situatie'), stap.situatie({ doelgroep })];
    expect(openCategorieen(stappen, richting)).toEqual(categorieen.filter((c) => c !== 'pip'));
    expect(vraag(stappen, MOMENT, { richting })).toMatchObject({ grond: 'toestemming', artikel: 'c12_2' });
  });

  test.each(['gezinsmigrant', 'overige_migrant'] as const)('C 12.1, bijlage 3: Wi2021, artikel 35 lid 3 opens for a(n) %s', (doelgroep) => {
    const stappen = alsMigrant(doelgroep);
    expect(openCategorieen(stappen, richting)).toEqual(['identiteit', 'traject', 'voortgang', 'non_formeel', 'pip']);
    expect(vraag(stappen, MOMENT, { richting })).toMatchObject({ grond: 'artikel_35_3', artikel: 'wi2021_35_3' });
  });

  test('C 2.3: an asielstatushouder under the Wi2021 is not covered, nor by a ja', () => {
    expect(openCategorieen([...alsMigrant('asielstatushouder'), stap.ja('2024-02-01')], richting)).toEqual([]);
    verwachtDicht(alsMigrant('asielstatushouder'), MOMENT, 'geen_regel', { richting });
  });

  test('C 12.1: no other purpose than begeleiding opens anything', () => {
    verwachtDicht(open2013(), MOMENT, 'ander_doel', { richting, doel: 'onderzoek' });
    verwachtDicht(open2021(), MOMENT, 'ander_doel', { richting, doel: 'handhaving' });
  });
});

describe('wet and doelgroep move', () => {
  test('C 5.7: from its day another situatie decides, not before', () => {
    const stappen = [...open2021(), stap.situatie({ wet: 'wi2021', doelgroep: 'asielstatushouder', van: '2025-03-10' })];
    verwachtOpenTotEnMet(stappen, '2025-03-09', 'geen_regel');
  });

  test('C 5.7: of two situaties on one day the last entered counts', () => {
    const verkeerd = stap.situatie({ wet: 'wi2021', doelgroep: 'asielstatushouder', van: '2025-03-10' });
    const goed = stap.situatie({ wet: 'wi2021', doelgroep: 'overige_migrant', van: '2025-03-10' });
    verwachtOpen([...open2021(), verkeerd, goed], MOMENT);
    verwachtDicht([...open2021(), goed, verkeerd], MOMENT, 'geen_regel');
  });

  test('C 5.7: nothing is open before the first situatie', () => {
    const stappen = [...open2021('situatie'), stap.situatie({ wet: 'wi2021', doelgroep: 'gezinsmigrant', van: '2025-03-10' })];
    verwachtOpenVanaf(stappen, '2025-03-10', 'geen_regel');
  });

  test('C 12.2: from Wi2021 to Wi2013 it closes until a ja', () => {
    const stappen = [...open2021(), stap.situatie({ van: '2025-03-10' })];
    verwachtOpenTotEnMet(stappen, '2025-03-09', 'niet_gevraagd');
    verwachtOpenVanaf([...stappen, stap.ja('2025-03-20')], '2025-03-20', 'niet_gevraagd');
  });

  test('a ja from before a move of doelgroep stays the ground, without a gap', () => {
    const stappen = [...open2013(), stap.situatie({ doelgroep: 'gezinsmigrant', van: '2025-03-10' })];
    expect(periode(vraag(stappen, MOMENT))).toEqual({ sinds: '2024-02-01T00:00', tot: '2032-01-01T00:00' });
  });
});

describe('the matrix is data with dates', () => {
  const regel: Stap = {
    stap: 'regel',
    wet: 'wi2021',
    doelgroep: null,
    categorie: 'bijzonderheden',
    richting: 'naar_gemeente',
    grond: 'artikel_35_3',
    van: '2025-03-10',
    tot: '2025-04-20',
  };
  const erheen = { categorie: 'bijzonderheden', richting: 'naar_gemeente' } as const;

  test('C 12.2: a row opens from its first through its last day, and only its own direction', () => {
    verwachtOpenVanaf([...open2021(), regel], '2025-03-10', 'geen_regel', erheen);
    verwachtOpenTotEnMet([...open2021(), regel], '2025-04-20', 'geen_regel', erheen);
    verwachtDicht([...open2021(), regel], klok('2025-03-20T12:00'), 'geen_regel', { categorie: 'bijzonderheden' });
  });

  test('a row without doelgroep counts for every doelgroep, the asielstatushouder too', () => {
    verwachtOpen([...alsMigrant('asielstatushouder'), regel], klok('2025-03-20T12:00'), erheen);
  });

  test('a move from consent to another ground needs no code: the law is named from its day, also without a ja', () => {
    const wettelijk = { ...regel, wet: 'wi2013', categorie: 'voortgang', tot: null } as const;
    expect(vraag([...open2013(), wettelijk], klok('2025-03-09T12:00'), { richting: 'naar_gemeente' })).toMatchObject({
      grond: 'toestemming',
    });
    verwachtOpenVanaf([...open2013('ja'), wettelijk], '2025-03-10', 'niet_gevraagd', { richting: 'naar_gemeente' });
  });
});

describe('a public task as ground (AVG 6(1)(e))', () => {
  const taak: Stap = {
    stap: 'regel',
    wet: 'wi2013',
    doelgroep: null,
    categorie: 'voortgang',
    richting: 'naar_school',
    grond: 'publieke_taak',
    van: '2025-03-10',
    tot: null,
  };
  const zonderJa = [...open2013('ja'), taak];

  test('opens from its day without a ja, and names its article', () => {
    verwachtOpenVanaf(zonderJa, '2025-03-10', 'niet_gevraagd');
    expect(vraag(zonderJa, MOMENT)).toMatchObject({ grond: 'publieke_taak', artikel: 'avg6_1e' });
  });

  test('AVG 21: an objection closes it, and leaves what rests on consent', () => {
    const bezwaar = stap.beperking('bezwaar', '2025-04-01');
    const alleenTaak: Stap = { ...taak, wet: 'wi2021', categorie: 'bijzonderheden' };
    verwachtOpen([...open2021(), alleenTaak], MOMENT, { categorie: 'bijzonderheden' });
    verwachtDicht([...open2021(), alleenTaak, bezwaar], MOMENT, 'bezwaar', { categorie: 'bijzonderheden' });
    expect(vraag([...zonderJa, stap.ja('2024-02-01'), bezwaar], MOMENT)).toMatchObject({ ja: true, grond: 'toestemming' });
  });

  test('C 12.4: a nee does not close it; AVG 18: a restriction does', () => {
    verwachtOpen([...zonderJa, stap.nee('2025-04-01', { school: null })], MOMENT);
    verwachtDicht([...zonderJa, stap.beperking('beperking', '2025-04-01')], MOMENT, 'beperkt');
  });
});
