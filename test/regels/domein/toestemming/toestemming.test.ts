import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { GEEN_EINDEN } from '~/domein/grondslag/einden';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import { isOverstemd, neeVoorAlle, toestemmingsstatus } from '~/domein/toestemming/toestemming';

const A = 'a0000000-0000-7000-8000-000000000000';
const B = 'b0000000-0000-7000-8000-000000000000';
const op = (tekst: string) => Temporal.ZonedDateTime.from(`${tekst}[Europe/Amsterdam]`).toInstant();

type Wat = [soort: Handeling['soort'], datum: string, meer?: { school?: string | null; tijd?: string; vastgelegd?: string }];
let teller = 0;
const handeling = ([soort, datum, { school = A, tijd, vastgelegd = '2024-01-01T00:00:00Z' } = {}]: Wat): Handeling => {
  teller += 1;
  return {
    id: String(teller).padStart(6, '0'),
    aanbiederId: school,
    soort,
    datum: Temporal.PlainDate.from(datum),
    tijdstip: tijd ? op(`${datum}T${tijd}`) : null,
    categorieen: ['voortgang'],
    vastgelegdOp: vastgelegd,
    ongeldigOp: null,
  };
};
const stand = (wat: Wat[], moment: string, school = A) => toestemmingsstatus(wat.map(handeling), school, op(moment), GEEN_EINDEN).stand;

const ja: Wat = ['verleend', '2024-03-01'];
const nee: Wat = ['geweigerd', '2024-04-01'];
const terug: Wat = ['ingetrokken', '2024-04-01'];
const neeAlle: Wat = ['geweigerd', '2024-04-01', { school: null }];

describe('each act × state (C 12.2, 12.4)', () => {
  test.each<[string, Wat[], string]>([
    ['nobody asked', [], 'geen_antwoord'],
    ['a ja', [ja], 'ja'],
    ['a nee for one school', [nee], 'nee'],
    ['a nee for all', [neeAlle], 'nee'],
    ['ja, then nee', [ja, nee], 'nee'],
    ['ja, then nee for all', [ja, neeAlle], 'nee'],
    ['ja, then withdrawn', [ja, terug], 'ingetrokken'],
    ['nee for all, then ja', [neeAlle, ['verleend', '2024-05-01']], 'ja'],
    ['withdrawn, then given again', [ja, terug, ['verleend', '2024-05-01']], 'ja'],
    ['withdrawn twice', [ja, terug, ['ingetrokken', '2024-05-01']], 'ingetrokken'],
    ['a ja on another school', [['verleend', '2024-03-01', { school: B }]], 'geen_antwoord'],
    ['a withdrawal at another school', [ja, ['ingetrokken', '2024-04-01', { school: B }]], 'ja'],
    ['a nee for another school', [ja, ['geweigerd', '2024-04-01', { school: B }]], 'ja'],
    ['a new ja on a newer text', [ja, ['verleend', '2024-06-01']], 'ja'],
  ])('%s', (_wat, handelingen, verwacht) => {
    expect(stand(handelingen, '2025-01-01T12:00')).toBe(verwacht);
  });

  test('a ja for one school after a nee for all leaves the other schools closed', () => {
    expect(stand([neeAlle, ['verleend', '2024-05-01']], '2025-01-01T12:00', B)).toBe('nee');
  });
});

describe('when it counts', () => {
  test('a ja without a time counts from the first moment of its day, and not one before', () => {
    expect(stand([ja], '2024-02-29T23:59:59.999')).toBe('geen_antwoord');
    expect(stand([ja], '2024-03-01T00:00')).toBe('ja');
  });

  test('the last moment before a withdrawal is still a ja; its own moment is not', () => {
    const handelingen: Wat[] = [ja, ['ingetrokken', '2024-04-01', { tijd: '10:00' }]];
    expect(stand(handelingen, '2024-04-01T09:59:59.999')).toBe('ja');
    expect(stand(handelingen, '2024-04-01T10:00')).toBe('ingetrokken');
  });

  test('a ja does not lapse overnight by itself: on every later day it stands', () => {
    expect(stand([ja], '2034-03-01T00:00')).toBe('ja');
  });

  test('since when is the moment of the act, with the act that made it so', () => {
    const [eerst, later] = [handeling(ja), handeling(['verleend', '2024-06-01', { tijd: '09:30' }])];
    expect(toestemmingsstatus([eerst, later], A, op('2024-05-01T12:00'), GEEN_EINDEN)).toMatchObject({
      sinds: op('2024-03-01T00:00'),
      handeling: { id: eerst.id },
    });
    expect(toestemmingsstatus([eerst, later], A, op('2024-07-01T12:00'), GEEN_EINDEN)).toMatchObject({
      sinds: op('2024-06-01T09:30'),
      handeling: { id: later.id },
    });
  });
});

