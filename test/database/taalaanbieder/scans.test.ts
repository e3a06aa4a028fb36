import { expect, test } from 'vitest';
import { getSchool } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import { herhaaldeScan, scan } from '../../fabriek/scan';
import { als } from '../kwaliteitsscan/hulp';

test('the page of a school leads to its scans, the newest first, and to those of no other', async () => {
  const hier = await scan().in('toegelaten').begonnenOp('2026-01-05').maak();
  const opnieuw = await herhaaldeScan(hier.school, hier.onderzoeker);
  await scan().in('in_onderzoek').maak();
  const { scans } = await getSchool(await als(hier.onderzoeker), hier.school.id);
  expect(scans.map(({ id, stand }) => ({ id, stand }))).toEqual([
    { id: opnieuw.id, stand: 'in_onderzoek' },
    { id: hier.id, stand: 'toegelaten' },
  ]);
});
