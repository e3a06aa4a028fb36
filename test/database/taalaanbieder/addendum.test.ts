import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { normVoorSchool } from '~/domein/taalaanbieder/addendum';
import { getNormgrond } from '~/domein/taalaanbieder/addendum.repository.server';
import { normsoorten } from '~/domein/taalaanbieder/nt2';
import { metActor } from '~/platform/db/actor.server';
import { legAddendum } from '../../fabriek/addendum';
import { vraag } from '../../fabriek/bron';
import { medewerker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const DAGEN = [
  '2022-03-07',
  '2022-03-08',
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-07-01',
  '2025-12-31',
  '2026-01-01',
  '2026-06-01',
];
const JAAR = { van: '2025-01-01', tot: '2025-12-31' };

const gevallen: Record<string, (hier: ProefScan) => Promise<unknown>> = {
  'nothing recorded': () => Promise.resolve(),
  'a declaration': (hier) => legAddendum(hier, 'verklaring', JAAR),
  'an agreement without declaration': (hier) => legAddendum(hier, 'akkoord', JAAR),
  both: async (hier) => {
    await legAddendum(hier, 'verklaring', JAAR);
    await legAddendum(hier, 'akkoord', { ...JAAR, van: '2025-07-01' });
  },
  'a declaration beyond the last day': (hier) => legAddendum(hier, 'verklaring', { van: '2025-07-01', tot: '2026-12-31' }),
  'a declaration that was taken back': async (hier) => {
    await legAddendum(hier, 'verklaring', { ...JAAR, vastgelegdOp: '2025-02-01T10:00:00Z' });
    await legAddendum(hier, 'verklaring', { van: null, tot: null, vastgelegdOp: '2025-03-01T10:00:00Z' });
  },
};

test.each(Object.keys(gevallen))('the database knows the norm that the rule knows: %s (C 5.3, 1.7.1.a, 1.7.2.a)', async (naam) => {
  const hier = await scan().in('in_onderzoek').maak();
  await gevallen[naam]?.(hier);
  for (const wie of [hier.onderzoeker, hier.beslisser, hier.contact]) {
    const context = contextVoor(await sessieVoor(wie));
    await metActor(context, async (tx) => {
      const grond = await getNormgrond(tx, hier.school.id);
      for (const dag of DAGEN) {
        for (const soort of normsoorten) {
          const [rij] = await tx.$queryRaw<
            { norm: number | null }[]
          >`select tk.nt2_norm(${hier.school.id}::uuid, ${soort}, ${dag}::date) as norm`;
          expect(rij?.norm, `${soort} on ${dag}`).toBe(normVoorSchool(soort, Temporal.PlainDate.from(dag), grond).norm);
        }
      }
    });
  }
});

test('is of one school: another sees nothing of it, and its own norm stays', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const ander = await scan().in('in_onderzoek').maak();
  await legAddendum(hier, 'verklaring', JAAR);
  const context = contextVoor(await sessieVoor(await medewerker(ander.school).maak()));
  const gezien = await metActor(context, (tx) => tx.addendum.findMany());
  expect(gezien).toEqual([]);
  const [rij] = await vraag<{ norm: number }>(`select tk.nt2_norm($1, 'lessen', '2025-06-01') as norm`, [ander.school.id]);
  expect(rij?.norm).toBe(80);
});
