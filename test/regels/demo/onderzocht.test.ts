import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { onderzochte, type Voorval } from '../../../demo/gegevens/onderzocht';

const OP_VOLGORDE: readonly Voorval[] = [
  ...(['begonnen', 'aangenomen', 'opgevraagd', 'nagekeken', 'ontvangen', 'gelezen', 'gesprek', 'geantwoord', 'vast'] as const),
  ...(['reactie', 'voorgelegd'] as const),
];
const MAANDAG = Temporal.PlainDate.from('2026-11-23');

test.each([0, 1, 2, 3, 4, 5, 6])('loaded %i days after a Monday, what happened in a scan has days of its own, in its order', (dagen) => {
  const vandaag = MAANDAG.add({ days: dagen });
  for (const { dag, geleden } of onderzochte(vandaag)) {
    const data = OP_VOLGORDE.map(dag);
    expect(new Set(data).size).toBe(OP_VOLGORDE.length);
    expect(data).toEqual(data.toSorted());
    expect(data.map((een) => Temporal.PlainDate.from(een).dayOfWeek).filter((nr) => nr > 5)).toEqual([]);
    expect(dag('begonnen')).toBe(vandaag.subtract({ days: geleden }).toString());
    expect(dag('voorgelegd') < vandaag.toString()).toBe(true);
  }
});
