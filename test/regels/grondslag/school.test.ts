import { describe, expect, test } from 'vitest';
import { persoonNaam } from '../../fabriek/geschiedenis';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok, periode, verwachtDicht, verwachtOpen, verwachtOpenTotEnMet, verwachtOpenVanaf, vraag } from './vraag';

const MOMENT = klok('2025-05-12T12:00');
const naarGemeente = { richting: 'naar_gemeente' } as const;

describe.each([
  ['Wi2013', open2013],
  ['Wi2021', open2021],
] as const)('the school, %s', (_wet, open) => {
  test('C 3.1: is a partner from the Ingangsdatum on', () => {
    verwachtOpenVanaf([...open('convenant'), stap.convenant({ ingangsdatum: '2025-03-30' })], '2025-03-30', 'convenant');
    verwachtDicht(open('convenant'), MOMENT, 'convenant');
  });

  test('C 3.2: through the last day of its term', () => {
    verwachtOpenTotEnMet([...open('convenant'), stap.convenant({ laatsteDag: '2025-03-14' })], '2025-03-14', 'convenant');
  });

  test('C 3.2: a following term joins without a gap', () => {
    const termijnen = [
      stap.convenant({ laatsteDag: '2025-03-14' }),
      stap.convenant({ ingangsdatum: '2025-03-15', laatsteDag: '2027-03-14' }),
    ];
    const antwoord = vraag([...open('convenant'), ...termijnen], MOMENT);
    expect(periode(antwoord)).toMatchObject({ tot: '2027-03-15T00:00' });
  });

  test('C 3.3, 3.4: an end before time counts through its last day', () => {
    verwachtOpenTotEnMet([...open('convenant'), stap.convenant({ beeindigdPer: '2025-10-26' })], '2025-10-26', 'convenant');
  });

  test('C 15: uitsluiting counts through its last day, also before an agreed end', () => {
    const uitgesloten = stap.convenant({ beeindigdPer: '2025-10-31', uitgeslotenPer: '2025-10-01' });
    verwachtOpenTotEnMet([...open('convenant'), uitgesloten], '2025-10-01', 'convenant');
  });

  test('C 12.5: shows it to the contactpersoon or his deputy alone, through the last day', () => {
    verwachtOpenTotEnMet([...open('contactpersoon'), stap.contactpersoon('2024-01-01', '2025-03-30')], '2025-03-30', 'geen_contactpersoon');
    const deputy = stap.contactpersoon('2025-03-31', '2025-04-15', { persoon: 1, aard: 'plaatsvervanger' });
    const alsDeputy = { schoolpersoon: persoonNaam(0, 1) };
    verwachtOpenVanaf([...open(), deputy], '2025-03-31', 'geen_contactpersoon', alsDeputy);
    verwachtOpenTotEnMet([...open(), deputy], '2025-04-15', 'geen_contactpersoon', alsDeputy);
  });

  test('C 12.5: to the school nothing crosses when nobody of it takes part; the gemeente reads what crossed', () => {
    verwachtDicht(open(), MOMENT, 'geen_contactpersoon', { schoolpersoon: null });
    verwachtOpen(open(), MOMENT, { ...naarGemeente, schoolpersoon: null });
    verwachtDicht(open(), MOMENT, 'geen_contactpersoon', { ...naarGemeente, schoolpersoon: persoonNaam(0, 1) });
  });

  test('another school, without a convenant, koppeling or ja of its own, gets nothing', () => {
    verwachtDicht(open(), MOMENT, 'geen_koppeling', { school: 1 });
    verwachtDicht([...open(), stap.koppeling({ school: 1 })], MOMENT, 'convenant', { school: 1 });
  });

  test('a koppeling that does not match on kenmerk and birth date joins nobody, nor one that was ended', () => {
    verwachtDicht([...open('koppeling'), stap.koppeling({ klopt: false })], MOMENT, 'geen_koppeling');
    verwachtDicht([...open('koppeling'), stap.koppeling({ beeindigd: true })], MOMENT, 'geen_koppeling');
  });
});

describe('the enrolment (C 12.1)', () => {
  test('without one nothing is closed yet', () => verwachtOpen(open2021(), MOMENT));

  test('before the first one nothing is closed yet', () => {
    verwachtOpen([...open2021(), stap.inschrijving('2025-09-01')], MOMENT);
  });

  test('after its last day the gemeente gives nothing more', () => {
    verwachtOpenTotEnMet([...open2021(), stap.inschrijving('2024-01-08', '2025-03-29')], '2025-03-29', 'uitgeschreven');
  });

  test('for 56 days after it the school still reports, and not a day longer', () => {
    verwachtOpenTotEnMet([...open2021(), stap.inschrijving('2024-01-08', '2025-03-29')], '2025-05-24', 'uitgeschreven', naarGemeente);
  });

  test('the term is the one in force on the last day of the enrolment', () => {
    const korter = { stap: 'nazorg', van: '2025-04-01', dagen: 14 } as const;
    verwachtOpenTotEnMet(
      [...open2021(), korter, stap.inschrijving('2024-01-08', '2025-03-31')],
      '2025-05-26',
      'uitgeschreven',
      naarGemeente,
    );
    verwachtOpenTotEnMet(
      [...open2021(), korter, stap.inschrijving('2024-01-08', '2025-04-01')],
      '2025-04-15',
      'uitgeschreven',
      naarGemeente,
    );
  });

  test('an enrolment that ended before any term was set has none', () => {
    verwachtDicht([...open2021(), stap.inschrijving('2021-01-04', '2022-03-07')], MOMENT, 'uitgeschreven', naarGemeente);
  });

  test('between two enrolments it is closed, from the second on open', () => {
    const twee = [stap.inschrijving('2024-01-08', '2024-12-20'), stap.inschrijving('2025-03-30')];
    verwachtOpenVanaf([...open2021(), ...twee], '2025-03-30', 'uitgeschreven');
    verwachtOpenVanaf([...open2021(), ...twee.toReversed()], '2025-03-30', 'uitgeschreven', naarGemeente);
  });

  test('the ground itself still has to stand in the after-term', () => {
    const stappen = [...open2013(), stap.inschrijving('2024-01-08', '2025-03-29'), stap.intrekking('2025-04-10')];
    verwachtOpenTotEnMet(stappen, '2025-04-09', 'ingetrokken', naarGemeente);
  });
});
