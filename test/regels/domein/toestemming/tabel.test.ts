import type { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { eindenVan } from '~/domein/grondslag/einden';
import { jaPerioden } from '~/domein/grondslag/toestemmingsverloop';
import { periodeOp } from '~/domein/grondslag/perioden';
import { kanOngeldig } from '~/domein/toestemming/ongeldig';
import { tegenspraken } from '~/domein/toestemming/tegenspraak';
import { toestemmingsstatus } from '~/domein/toestemming/toestemming';
import { feitenVan, type Stap } from '../../../fabriek/geschiedenis';
import { open2013, stap } from '../../../fabriek/verhalen';
import { eersteMoment, klok, laatsteMoment } from '../../grondslag/vraag';

const ZONDER = open2013('ja', 'begeleiding');
const begeleid = stap.begeleiding('2024-01-01');
const [ja, nee, terug] = [stap.ja('2024-03-01'), stap.nee('2024-03-01'), stap.intrekking('2024-03-01')];

/** The status at school 0, in a word; and whether a ja stands by it. */
function bij(stappen: Stap[], moment: Temporal.Instant) {
  const feiten = feitenVan([...ZONDER, ...stappen], 0);
  const status = toestemmingsstatus(feiten.handelingen, 'school-0', moment, eindenVan(feiten));
  const staat = periodeOp(jaPerioden(feiten.handelingen, 'school-0', eindenVan(feiten)), moment) !== undefined;
  const bijzonder = 'einde' in status ? ` (${status.einde.soort})` : 'weerNa' in status && status.weerNa ? ` (na ${status.weerNa})` : '';
  return { stand: `${status.stand}${bijzonder}`, staat };
}
const op = (dag: string) => klok(`${dag}T12:00`);

describe('each act × the state that it meets', () => {
  const eerder: [string, Stap[]][] = [
    ['nothing asked', [begeleid]],
    ['a ja', [begeleid, ja]],
    ['a nee', [begeleid, nee]],
    ['a withdrawal', [begeleid, ja, stap.intrekking('2024-04-01')]],
    ['an invalid ja', [begeleid, stap.ja('2024-03-01', { ongeldigVan: '2024-04-01' })]],
    ['an ended ja', [stap.begeleiding('2024-01-01', '2024-04-30'), stap.begeleiding('2024-05-15'), ja]],
  ];
  const daarna: [string, Stap[], string[]][] = [
    ['nothing more', [], ['geen_antwoord', 'ja', 'nee', 'ingetrokken', 'ongeldig', 'beeindigd (begeleiding)']],
    ['a ja', [stap.ja('2024-06-01')], ['ja', 'ja', 'ja (na geweigerd)', 'ja (na ingetrokken)', 'ja (na ongeldig)', 'ja (na einde)']],
    ['a nee', [stap.nee('2024-06-01')], Array<string>(6).fill('nee')],
    ['a nee for all', [stap.nee('2024-06-01', { school: null })], Array<string>(6).fill('nee')],
    ['a withdrawal', [stap.intrekking('2024-06-01')], Array<string>(6).fill('ingetrokken')],
    [
      'a ja that is invalid',
      [stap.ja('2024-06-01', { ongeldigVan: '2024-07-01' })],
      ['ongeldig', 'ongeldig', 'nee', 'ingetrokken', 'ongeldig', 'ongeldig'],
    ],
  ];
  const rijen = daarna.flatMap(([act, stappen, uitkomsten]) =>
    eerder.map(([staat, begin], nr) => ({ act, staat, stappen: [...begin, ...stappen], uitkomst: uitkomsten[nr] })),
  );
  test.each(rijen)('after $staat comes $act: $uitkomst', ({ stappen, uitkomst }) => {
    const { stand, staat } = bij(stappen, op('2025-01-15'));
    expect(stand).toBe(uitkomst);
    expect(staat).toBe(stand.startsWith('ja'));
  });
});

describe('a badge never says that a lapsed consent stands: the last valid day, and the day after', () => {
  const D = '2024-06-30';
  test.each<[string, Stap[], string]>([
    ['the end of begeleiding', [stap.begeleiding('2024-01-01', D), ja], 'beeindigd (begeleiding)'],
    ...(['examen', 'ontheffing', 'vrijstelling', 'vertrek'] as const).map((aard): [string, Stap[], string] => [
      `the plicht, by ${aard}`,
      [begeleid, ja, stap.plichteinde(D, { aard })],
      `beeindigd (${aard})`,
    ]),
    ['two ends: the first', [stap.begeleiding('2024-01-01', '2024-09-30'), ja, stap.plichteinde(D)], 'beeindigd (examen)'],
    ['both on one day: the plicht is named', [stap.begeleiding('2024-01-01', D), ja, stap.plichteinde(D)], 'beeindigd (examen)'],
    ['a withdrawal of the next day', [begeleid, ja, stap.intrekking('2024-07-01')], 'ingetrokken'],
    ['a nee of the next day', [begeleid, ja, stap.nee('2024-07-01')], 'nee'],
    ['invalid from the next day on', [begeleid, stap.ja('2024-03-01', { ongeldigVan: '2024-07-01' })], 'ongeldig'],
  ])('%s', (_wat, stappen, uitkomst) => {
    expect(bij(stappen, laatsteMoment(D))).toEqual({ stand: 'ja', staat: true });
    expect(bij(stappen, eersteMoment('2024-07-01'))).toEqual({ stand: uitkomst, staat: false });
  });

  test('an end that was taken back, and one that was corrected, change the badge both ways', () => {
    const einde = stap.plichteinde(D, { herroepen: true });
    expect(bij([begeleid, ja, einde], op('2024-08-01')).stand).toBe('ja');
    const kort = stap.begeleiding('2024-01-01', D);
    expect(bij([kort, begeleid, ja], op('2024-08-01')).stand).toBe('ja');
    expect(bij([begeleid, kort, ja], op('2024-08-01')).stand).toBe('beeindigd (begeleiding)');
  });

  test('a ja from before begeleiding is a ja that waits; nothing yet ended', () => {
    expect(bij([stap.begeleiding('2024-05-01'), ja], op('2024-03-15')).stand).toBe('ja');
  });
});

describe('an invalid ja', () => {
  const ouder = stap.ja('2024-02-01');
  const ongeldig = stap.ja('2024-03-01', { ongeldigVan: '2024-07-01' });

  test('counts until it was declared so; an older ja does not come back to life unseen', () => {
    expect(bij([begeleid, ouder, ongeldig], op('2024-06-15'))).toEqual({ stand: 'ja', staat: true });
    expect(bij([begeleid, ouder, ongeldig], op('2024-07-15'))).toEqual({ stand: 'ongeldig', staat: false });
  });

  test('an older nee or withdrawal counts again, also behind two of them', () => {
    const tweede = stap.ja('2024-04-01', { ongeldigVan: '2024-07-01' });
    expect(bij([begeleid, stap.nee('2024-02-01'), ongeldig, tweede], op('2024-07-15')).stand).toBe('nee');
    expect(bij([begeleid, ouder, stap.intrekking('2024-02-15'), ongeldig], op('2024-07-15')).stand).toBe('ingetrokken');
  });

  test('is a ja, once: never a nee or a withdrawal', () => {
    const { handelingen } = feitenVan([ja, ongeldig, nee, terug], 0);
    expect(handelingen.map(kanOngeldig)).toEqual([true, false, false, false]);
  });
});

describe('contradictions: at both acts which counts, and why (C 12.4)', () => {
  const dag = '2024-03-01';
  const beide = (een: Stap, ander: Stap) => {
    const { handelingen } = feitenVan([een, ander], 0);
    return handelingen.map((deze) =>
      tegenspraken(deze, handelingen).map(({ dezeTelt, waarom }) => `${dezeTelt ? 'telt' : 'telt niet'}: ${waarom}`),
    );
  };
  test.each<[string, Stap, Stap, string[]]>([
    ['one day, no times: nee', ja, nee, ['telt niet: nee_die_dag', 'telt: nee_die_dag']],
    ['one day, one time: nee', stap.ja(dag, { tijd: '16:00' }), terug, ['telt niet: nee_die_dag', 'telt: nee_die_dag']],
    [
      'one day, one and the same time: nee',
      stap.ja(dag, { tijd: '16:00' }),
      stap.nee(dag, { tijd: '16:00' }),
      ['telt niet: nee_die_dag', 'telt: nee_die_dag'],
    ],
    [
      'one day, ja later',
      stap.ja(dag, { tijd: '16:00' }),
      stap.nee(dag, { tijd: '09:00' }),
      ['telt: later_die_dag', 'telt niet: later_die_dag'],
    ],
    [
      'one day, nee later',
      stap.ja(dag, { tijd: '09:00' }),
      stap.nee(dag, { tijd: '16:00' }),
      ['telt niet: later_die_dag', 'telt: later_die_dag'],
    ],
    ['a nee of an earlier day, entered late', ja, stap.nee('2024-02-01'), ['telt: latere_dag', 'telt niet: latere_dag']],
    ['a ja of an earlier day, entered late', nee, stap.ja('2024-02-01'), ['telt: latere_dag', 'telt niet: latere_dag']],
    [
      'from two sides: the school’s ja, the gemeente’s nee for all',
      stap.ja(dag, { bij: 'school' }),
      stap.nee(dag, { school: null }),
      ['telt niet: nee_die_dag', 'telt: nee_die_dag'],
    ],
  ])('%s', (_wat, een, ander, uitkomst) => {
    const stappen = [stap.koppeling(), een, ander];
    const { handelingen } = feitenVan(stappen, 0);
    expect(handelingen).toHaveLength(2);
    const gezien = handelingen.map((deze) =>
      tegenspraken(deze, handelingen).map(({ dezeTelt, waarom }) => `${dezeTelt ? 'telt' : 'telt niet'}: ${waarom}`),
    );
    expect(gezien).toEqual(uitkomst.map((regel) => [regel]));
  });

  test('in the order of their days and of their entry, about another school, or with an invalid ja: nothing to settle', () => {
    expect(beide(ja, stap.nee('2024-04-01'))).toEqual([[], []]);
    expect(beide(stap.ja(dag, { school: 1 }), nee)).toEqual([[], []]);
    expect(beide(stap.ja(dag, { ongeldigVan: '2024-05-01' }), nee)).toEqual([[], []]);
  });
});