describe('by the day of the act, never by that of its entry', () => {
  test('a ja of March that is entered after a withdrawal of April changes nothing', () => {
    const laat: Wat = ['verleend', '2024-03-01', { vastgelegd: '2024-12-01T00:00:00Z' }];
    expect(stand([['ingetrokken', '2024-04-01', { vastgelegd: '2024-04-01T10:00:00Z' }], laat], '2025-01-01T12:00')).toBe('ingetrokken');
  });

  test('a nee of February that is entered in December leaves the ja of March', () => {
    expect(stand([ja, ['geweigerd', '2024-02-01', { vastgelegd: '2024-12-01T00:00:00Z' }]], '2025-01-01T12:00')).toBe('ja');
  });
});

describe('on one day', () => {
  const zelfdeDag = (jaTijd: string | undefined, neeTijd: string | undefined): Wat[] => [
    ['geweigerd', '2024-03-01', { tijd: neeTijd }],
    ['verleend', '2024-03-01', { tijd: jaTijd }],
  ];
  test.each([
    ['neither time is known', undefined, undefined, 'nee'],
    ['only that of the ja', '16:00', undefined, 'nee'],
    ['only that of the nee', undefined, '09:00', 'nee'],
    ['the ja is later', '16:00', '09:00', 'ja'],
    ['the nee is later', '09:00', '16:00', 'nee'],
    ['the same minute', '09:00', '09:00', 'nee'],
  ])('%s: %s, %s → %s', (_wat, jaTijd, neeTijd, verwacht) => {
    expect(stand(zelfdeDag(jaTijd, neeTijd), '2024-03-02T00:00')).toBe(verwacht);
  });

  test('a ja that does not count by it is known as such', () => {
    const [weigering, gegeven] = zelfdeDag('16:00', undefined).map(handeling) as [Handeling, Handeling];
    expect(isOverstemd(gegeven, [weigering, gegeven])).toBe(true);
    expect(isOverstemd(weigering, [weigering, gegeven])).toBe(false);
    expect(isOverstemd(gegeven, [gegeven])).toBe(false);
  });
});

test('a nee for all is told since its last day, not before it', () => {
  const handelingen = [handeling(neeAlle), handeling(['geweigerd', '2024-09-01', { school: null }]), handeling(nee)];
  expect(neeVoorAlle(handelingen, op('2024-03-31T12:00'))).toBeNull();
  expect(neeVoorAlle(handelingen, op('2024-05-01T12:00'))?.id).toBe(handelingen[0]?.id);
  expect(neeVoorAlle(handelingen, op('2025-01-01T12:00'))?.id).toBe(handelingen[1]?.id);
});

const dagen = fc.integer({ min: 0, max: 20 }).map((n) => Temporal.PlainDate.from('2024-03-20').add({ days: n }).toString());
const tijden = fc.option(fc.constantFrom('00:00', '09:00', '23:59'), { nil: undefined });
const wat = fc.tuple(
  fc.constantFrom('verleend', 'geweigerd', 'ingetrokken'),
  dagen,
  fc.record({ tijd: tijden, school: fc.constantFrom(A, B) }),
) as fc.Arbitrary<Wat>;

describe('whatever happened', () => {
  test('the order of entry does not matter', () => {
    const gehusseld = fc
      .array(wat, { maxLength: 8 })
      .map((acts) => acts.map(handeling))
      .chain((acts) => fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length })));
    fc.assert(
      fc.property(gehusseld, ([handelingen, anders]) => {
        const moment = op('2024-04-01T12:00');
        expect(toestemmingsstatus(anders, A, moment, GEEN_EINDEN)).toEqual(toestemmingsstatus(handelingen, A, moment, GEEN_EINDEN));
      }),
    );
  });

  test('a withdrawal now is a withdrawal now, and stays one until someone answers again', () => {
    fc.assert(
      fc.property(fc.array(wat, { maxLength: 8 }), (acts) => {
        const intrekking = handeling(['ingetrokken', '2024-05-01', { tijd: '10:00' }]);
        const handelingen = [...acts.map(handeling), intrekking];
        for (const moment of ['2024-05-01T10:00', '2024-05-01T10:01', '2034-01-01T00:00']) {
          expect(toestemmingsstatus(handelingen, A, op(moment), GEEN_EINDEN).stand).toBe('ingetrokken');
        }
      }),
    );
  });
});
