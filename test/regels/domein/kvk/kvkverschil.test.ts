import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Kvkprofiel } from '~/domein/kvk/kvk';
import { kvkverschillen, type Opgave } from '~/domein/kvk/kvkverschil';
import { isZelfdeNaam, plaatssleutel, rechtsvormIn } from '~/domein/kvk/vergelijk';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const VANDAAG = dag('2026-11-22');

const vestiging = (plaats: string | null, naam = 'Duinpan Taalonderwijs', isHoofd = false) => ({
  nummer: '000012345678',
  naam,
  plaats,
  isHoofd,
});
const profiel = (anders: Partial<Kvkprofiel> = {}): Kvkprofiel => ({
  kvkNummer: '00100021',
  naam: 'Duinpan Taalonderwijs B.V.',
  statutaireNaam: 'Duinpan Taalonderwijs B.V.',
  rechtsvorm: 'Besloten Vennootschap',
  plaats: 'Den Haag',
  ingeschrevenOp: dag('2015-03-02'),
  begonnenOp: dag('2015-03-02'),
  geeindigdOp: null,
  handelsnamen: ['Duinpan Taalonderwijs'],
  sbi: [{ code: '85592', omschrijving: 'Overig onderwijs', isHoofd: true }],
  vestigingen: [vestiging('Den Haag')],
  ...anders,
});
const opgave = (anders: Partial<Opgave> = {}): Opgave => ({
  naam: 'Duinpan Taalonderwijs',
  plaats: 'Den Haag',
  locaties: [{ plaats: 'Den Haag' }],
  ...anders,
});
const soorten = (o: Opgave, p: Kvkprofiel) => kvkverschillen(o, p, VANDAAG).map(({ soort }) => soort);

describe('bijlage 1, point 1.a: what the register and the school say of the school', () => {
  test('nothing differs', () => {
    expect(kvkverschillen(opgave(), profiel(), VANDAAG)).toEqual([]);
  });

  test.each<[string, Partial<Opgave>, Partial<Kvkprofiel>, string[]]>([
    ['the name in capitals, without signs', { naam: 'DUINPAN TAAL-ONDERWIJS BV' }, {}, []],
    ['a trade name', { naam: 'Zilte Taal' }, { handelsnamen: ['Duinpan Taalonderwijs', 'Zilte Taal'] }, []],
    ['the name of a branch', { naam: 'Zilte Taal' }, { vestigingen: [vestiging('Den Haag', 'Zilte Taal')] }, []],
    ['another name', { naam: 'Zilte Taal' }, {}, ['naam']],
    ['another legal form in the name', { naam: 'Stichting Duinpan Taalonderwijs' }, {}, ['rechtsvorm']],
    ['a legal form that the register does not tell', { naam: 'Duinpan Taalonderwijs B.V.' }, { rechtsvorm: null }, ['rechtsvorm']],
    ['no legal form in the name', {}, { rechtsvorm: 'Stichting' }, []],
    ['a sole trader', {}, { rechtsvorm: 'Eenmanszaak', statutaireNaam: null }, ['eenmanszaak']],
    ['the old name of Den Haag', {}, { plaats: "'s-Gravenhage", vestigingen: [vestiging("'S-GRAVENHAGE")] }, []],
    ['another place', {}, { plaats: 'Utrecht' }, ['plaats']],
    ['a shielded place', {}, { plaats: null, vestigingen: [vestiging(null)] }, ['plaats_onbekend']],
    ['a location without a branch', { locaties: [{ plaats: 'Den Haag' }, { plaats: 'Delft' }] }, {}, ['locatie']],
    ['two locations in one place', { locaties: [{ plaats: 'Delft' }, { plaats: 'DELFT' }, { plaats: 'Den Haag' }] }, {}, ['locatie']],
    ['a location, and a shielded branch', { locaties: [{ plaats: 'Delft' }] }, { vestigingen: [vestiging(null)] }, []],
    ['a branch that was not stated', {}, { vestigingen: [vestiging('Den Haag'), vestiging('Leiden')] }, ['vestiging']],
    ['a repeated scan, where no locations were asked', { locaties: null }, { vestigingen: [vestiging('Leiden')] }, []],
    ['no education', {}, { sbi: [{ code: '78201', omschrijving: 'Uitzendbureaus', isHoofd: true }] }, ['geen_onderwijs']],
    ['no activity at all', {}, { sbi: [] }, ['geen_onderwijs']],
    ['a code that only contains 85', {}, { sbi: [{ code: '47850', omschrijving: 'Handel', isHoofd: true }] }, ['geen_onderwijs']],
    [
      'education on the side',
      {},
      {
        sbi: [
          { code: '78201', omschrijving: 'Uitzendbureaus', isHoofd: true },
          { code: '85592', omschrijving: 'Onderwijs', isHoofd: false },
        ],
      },
      ['onderwijs_erbij'],
    ],
    ['education on the side of nothing', {}, { sbi: [{ code: '85', omschrijving: 'Onderwijs', isHoofd: false }] }, []],
    ['a registration that ended yesterday', {}, { geeindigdOp: dag('2026-11-21') }, ['uitgeschreven']],
    ['a registration that ends today', {}, { geeindigdOp: VANDAAG }, ['uitgeschreven']],
    ['a registration that ends tomorrow', {}, { geeindigdOp: dag('2026-11-23') }, ['wordt_uitgeschreven']],
    [
      'everything, the gravest first',
      { naam: 'Zilte Taal N.V.', locaties: [{ plaats: 'Delft' }] },
      { geeindigdOp: dag('2026-01-01'), plaats: 'Utrecht', sbi: [], vestigingen: [vestiging('Utrecht')] },
      ['uitgeschreven', 'naam', 'rechtsvorm', 'plaats', 'locatie', 'vestiging', 'geen_onderwijs'],
    ],
  ])('%s', (_wat, o, p, verwacht) => {
    expect(soorten(opgave(o), profiel(p))).toEqual(verwacht);
  });

  test('each says both words, and the day', () => {
    expect(kvkverschillen(opgave({ naam: 'Zilte Taal' }), profiel({ geeindigdOp: dag('2026-06-30') }), VANDAAG)).toEqual([
      { soort: 'uitgeschreven', opgegeven: null, gevonden: null, dag: '2026-06-30' },
      { soort: 'naam', opgegeven: 'Zilte Taal', gevonden: 'Duinpan Taalonderwijs B.V.', dag: null },
    ]);
  });
});

