import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { action, loader } from '~/routes/overdragen';
import { loader as caseload } from '~/routes/caseload';
import { beheerder, casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar, type ProefInburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

const NU = '2026-03-10T12:00:00Z';
const klok = stilstaandeKlok(NU);
let ik: ProefGebruiker;
let collega: ProefGebruiker;
let persoon: ProefInburgeraar;
let context: Context;
beforeEach(async () => {
  await zetKlok(NU);
  ik = await casemanager().maak();
  collega = await casemanager().genaamd('Collega').maak();
  persoon = await inburgeraar().begeleid('2024-01-01').inCaseloadVan(ik).maak();
  context = contextVoor(await sessieVoor(ik), klok);
});

const doe = (velden: Record<string, string>, met = context) =>
  roepAan(action, met, verzending(met, '/overdragen', { velden, formulierId: uuidv7() }));
const draag = (meer: Record<string, string> = {}) => ({
  ...{ doe: 'draag_over', persoon: persoon.id, naarId: collega.id },
  ...{ per: '2026-03-20', reden: 'Andere wijk.' },
  ...meer,
});

describe('handing over', () => {
  test('names people by id, and shows only those of one’s own caseloads', async () => {
    const vreemd = await inburgeraar().inCaseloadVan(collega).maak();
    const adres = `/overdragen?persoon=${persoon.id}&persoon=${vreemd.id}&persoon=geen-id`;
    const { data } = await roepAan(loader, context, bezoek(context, adres));
    expect(data).toMatchObject({ kandidaten: [{ id: persoon.id, achternaam: persoon.achternaam, bezwaar: null }] });
    expect(JSON.stringify(data)).not.toContain(vreemd.id);
  });

  test('is done, seen in the caseload, and can be taken back', async () => {
    expect((await doe(draag())).koppen.get('location')).toBe('/overdragen?gedaan=draag_over');
    const { data } = await roepAan(caseload, context, bezoek(context, '/caseload?alles=ja'));
    const gaat = (data as { gaat: Record<string, { overdrachtId: string }> }).gaat[persoon.id];
    expect(gaat).toMatchObject({ naar: 'Collega', per: '2026-03-20' });
    const terug = { doe: 'neem_terug', overdrachtId: gaat?.overdrachtId ?? '' };
    expect((await doe(terug)).koppen.get('location')).toBe('/overdragen?gedaan=neem_terug');
    expect((await doe(draag())).status).toBe(302);
  });

  test.each<[string, () => Record<string, string>, string, string]>([
    ['nobody', () => draag({ persoon: '' }), 'persoon', 'fouten.verplicht'],
    ['to nobody', () => draag({ naarId: '' }), 'naarId', 'fouten.verplicht'],
    ['to oneself', () => draag({ naarId: ik.id }), 'naarId', 'overdracht.fouten.zelf'],
    ['from yesterday', () => draag({ per: '2026-03-09' }), 'per', 'overdracht.fouten.in_verleden'],
    ['from more than a year ahead', () => draag({ per: '2027-03-11' }), 'per', 'overdracht.fouten.te_ver'],
    ['without a reason', () => draag({ reden: '  ' }), 'reden', 'fouten.verplicht'],
    [
      'with an illness in the reason',
      () => draag({ reden: 'Zij heeft diabetes.' }),
      'reden',
      'voortgang.fouten.gevoelig?count=1&woorden=diabetes',
    ],
  ])('refuses %s beside its field', async (_naam, velden, veld, fout) => {
    expect(await doe(velden())).toMatchObject({ status: 400, data: { error: { [veld]: [fout] } } });
  });

  test('by a beheerder asks whose caseload, and shows nobody who is in it', async () => {
    const met = contextVoor(await sessieVoor(await beheerder().maak()), klok);
    const heel = draag({ doe: 'draag_alles_over' });
    expect(await doe(heel, met)).toMatchObject({ status: 400, data: { error: { casemanagerId: ['fouten.verplicht'] } } });
    expect((await doe({ ...heel, casemanagerId: ik.id }, met)).status).toBe(302);
    const { data } = await roepAan(loader, met, bezoek(met, `/overdragen?persoon=${persoon.id}`));
    expect(data).toMatchObject({ isBeheerder: true, vanMij: [{ aantal: 1, naar: 'Collega' }] });
    for (const spoor of [persoon.id, persoon.achternaam]) expect(JSON.stringify(data)).not.toContain(spoor);
  });
});
