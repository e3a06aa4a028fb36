import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, test } from 'vitest';
import { getWacht } from '~/domein/werkvoorraad/later.service.server';
import type { Wachtsleutel } from '~/domein/werkvoorraad/wachtsleutel';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { relatiebeheerder } from '../../fabriek/gebruiker';
import { voerGeschiedenis } from '../../fabriek/geschiedenis.rijen';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { maakSpelers, zetToneel } from '../../fabriek/toneel';
import { open2013, stap } from '../../fabriek/verhalen';

afterAll(() => zetKlok(null));

async function tellingVan(sessie: string, sleutel: Wachtsleutel, dag: string) {
  const moment = `${dag}T10:00:00Z`;
  await zetKlok(moment);
  return (await getWacht(contextVoor(sessie, stilstaandeKlok(moment)), sleutel))?.telling;
}

describe('how the last day of an entry was counted', () => {
  test('a term of two years from its first day; one of another length was recorded (C 3.1)', async () => {
    await zetKlok(null);
    const sessie = await sessieVoor(await relatiebeheerder().maak());
    const [twee, ander] = [
      await school().metConvenant('2024-06-01').maak(),
      await school().metConvenant('2024-06-01', '2026-05-30').maak(),
    ];
    const sleutelVan = async (hier: { id: string }): Promise<Wachtsleutel> => {
      const [rij] = await vraag<{ id: string; dag: string }>('select id, laatste_dag::text as dag from convenant where aanbieder_id = $1', [
        hier.id,
      ]);
      return { regel: 'convenant_eindigt', onderwerp: rij?.id ?? '', voorval: rij?.dag ?? '' };
    };
    expect(await tellingVan(sessie, await sleutelVan(twee), '2026-04-01')).toEqual({
      code: 'convenant',
      begin: '2024-06-01',
      aantal: 2,
      uitstel: [],
    });
    expect(await tellingVan(sessie, await sleutelVan(ander), '2026-04-01')).toBeNull();
  });

  test('a task that is late, from the day on which the school got it (C 12.11)', async () => {
    await zetKlok(null);
    const spelers = await maakSpelers();
    const toneel = await zetToneel(spelers);
    await voerGeschiedenis(toneel, [...open2013(), stap.intrekking('2025-03-30')], 1);
    const [taak] = await vraag<{ id: string; begin: string; uiterlijk: string }>(
      `select id, (gemaakt_op at time zone 'Europe/Amsterdam')::date::text as begin, uiterlijk::text from schooltaak where inburgeraar_id = $1`,
      [toneel.inburgeraarId],
    );
    if (!taak) throw new Error('no task');
    const uiterlijk = Temporal.PlainDate.from(taak.uiterlijk);
    const sleutel = { regel: 'schooltaak_laat' as const, onderwerp: taak.id, voorval: 'taak' };
    const aantal = Temporal.PlainDate.from(taak.begin).until(uiterlijk, { largestUnit: 'days' }).days;
    const telling = await tellingVan(await sessieVoor(spelers.casemanager), sleutel, uiterlijk.add({ days: 2 }).toString());
    expect(telling).toEqual({ code: 'schooltaak', begin: taak.begin, aantal, uitstel: [] });
  });
});
