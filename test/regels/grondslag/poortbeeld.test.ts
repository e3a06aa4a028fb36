import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Categorie, Richting } from '~/domein/grondslag/categorie';
import { openPerioden } from '~/domein/grondslag/grondslag';
import { type EigenFeiten, poortbeeld, type Rij } from '~/domein/grondslag/poortbeeld';
import { feitenVan, type Stap } from '../../fabriek/geschiedenis';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok } from './vraag';

const MOMENT = klok('2025-05-12T12:00');
const dag = (iso: string) => Temporal.PlainDate.from(iso);

const projectie = (stappen: Stap[]): Rij[] => openPerioden(feitenVan(stappen, 0)).map((p) => ({ ...p, aanbiederId: 'school-0' }));

/** What the gemeente holds itself: everything but the school's enrolments, and whether the koppeling matched. */
function gemeente(stappen: Stap[]): EigenFeiten {
  const feiten = feitenVan(stappen, 0);
  return { kant: 'gemeente', feiten: { ...feiten, school: { ...feiten.school, isGekoppeld: true, inschrijvingen: [] } } };
}

type School = Extract<EigenFeiten, { kant: 'school' }>;
const school = (anders: Partial<School> = {}): School => ({
  kant: 'school',
  isContactpersoon: true,
  convenanten: [{ ingangsdatum: dag('2023-06-01'), laatsteDag: dag('2031-12-31'), beeindigdPer: null, uitgeslotenPer: null }],
  inschrijvingen: [],
  nazorg: [{ van: dag('2022-03-08'), dagen: 56 }],
  ...anders,
});

function regel(rijen: Rij[], eigen: EigenFeiten, categorie: Categorie = 'voortgang', richting: Richting = 'naar_school') {
  return poortbeeld(rijen, eigen, MOMENT).find((r) => r.categorie === categorie && r.richting === richting);
}

describe('what is open', () => {
  test.each([gemeente(open2013()), school()])('says the ground, its article and its days', (eigen) => {
    expect(regel(projectie(open2013()), eigen)).toMatchObject({
      isOpen: true,
      grond: 'toestemming',
      artikel: 'c12_2',
      sinds: '2024-02-01',
      tot: '2031-12-31',
    });
  });

  test('shows every category both ways', () => {
    expect(poortbeeld(projectie(open2021()), school(), MOMENT)).toHaveLength(14);
    expect(poortbeeld(projectie(open2021()), school(), MOMENT).filter(({ isOpen }) => isOpen)).toHaveLength(10);
  });
});

describe('why it is closed, to the gemeente', () => {
  const gevallen: [string, Stap[], string][] = [
    ['C 12.4: a nee', [...open2013(), stap.nee('2025-03-30')], 'geweigerd'],
    ['C 12.4: a withdrawal', [...open2013(), stap.intrekking('2025-03-30')], 'ingetrokken'],
    ['C 12.2: nothing asked yet', open2013('ja'), 'niet_gevraagd'],
    ['C 12.1: begeleiding ended', [...open2013(), stap.begeleiding('2024-01-01', '2025-03-30')], 'geen_begeleiding'],
    ['B2: the plicht ended', [...open2021(), stap.plichteinde('2025-03-30')], 'plicht_voorbij'],
    ['AVG 18: a restriction', [...open2021(), stap.beperking('beperking', '2025-03-30')], 'beperkt'],
    ['AVG 21: an objection', [...open2021(), stap.beperking('bezwaar', '2025-03-30')], 'bezwaar'],
    ['C 3.2: the convenant ended', [...open2013('convenant'), stap.convenant({ laatsteDag: '2025-03-30' })], 'convenant'],
  ];
  test.each(gevallen)('%s is its own to know', (_wat, stappen, reden) => {
    expect(regel(projectie(stappen), gemeente(stappen))).toMatchObject({ isOpen: false, reden });
  });

  test('an enrolment that ended is the school’s to know: there only is no ground', () => {
    const stappen = [...open2013(), stap.inschrijving('2024-01-08', '2025-01-31')];
    expect(regel(projectie(stappen), gemeente(stappen))).toMatchObject({ isOpen: false, reden: 'geen_grondslag', artikel: null });
  });

  test('a koppeling that found nobody reads as no ground', () => {
    const stappen = [...open2013('koppeling'), stap.koppeling({ klopt: false })];
    expect(regel(projectie(stappen), gemeente(stappen))).toMatchObject({ reden: 'geen_grondslag' });
  });

  test('a category that this law does not share has no rule', () => {
    expect(regel(projectie(open2013()), gemeente(open2013()), 'pip')).toMatchObject({ reden: 'geen_regel' });
  });
});

