import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Beheerfeiten, Casefeiten, Deelname, Leerlingfeiten, Schoolfeiten } from '~/domein/werkvoorraad/feiten';
import { beheerregels, leerlingregels, persoonsregels, schoolregels, wachtBij } from '~/domein/werkvoorraad/werkvoorraad';

const vandaag = Temporal.PlainDate.from('2026-03-10');
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const peiling = { vandaag, leningOudNaMaanden: 3 };

const rustig: Casefeiten = {
  inburgeraarId: 'persoon',
  plichtig: true,
  begeleid: true,
  looptSinds: dag('2024-01-01'),
  situatie: { wet: 'wi2013', doelgroep: 'asielstatushouder' },
  termijnEinde: dag('2028-01-01'),
  lening: { soort: 'bekend', resterendCent: 8_000_00, peildatum: vandaag },
  toestemming: { nodig: true, bekend: true, jaStaat: true, jaTot: null, laatsteJa: dag('2025-06-01'), opnieuw: [] },
  deelnames: [],
  taken: [],
};
const deelname: Deelname = {
  cursistId: 'cursist',
  aanbiederId: 'school',
  grondSinds: dag('2025-10-01'),
  perioden: [
    { van: dag('2025-07-01'), tot: dag('2025-09-30'), uiterlijk: dag('2025-10-28') },
    { van: dag('2025-10-01'), tot: dag('2025-12-31'), uiterlijk: dag('2026-01-28') },
    { van: dag('2026-01-01'), tot: dag('2026-03-09'), uiterlijk: dag('2026-04-06') },
    { van: dag('2026-03-10'), tot: dag('2026-03-31'), uiterlijk: dag('2026-04-28') },
  ],
  rapporten: [],
  vragen: [],
};
const taak = {
  id: 'taak',
  oorzaakId: 'act',
  cursistId: 'cursist',
  aanbiederId: 'school',
  gemaaktOp: dag('2026-02-20'),
  uiterlijk: dag('2026-03-09'),
};
const lening = (resterendCent: number, peildatum = '2026-03-01') => ({
  soort: 'bekend' as const,
  resterendCent,
  peildatum: dag(peildatum),
});
const toestemming = (meer: Partial<Casefeiten['toestemming']>) => ({ toestemming: { ...rustig.toestemming, ...meer } });

const kort = (feiten: Partial<Casefeiten>) =>
  wachtBij(persoonsregels, { ...rustig, ...feiten }, peiling, 'casemanager').map(({ regel, voorval, van, uiterste }) =>
    [regel, voorval, van, uiterste].filter((deel) => deel !== null).join(' '),
  );

describe('what waits for a casemanager', () => {
  test('nothing, when all is well', () => expect(kort({})).toEqual([]));
  test.each<[string, Partial<Casefeiten>, string[]]>([
    ['twelve months of termijn left (C 1c)', { termijnEinde: dag('2027-03-10') }, []],
    ['a day under twelve months (C 1c)', { termijnEinde: dag('2027-03-09') }, ['termijn_kort 12 2026-03-10 2027-03-09']],
    ['a day under six months', { termijnEinde: dag('2026-09-09') }, ['termijn_kort 6 2026-03-10 2026-09-09']],
    ['a day under three months', { termijnEinde: dag('2026-06-09') }, ['termijn_kort 3 2026-03-10 2026-06-09']],
    ['three months at the end of a month', { termijnEinde: dag('2026-05-30') }, ['termijn_kort 3 2026-03-01 2026-05-30']],
    ['the last day of the termijn', { termijnEinde: vandaag }, ['termijn_kort 3 2025-12-11 2026-03-10']],
    ['the day after the termijn', { termijnEinde: dag('2026-03-09') }, ['termijn_verlopen 2026-03-09 2026-03-10 2026-03-09']],
    ['termijn unknown', { termijnEinde: null }, []],
    ['ELIP by the loan (C 1c)', { lening: lening(499_99) }, ['elip 2026-03-01 2026-03-01']],
    [
      'ELIP by loan and termijn (C 1c)',
      { lening: lening(2_499_99), termijnEinde: dag('2026-12-31') },
      ['elip 2026-03-01 2026-03-01', 'termijn_kort 12 2026-01-01 2026-12-31'],
    ],
    ['a loan figure of three months (C 1c)', { lening: lening(8_000_00, '2025-12-10') }, []],
    ['an older loan figure (C 1c)', { lening: lening(8_000_00, '2025-12-09') }, ['lening_oud 2025-12-09 2026-03-10']],
    ['never asked for consent (C 12.2)', toestemming({ bekend: false, jaStaat: false }), ['toestemming_ontbreekt vraag 2024-01-01']],
    ['consent not asked by the matrix (C 12)', toestemming({ nodig: false, bekend: false, jaStaat: false }), []],
    ['who said no or withdrew (C 12.4)', toestemming({ jaStaat: false, laatsteJa: null }), []],
    ['a ja of a year ago', toestemming({ laatsteJa: dag('2025-03-10') }), ['toestemming_jaarlijks 2025-03-10 2026-03-10']],
    ['a ja of a day less', toestemming({ laatsteJa: dag('2025-03-11') }), []],
    ['a ja that ends in eight weeks', toestemming({ jaTot: dag('2026-05-05') }), ['toestemming_eindigt 2026-05-05 2026-03-10 2026-05-05']],
    ['a ja that ends a day later', toestemming({ jaTot: dag('2026-05-06') }), []],
    [
      'a ja on an older text',
      toestemming({ opnieuw: [{ toestemmingId: 'act', aanbiederId: 'school', waarom: 'tekst', sinds: dag('2026-02-01') }] }),
      ['toestemming_opnieuw tekst 2026-02-01'],
    ],
    ['a report that is late', { deelnames: [deelname] }, ['rapport_laat 2025-10-01 2026-01-29 2026-01-28']],
    [
      'a task that the school let pass (C 12.11)',
      { taken: [taak, { ...taak, uiterlijk: vandaag }] },
      ['schooltaak_laat taak 2026-03-10 2026-03-09'],
    ],
  ])('%s', (_naam, feiten, punten) => expect(kort(feiten)).toEqual(punten));

  test.each([['plicht', { plichtig: false }] as const, ['begeleiding', { begeleid: false }] as const])(
    'after the end of the %s only what came in',
    (_naam, einde) => {
      const rapport = { id: 'rapport', periodeVan: dag('2025-10-01'), versie: 1, ingediendOp: vandaag, gelezen: false };
      const alles = {
        termijnEinde: dag('2026-01-01'),
        lening: lening(0, '2025-01-01'),
        deelnames: [{ ...deelname, rapporten: [rapport] }],
      };
      expect(kort({ ...alles, ...toestemming({ bekend: false }), ...einde })).toEqual(['rapport_nieuw 1 2026-03-10']);
    },
  );
});

