import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { loader as lijst } from '~/routes/werk';
import { casemanager } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let context: Context;
let ander: Context;
beforeAll(async () => {
  [context, ander] = [contextVoor(await sessieVoor(await casemanager().maak())), contextVoor(await sessieVoor(await casemanager().maak()))];
});

const open = (pad: string, met = context) => roepAan(lijst, met, bezoek(met, pad));

describe('/werk', () => {
  test('takes strange choices for none', async () => {
    const { status, data } = await open('/werk?groep=x&doet=niets&sorteer=naam&richting=schuin&pagina=-3', ander);
    expect([status, data]).toMatchObject([
      200,
      { pagina: 1, keuzes: { filter: { groep: null, doet: null }, sortering: { kolom: 'uiterste' } } },
    ]);
  });

  test('comes back tomorrow as it was left, until the choices are wiped, and they are one’s own', async () => {
    expect((await open('/werk?doet=zelf&sorteer=van&richting=af')).status).toBe(200);
    const morgen = await open('/werk?pagina=2');
    expect([morgen.status, morgen.koppen.get('location')]).toEqual([302, '/werk?doet=zelf&sorteer=van&richting=af']);
    expect((await open('/werk', ander)).status).toBe(200);
    await open('/werk?alles=ja');
    expect((await open('/werk')).status).toBe(200);
  });
});