describe('why it is closed, to the school (digest, Reasons shown)', () => {
  const verzwegen: [string, Stap[]][] = [
    ['refused', [...open2013(), stap.nee('2025-03-30')]],
    ['was never asked', open2013('ja')],
    ['objected', [...open2021(), stap.beperking('bezwaar', '2025-03-30')]],
    ['asked for restriction', [...open2021(), stap.beperking('beperking', '2025-03-30')]],
    ['moved away', [...open2021(), stap.plichteinde('2025-03-30', { aard: 'vertrek' })]],
    ['is no longer guided', [...open2021(), stap.begeleiding('2024-01-01', '2025-03-30')]],
  ];
  test.each(verzwegen)('never says that someone %s', (_wat, stappen) => {
    expect(regel(projectie(stappen), school())).toEqual({
      categorie: 'voortgang',
      richting: 'naar_school',
      isOpen: false,
      reden: 'geen_grondslag',
      artikel: null,
      laatst: null,
      vastgelegd: null,
    });
  });

  const voorbij = [{ ingangsdatum: dag('2023-06-01'), laatsteDag: dag('2025-05-11'), beeindigdPer: null, uitgeslotenPer: null }];
  const eigen: [string, School][] = [
    ['its own enrolment ended', school({ inschrijvingen: [{ begin: dag('2024-01-08'), einde: dag('2025-05-01') }] })],
    ['its own convenant ended', school({ convenanten: voorbij })],
    ['he is not the contactpersoon', school({ isContactpersoon: false })],
  ];
  test.each(verzwegen.flatMap(([wat, stappen]) => eigen.map(([ook, bij]) => [wat, ook, stappen, bij] as const)))(
    'nor, by a day, that someone %s, once %s',
    (_wat, _ook, stappen, bij) => {
      expect(regel(projectie(stappen), bij)).toEqual(regel([], bij));
    },
  );

  test('says the last day where it ended by what it is told', () => {
    expect(regel(projectie([...open2013(), stap.intrekking('2025-03-30')]), school())).toMatchObject({ laatst: '2025-03-29' });
    const afgelopen = [...open2013('convenant'), stap.convenant({ laatsteDag: '2025-03-30' })];
    const convenanten = [{ ingangsdatum: dag('2023-06-01'), laatsteDag: dag('2025-03-30'), beeindigdPer: null, uitgeslotenPer: null }];
    expect(regel(projectie(afgelopen), school({ convenanten }))).toMatchObject({ reden: 'convenant', laatst: '2025-03-30' });
  });

  test('AVG 7(3): says that the ja was withdrawn, until another cause followed', () => {
    const ingetrokken = [...open2013(), stap.intrekking('2025-03-30')];
    expect(regel(projectie(ingetrokken), school())).toMatchObject({ reden: 'ingetrokken' });
    const weer = [...ingetrokken, stap.ja('2025-04-01'), stap.nee('2025-04-20')];
    expect(regel(projectie(weer), school())).toMatchObject({ reden: 'geen_grondslag' });
  });

  test('C 3.2: says that its own convenant ended', () => {
    expect(regel([], school({ convenanten: voorbij }))).toMatchObject({ reden: 'convenant', artikel: 'c3_2' });
  });

  test('C 12.1: says that its own enrolment ended, sooner to the school than to the gemeente', () => {
    const inschrijvingen = [{ begin: dag('2024-01-08'), einde: dag('2025-05-01') }];
    expect(regel([], school({ inschrijvingen }))).toMatchObject({ reden: 'uitgeschreven' });
    expect(regel([], school({ inschrijvingen }), 'voortgang', 'naar_gemeente')).toMatchObject({ reden: 'geen_grondslag' });
  });

  test('C 12.5: says first that one is not the contactpersoon', () => {
    expect(regel([], school({ isContactpersoon: false, convenanten: [] }))).toMatchObject({
      reden: 'geen_contactpersoon',
      artikel: 'c12_5',
    });
  });
});