describe('comparing words', () => {
  test('a name is itself, however it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9éü]{3,30}$/), fc.constantFrom('', ' B.V.', ' BV', ' b.v', ' V.O.F.'), (naam, vorm) => {
        expect(isZelfdeNaam(naam, `${naam.toUpperCase()}${vorm}`)).toBe(true);
        expect(isZelfdeNaam(naam, `${naam}x`)).toBe(false);
      }),
    );
  });

  test('a name of nothing but a legal form is not every such name', () => {
    expect(isZelfdeNaam('Stichting', 'B.V.')).toBe(false);
    expect(isZelfdeNaam('De Stichting Taal', 'Stichting De Taal')).toBe(true);
  });

  test.each([
    ['Taal B.V.', 'besloten vennootschap'],
    ['Taal bv', 'besloten vennootschap'],
    ['BV', 'besloten vennootschap'],
    ['Besloten Vennootschap met gewone structuur', 'besloten vennootschap'],
    ['Stichting Taal', 'stichting'],
    ['Coöperatieve Taal U.A.', 'cooperatie'],
    ['Vereniging met volledige rechtsbevoegdheid', 'vereniging'],
    ['Taal V.O.F.', 'vennootschap onder firma'],
    ['Eenmanszaak', 'eenmanszaak'],
    ['Obvious Talen', null],
    ['Taalschool', null],
  ])('the legal form in %s', (tekst, vorm) => {
    expect(rechtsvormIn(tekst)).toBe(vorm);
  });

  test.each([
    ['Den Haag', 'DEN HAAG'],
    ['Den Haag', "'s-Gravenhage"],
    ['Den Haag', '’s Gravenhage'],
    ["'s-Hertogenbosch", 'Den Bosch'],
    ['Súdwest-Fryslân', 'Sudwest Fryslan'],
  ])('%s is %s', (een, ander) => {
    expect(plaatssleutel(een)).toBe(plaatssleutel(ander));
  });
});