test('what waits for a contactpersoon: what is due, since the ground (C 12), a question, a task', () => {
  const vraag = { id: 'vraag', rapportageId: 'rapport', gesteldOp: dag('2026-03-01'), beantwoordOp: null, antwoordGelezen: false };
  const feiten: Leerlingfeiten = { deelname: { ...deelname, vragen: [vraag] }, taken: [taak] };
  const punten = wachtBij(leerlingregels, feiten, peiling, 'taalaanbieder').map(({ regel, voorval, van, uiterste }) => [
    regel,
    voorval,
    van,
    uiterste,
  ]);
  expect(punten).toEqual([
    ['rapport_maken', '2025-10-01', '2026-01-01', '2026-01-28'],
    ['rapport_maken', '2026-01-01', '2026-03-10', '2026-04-06'],
    ['vraag_beantwoorden', 'vraag', '2026-03-01', null],
    ['schooltaak', 'taak', '2026-02-20', '2026-03-09'],
  ]);
});

describe('what waits about a partner', () => {
  const partner: Schoolfeiten = {
    aanbiederId: 'school',
    convenant: { id: 'convenant', laatsteDag: dag('2026-06-11'), isVoortijdig: false, heeftVervolg: false },
    keurmerk: { status: 'keurmerk', sinds: dag('2024-01-01') },
    stilSinds: null,
  };
  test.each<[string, Partial<Schoolfeiten>, string[]]>([
    ['three months and a day before the end (C 3.2)', {}, []],
    [
      'three months before the end (C 3.2)',
      { convenant: { id: 'c', laatsteDag: dag('2026-06-10'), isVoortijdig: false, heeftVervolg: false } },
      ['convenant_eindigt'],
    ],
    ['ended early', { convenant: { id: 'c', laatsteDag: dag('2026-06-10'), isVoortijdig: true, heeftVervolg: false } }, []],
    ['with a next term', { convenant: { id: 'c', laatsteDag: dag('2026-06-10'), isVoortijdig: false, heeftVervolg: true } }, []],
    ['a suspended keurmerk (C 16.1)', { keurmerk: { status: 'geschorst', sinds: vandaag } }, ['keurmerk_gewijzigd']],
    ['a lost keurmerk of who is no partner', { convenant: null, keurmerk: { status: 'ingetrokken', sinds: vandaag } }, []],
    ['two days of silence', { stilSinds: dag('2026-03-08') }, []],
    ['three days of silence', { stilSinds: dag('2026-03-07') }, ['keurmerk_onbereikbaar']],
  ])('%s', (_naam, feiten, regels) =>
    expect(wachtBij(schoolregels, { ...partner, ...feiten }, peiling, 'relatiebeheerder').map(({ regel }) => regel)).toEqual(regels),
  );
});

describe('what waits for beheerder and fg', () => {
  const feiten: Beheerfeiten = {
    toegangen: [{ id: 'toegang', gebruikerId: 'g', rol: 'casemanager', tot: dag('2026-04-09'), heeftVervolg: false }],
    voorstellen: [{ id: 'voorstel', ingang: dag('2026-03-11'), voorgesteldOp: vandaag, isEigen: false }],
    teksten: [{ id: 'tekst', code: 'uitgebreid', nummer: 1, taal: 'nl', van: vandaag }],
    contacten: [{ id: 'contact', aanbiederId: 'school', school: 'Taalschool', sinds: vandaag }],
  };
  const bij = (rol: 'beheerder' | 'fg', meer: Partial<Beheerfeiten> = {}) =>
    wachtBij(beheerregels, { ...feiten, ...meer }, peiling, rol).map(({ regel }) => regel);
  test('all of it for the beheerder, texts for the fg', () => {
    expect(bij('beheerder')).toEqual(['toegang_geven', 'toegang_eindigt', 'matrix_besluiten', 'tekst_vaststellen']);
    expect(bij('fg')).toEqual(['tekst_vaststellen']);
  });
  test('not his own voorstel, nor one whose day is here, nor an access that goes on or ends later', () => {
    const [voorstel] = feiten.voorstellen;
    const [toegang] = feiten.toegangen;
    if (!voorstel || !toegang) throw new Error('facts');
    const voorstellen = [
      { ...voorstel, isEigen: true },
      { ...voorstel, ingang: vandaag },
    ];
    const toegangen = [
      { ...toegang, heeftVervolg: true },
      { ...toegang, tot: dag('2026-04-10') },
      { ...toegang, tot: dag('2026-03-09') },
    ];
    expect(bij('beheerder', { voorstellen, toegangen, teksten: [], contacten: [] })).toEqual([]);
  });
});
