import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { metActor } from '~/platform/db/actor.server';
import { vraag } from '../fabriek/bron';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../fabriek/keten';
import { zetKlok } from '../fabriek/klok';
import { alsActor, contextVoor, sessieVoor } from '../fabriek/sessie';

async function leest(sessie: string, tabel: string): Promise<number> {
  const { rowCount } = await alsActor(sessie, (client) => client.query(`select 1 from ${tabel}`));
  return rowCount ?? 0;
}

describe('the factories', () => {
  test('make a chain that is open with a ja, and one that is closed without', async () => {
    const open = await ketenMetToestemming();
    const dicht = await ketenZonderToestemming();
    expect(await leest(await sessieVoor(open.casemanager), 'cursist')).toBe(1);
    expect(await leest(await sessieVoor(open.contactpersoon), 'inburgeraar')).toBe(1);
    expect(await leest(await sessieVoor(dicht.casemanager), 'cursist')).toBe(0);
    expect(await leest(await sessieVoor(dicht.contactpersoon), 'inburgeraar')).toBe(0);
  });

  test('make a chain under the Wi2021 that is open by artikel 35 lid 3', async () => {
    const keten = await ketenWi2021();
    expect(await leest(await sessieVoor(keten.contactpersoon), 'situatie')).toBe(1);
  });

  test('log in through the door of the application', async () => {
    const { casemanager } = await ketenWi2021();
    const context = contextVoor(await sessieVoor(casemanager));
    expect(await metActor(context, (_tx, actor) => Promise.resolve(actor.gebruikerId))).toBe(casemanager.id);
  });

  test('set the clock of the database, and let it run again', async () => {
    await zetKlok('2025-03-30T00:59:59Z');
    const [stil] = await vraag<{ nu: Date; klok: Date; vandaag: string }>('select tk.nu() nu, tk.klok() klok, tk.vandaag()::text vandaag');
    expect(stil).toEqual({ nu: new Date('2025-03-30T00:59:59Z'), klok: new Date('2025-03-30T00:59:59Z'), vandaag: '2025-03-30' });
    await zetKlok(null);
    const [lopend] = await vraag<{ nu: Date }>('select tk.nu() nu');
    expect(Math.abs((lopend?.nu.getTime() ?? 0) - Temporal.Now.instant().epochMilliseconds)).toBeLessThan(5_000);
  });
});
