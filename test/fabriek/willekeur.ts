import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { categorieen, gronden, richtingen } from '~/domein/grondslag/categorie';
import { doelgroepen, wetten } from '~/domein/inburgeraar/wet';
import type { Persoon, School, Stap } from './geschiedenis';
import { UITGEBREID } from './tekst';
import { open2013, open2021 } from './verhalen';

/** Few days, close together and around both clock changes, so that facts meet, touch and overlap. */
const DAGEN = [
  '2025-03-28',
  '2025-03-29',
  '2025-03-30',
  '2025-03-31',
  '2025-04-01',
  '2025-05-24',
  '2025-10-25',
  '2025-10-26',
  '2025-10-27',
];
/** Fewer still for acts of consent, whose order on one day matters. */
const ACTDAGEN = ['2025-03-29', '2025-03-30', '2025-10-26'];
const TIJDEN = ['00:00', '03:00', '16:00'];

const dag = fc.constantFrom(...DAGEN);
const school = fc.constantFrom<School>(0, 0, 0, 1);
const persoon = fc.constantFrom<Persoon>(0, 0, 1);
const vanTot = fc.tuple(dag, fc.option(dag)).map(([een, ander]) => {
  const [van = een, tot = null] = ander === null ? [een] : [een, ander].sort();
  return { van, tot };
});
const tekst = fc.oneof(fc.constant(UITGEBREID), fc.subarray(UITGEBREID));

const bijGemeente = fc.record({ soort: fc.constantFrom('geweigerd' as const, 'ingetrokken' as const), school: fc.option(school) });
const ja = fc.record({ soort: fc.constant('verleend' as const), school });
const opSchool = fc.record({
  soort: fc.constantFrom('verleend' as const, 'ingetrokken' as const),
  school,
  bij: fc.constant('school' as const),
});
const ongeldigVan = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dag });
const toestemming = fc
  .tuple(fc.oneof(ja, bijGemeente, opSchool), fc.constantFrom(...ACTDAGEN), fc.option(fc.constantFrom(...TIJDEN)), tekst, ongeldigVan)
  .map(([act, datum, tijd, gelezen, later]): Stap => {
    return {
      stap: 'toestemming',
      bij: 'gemeente',
      datum,
      tijd,
      tekst: gelezen,
      ongeldigVan: act.soort === 'verleend' ? later : null,
      ...act,
    };
  });

const situatie = fc
  .tuple(fc.constantFrom(...wetten), fc.constantFrom(...doelgroepen), dag)
  .map(([wet, doelgroep, van]): Stap => ({ stap: 'situatie', wet, doelgroep, van }));
const begeleiding = vanTot.map((periode): Stap => ({ stap: 'begeleiding', ...periode }));
/** Begeleiding that ends and begins again: the next day, so that it is one, or after a gap. */
const herstart = fc
  .tuple(fc.subarray(DAGEN, { minLength: 3, maxLength: 3 }), fc.boolean(), fc.option(dag))
  .map(([dagen, sluitAan, einde]): Stap[] => {
    const [van = '', tot = '', later = ''] = dagen;
    const weer = sluitAan ? Temporal.PlainDate.from(tot).add({ days: 1 }).toString() : later;
    return [
      { stap: 'begeleiding', van, tot },
      { stap: 'begeleiding', van: weer, tot: einde !== null && einde >= weer ? einde : null },
    ];
  });
const plichteinde = fc
  .tuple(fc.constantFrom('examen' as const, 'ontheffing' as const, 'vrijstelling' as const, 'vertrek' as const), dag, fc.boolean())
  .map(([aard, datum, herroepen]): Stap => ({ stap: 'plichteinde', aard, datum, herroepen }));
const beperking = fc
  .tuple(fc.constantFrom('beperking' as const, 'bezwaar' as const), vanTot)
  .map(([aard, periode]): Stap => ({ stap: 'beperking', aard, ...periode }));
