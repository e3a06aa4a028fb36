import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { action, loader } from '~/routes/waarneming';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

const klok = stilstaandeKlok('2026-03-10T12:00:00Z');
let ik: ProefGebruiker;
let collega: ProefGebruiker;
let context: Context;
beforeEach(async () => {
  ik = await casemanager().genaamd('Ik').maak();
  collega = await casemanager().genaamd('Collega').maak();
  context = contextVoor(await sessieVoor(ik), klok);
});

const doe = (velden: Record<string, string>, { met = context, formulierId = uuidv7() } = {}) =>
  roepAan(action, met, verzending(met, '/waarneming', { velden, formulierId }));
const leg = (meer: Record<string, string> = {}) => ({
  doe: 'leg_vast',
  waarnemerId: collega.id,
  van: '2026-03-10',
  tot: '2026-03-20',
  ...meer,
});
const rijen = () =>
  vraag<{ id: string; van: string; tot: string; beeindigd: boolean }>(
    'select id, van::text, tot::text, beeindigd_op is not null as beeindigd from waarneming where casemanager_id = $1 order by van',
    [ik.id],
  );

describe('letting a colleague cover', () => {
  test('is recorded once', async () => {
    const formulierId = uuidv7();
    expect((await doe(leg(), { formulierId })).koppen.get('location')).toBe('/waarneming?gedaan=leg_vast');
    expect((await doe(leg(), { formulierId })).status).toBe(302);
    expect(await rijen()).toMatchObject([{ van: '2026-03-10', tot: '2026-03-20', beeindigd: false }]);
  });

  test.each<[string, () => Record<string, string>, string, string]>([
    ['oneself', () => leg({ waarnemerId: ik.id }), 'waarnemerId', 'waarneming.fouten.zelf'],
    ['yesterday', () => leg({ van: '2026-03-09' }), 'van', 'waarneming.fouten.in_verleden'],
    ['an end before the beginning', () => leg({ van: '2026-03-21' }), 'tot', 'waarneming.fouten.tot_voor_van'],
    ['longer than six months', () => leg({ tot: '2026-09-10' }), 'tot', 'waarneming.fouten.te_lang'],
    ['nobody', () => leg({ waarnemerId: '' }), 'waarnemerId', 'fouten.verplicht'],
    ['someone who is no casemanager', () => leg({ waarnemerId: uuidv7() }), 'waarnemerId', 'fouten.keuze'],
  ])('refuses %s beside its field', async (_naam, velden, veld, fout) => {
    expect(await doe(velden())).toMatchObject({ status: 400, data: { error: { [veld]: [fout] } } });
  });

  test('refuses the same colleague on the same days twice', async () => {
    await doe(leg());
    expect(await doe(leg({ van: '2026-03-20', tot: '2026-03-25' }))).toMatchObject({
      status: 400,
      data: { error: { van: ['waarneming.fouten.overlapt'] } },
    });
    expect((await doe(leg({ van: '2026-03-21', tot: '2026-03-25' }))).status).toBe(302);
  });

  test('is for one’s own caseload; a beheerder does it for who cannot', async () => {
    expect((await doe(leg({ casemanagerId: collega.id, waarnemerId: ik.id }))).status).toBe(403);
    const met = contextVoor(await sessieVoor(await beheerder().maak()), klok);
    expect((await doe(leg({ casemanagerId: ik.id }), { met })).status).toBe(302);
    const { data } = await roepAan(loader, met, bezoek(met, '/waarneming'));
    expect(data).toMatchObject({ isBeheerder: true });
    expect(JSON.stringify(data)).toContain(ik.id);
    const vreemd = contextVoor(await sessieVoor(await relatiebeheerder().maak()), klok);
    expect((await doe(leg(), { met: vreemd })).status).toBe(403);
  });
});

describe('ending early', () => {
  test('is done once, by whose caseload it is', async () => {
    await doe(leg());
    const [{ id: waarnemingId } = { id: '' }] = await rijen();
    const anderen = contextVoor(await sessieVoor(collega), klok);
    expect((await doe({ doe: 'beeindig', waarnemingId }, { met: anderen })).status).toBe(404);
    expect((await doe({ doe: 'beeindig', waarnemingId })).koppen.get('location')).toBe('/waarneming?gedaan=beeindig');
    expect((await doe({ doe: 'beeindig', waarnemingId })).status).toBe(302);
    expect(await rijen()).toMatchObject([{ beeindigd: true }]);
    expect((await doe({ doe: 'beeindig', waarnemingId: uuidv7() })).status).toBe(404);
  });

  test('shows both where it stands', async () => {
    await doe(leg());
    await doe(leg({ van: '2026-04-01', tot: '2026-04-02' }));
    const { data } = await roepAan(loader, context, bezoek(context, '/waarneming'));
    expect(data).toMatchObject({
      isBeheerder: false,
      voorMij: [
        { waarnemer: 'Collega', stand: 'komt', magBeeindigen: true },
        { waarnemer: 'Collega', stand: 'loopt', magBeeindigen: true },
      ],
    });
  });
});
