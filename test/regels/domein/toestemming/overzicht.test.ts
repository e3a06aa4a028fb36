import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { GEEN_EINDEN } from '~/domein/grondslag/einden';
import { gebeurtenissen, overzicht, type Geregistreerd } from '~/domein/toestemming/overzicht';

const school = { id: 'a', naam: 'Taalschool A' };
const moment = Temporal.Instant.from('2026-01-01T12:00:00Z');

const act = (id: string, soort: Geregistreerd['soort'], datum: string, meer: Partial<Geregistreerd> = {}): Geregistreerd => ({
  id,
  soort,
  aanbiederId: school.id,
  aanbiederNaam: school.naam,
  datum: Temporal.PlainDate.from(datum),
  tijdstip: null,
  categorieen: ['voortgang'],
  vastgelegdOp: `${datum}T10:00:00Z`,
  ongeldigOp: null,
  kanaal: 'papier',
  tekst: { taal: 'nl', code: 'uitgebreid', nummer: 1 },
  vastgelegdDoorNaam: 'C. Manager',
  ongeldig: null,
  ...meer,
});
const bron = { inburgeraarId: 'p', wordtGevraagd: true, gekoppeld: [school], open: [], moment, einden: GEEN_EINDEN };

describe('the answers of a person', () => {
  test('a school that he is joined to is shown before he answered', () => {
    expect(overzicht({ ...bron, handelingen: [] }).scholen).toEqual([
      {
        aanbiederId: 'a',
        school: 'Taalschool A',
        stand: 'geen_antwoord',
        sinds: null,
        handelingId: null,
        einde: null,
        weerNa: null,
        isOpen: false,
      },
    ]);
  });

  test('a badge never says more than the gate: a ja with a closed gate is a ja that is not open', () => {
    const { scholen } = overzicht({ ...bron, handelingen: [act('1', 'verleend', '2024-01-01')] });
    expect(scholen).toMatchObject([{ stand: 'ja', isOpen: false, handelingId: '1' }]);
  });

  test('the newest act is not the answer when the act that counts is another', () => {
    const handelingen = [
      act('1', 'ingetrokken', '2025-01-01'),
      act('2', 'verleend', '2024-01-01', { vastgelegdOp: '2025-12-01T10:00:00Z' }),
    ];
    expect(overzicht({ ...bron, handelingen }).scholen).toMatchObject([{ stand: 'ingetrokken', handelingId: '1' }]);
  });

  test('a ja that a nee of its day overrules says so', () => {
    const handelingen = [
      act('1', 'verleend', '2025-01-01'),
      act('2', 'geweigerd', '2025-01-01', { aanbiederId: null, aanbiederNaam: null }),
    ];
    const gezien = overzicht({ ...bron, handelingen });
    expect(gezien.handelingen.map(({ id, isOverstemd, gaatVoor }) => [id, isOverstemd, gaatVoor])).toEqual([
      ['2', false, true],
      ['1', true, false],
    ]);
    expect(gezien.neeVoorAlle).toBe('2025-01-01');
  });
});

test('the timeline names each act, where it was recorded, and the page that shows it', () => {
  const handelingen = [
    act('1', 'verleend', '2024-01-01', { kanaal: 'school' }),
    act('2', 'geweigerd', '2024-02-01', {
      aanbiederId: null,
      aanbiederNaam: null,
      tijdstip: Temporal.Instant.from('2024-02-01T09:00:00Z'),
    }),
  ];
  expect(gebeurtenissen(overzicht({ ...bron, handelingen }))).toEqual([
    {
      moment: '2024-02-01T09:00:00Z',
      soort: 'toestemming',
      titelSleutel: 'toestemming.gebeurtenis.geweigerd_alle',
      pad: '/inburgeraars/p/toestemming/2',
      door: 'C. Manager',
    },
    {
      moment: '2024-01-01',
      soort: 'toestemming',
      titelSleutel: 'toestemming.gebeurtenis.verleend_op_school',
      waarden: { school: 'Taalschool A' },
      pad: '/inburgeraars/p/toestemming/1',
      door: 'C. Manager',
    },
  ]);
});