const convenant = fc
  .tuple(school, dag, dag, fc.option(dag), fc.option(dag))
  .map(([hier, een, ander, beeindigdPer, uitgeslotenPer]): Stap => {
    const [ingangsdatum = een, laatsteDag = ander] = [een, ander].sort();
    return { stap: 'convenant', school: hier, ingangsdatum, laatsteDag, beeindigdPer, uitgeslotenPer };
  });
/** One from before the first day of the setting for the term after an enrolment. */
const langGeleden = { van: '2020-09-01', tot: '2021-07-02' };
const inschrijving = fc
  .tuple(school, fc.oneof({ weight: 5, arbitrary: vanTot }, { weight: 1, arbitrary: fc.constant(langGeleden) }))
  .map(([hier, { van, tot }]): Stap => ({ stap: 'inschrijving', school: hier, begin: van, einde: tot }));
const contactpersoon = fc
  .tuple(school, persoon, fc.constantFrom('contactpersoon' as const, 'plaatsvervanger' as const), vanTot)
  .map(([hier, wie, aard, periode]): Stap => ({ stap: 'contactpersoon', school: hier, persoon: wie, aard, ...periode }));
const regel = fc
  .tuple(
    fc.record({
      wet: fc.constantFrom(...wetten),
      doelgroep: fc.option(fc.constantFrom(...doelgroepen)),
      categorie: fc.constantFrom(...categorieen),
      richting: fc.constantFrom(...richtingen),
      grond: fc.constantFrom(...gronden),
    }),
    vanTot,
  )
  .map(([wat, periode]): Stap => ({ stap: 'regel', ...wat, ...periode }));
const nazorg = fc.tuple(dag, fc.constantFrom(0, 1, 14, 90)).map(([van, dagen]): Stap => ({ stap: 'nazorg', van, dagen }));
const tweedeSchool = fc
  .tuple(fc.boolean(), fc.boolean())
  .map(([klopt, beeindigd]): Stap => ({ stap: 'koppeling', school: 1, klopt, beeindigd }));

const gebeurtenis = fc.oneof(
  { weight: 2, arbitrary: situatie },
  { weight: 2, arbitrary: begeleiding },
  { weight: 2, arbitrary: convenant },
  { weight: 2, arbitrary: inschrijving },
  { weight: 2, arbitrary: contactpersoon },
  { weight: 1, arbitrary: plichteinde },
  { weight: 1, arbitrary: beperking },
  { weight: 1, arbitrary: regel },
  { weight: 1, arbitrary: nazorg },
  { weight: 1, arbitrary: tweedeSchool },
);

/** What may be there once only: one koppeling per school, one value of the setting per day. */
function eenmalig(stap: Stap, nr: number): string {
  if (stap.stap === 'koppeling') return `koppeling ${stap.school}`;
  return stap.stap === 'nazorg' ? `nazorg ${stap.van}` : String(nr);
}

function zonderDubbele(stappen: readonly Stap[]): Stap[] {
  const sleutels = stappen.map(eenmalig);
  return stappen.filter((_, nr) => sleutels.indexOf(sleutels[nr] ?? '') === nr);
}

const basis = fc
  .constantFrom(open2013(), open2013(), open2021(), open2013('ja'), open2021('koppeling'))
  .chain((stappen) => fc.subarray(stappen, { minLength: Math.max(0, stappen.length - 1) }));

/** A history of one person at two schools, as a rule open at first, entered in any order. */
export const geschiedenissen: fc.Arbitrary<Stap[]> = fc
  .tuple(basis, fc.array(toestemming, { maxLength: 5 }), fc.array(gebeurtenis, { maxLength: 6 }), fc.option(herstart, { freq: 2 }))
  .map(([begin, acts, later, weer]) => zonderDubbele([...begin, ...acts, ...later, ...(weer ?? [])]))
  .chain((stappen) => fc.shuffledSubarray(stappen, { minLength: stappen.length }));
