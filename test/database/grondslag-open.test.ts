import { expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';

/** A block to the school by a ja, of traject and voortgang; from and until are intervals from now. */
const blok = (van: string, tot: string) =>
  `row(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'naar_school', 'toestemming', array['traject', 'voortgang'], 'traject',
     tk.nu() + '${van}'::interval, tk.nu() + '${tot}'::interval, null)::grondslag_blok`;
const VRIJ: string[] = [];

test.each<[string, { van?: string; tot?: string; welke?: string; waarheen?: string; opSlot?: string[] }, boolean]>([
  ['one of its categories, in its direction, on one of its days', {}, true],
  ['the other of its categories', { welke: 'voortgang' }, true],
  ['another category', { welke: 'identiteit' }, false],
  ['the other direction', { waarheen: 'naar_gemeente' }, false],
  ['at the moment at which it begins', { van: '0' }, true],
  ['just before it begins', { van: '1 microsecond' }, false],
  ['just before it ends', { tot: '1 microsecond' }, true],
  ['at the moment at which it ends', { tot: '0' }, false],
  ['while this category is shut in this direction on this ground', { opSlot: ['traject naar_school toestemming'] }, false],
  ['while its other category is shut', { opSlot: ['voortgang naar_school toestemming'] }, true],
  ['while it is shut in the other direction', { opSlot: ['traject naar_gemeente toestemming'] }, true],
  ['while it is shut on another ground', { opSlot: ['traject naar_school artikel_35_3'] }, true],
])(
  'C 12: a block opens %s: %o → %s',
  async (_wat, { van = '-1 day', tot = '1 day', welke = 'traject', waarheen = 'naar_school', opSlot = VRIJ }, open) => {
    const [rij] = await vraag<{ open: boolean }>(`select poort.is_open(${blok(van, tot)}, $1, $2, $3) as open`, [welke, waarheen, opSlot]);
    expect(rij?.open).toBe(open);
  },
);

test.each<[string, { van?: string; tot?: string; welke?: string; opSlot?: string[] }, boolean]>([
  ['one of its categories', {}, true],
  ['another category', { welke: 'pip' }, false],
  ['from the moment at which it begins', { van: '0' }, true],
  ['not before', { van: '1 microsecond' }, false],
  ['until just before it ends', { tot: '1 microsecond' }, true],
  ['not from its end on', { tot: '0' }, false],
  ['not while this category is shut', { opSlot: ['vastleggen traject'] }, false],
  ['also while another is shut', { opSlot: ['vastleggen pip', 'traject naar_school toestemming'] }, true],
])(
  'C 12.2: the gemeente may record %s: %o → %s',
  async (_wat, { van = '-1 day', tot = '1 day', welke = 'traject', opSlot = VRIJ }, mag) => {
    const [rij] = await vraag<{ mag: boolean }>(
      `select poort.is_vast_te_leggen(row(gen_random_uuid(), array['traject', 'voortgang'], 'traject',
       tk.nu() + '${van}'::interval, tk.nu() + '${tot}'::interval)::vastlegging_blok, $1, $2) as mag`,
      [welke, opSlot],
    );
    expect(rij?.mag).toBe(mag);
  },
);
