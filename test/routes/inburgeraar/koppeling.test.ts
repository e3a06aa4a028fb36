import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action, loader } from '~/routes/inburgeraars.$id_.koppeling';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { school, type ProefSchool } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let ik: ProefGebruiker;
let context: Context;
let partner: ProefSchool;
beforeAll(async () => {
  ik = await casemanager().maak();
  context = contextVoor(await sessieVoor(ik));
  partner = await school().metConvenant('2024-01-01', '2999-12-31').maak();
  await school().genaamd('Geen partner').maak();
});

const nieuw = async () => (await inburgeraar().begeleid('2024-01-01').inCaseloadVan(ik).maak()).id;
const doe = (id: string, velden: Record<string, string>, formulierId = uuidv7()) =>
  roepAan(action, context, verzending(context, `/inburgeraars/${id}/koppeling`, { velden, formulierId }), { id });
const koppel = (id: string, kenmerk: string) => doe(id, { doe: 'leg_vast', aanbiederId: partner.id, kenmerk });

describe('the koppeling', () => {
  test('offers the partners of today only', async () => {
    const id = await nieuw();
    const { data } = await roepAan(loader, context, bezoek(context, `/inburgeraars/${id}/koppeling`), { id });
    expect(data).toMatchObject({ scholen: [{ id: partner.id, naam: partner.naam }] });
  });

  test('answers the same whether the school knows the kenmerk or not', async () => {
    await cursist(partner).metKenmerk('BEKEND').maak();
    const bekend = await nieuw();
    const onbekend = await nieuw();
    const [een, ander] = [await koppel(bekend, 'BEKEND'), await koppel(onbekend, 'ONBEKEND')];
    expect([een.status, een.koppen.get('location')]).toEqual([302, `/inburgeraars/${bekend}?gedaan=koppeling`]);
    expect([ander.status, ander.koppen.get('location')]).toEqual([302, `/inburgeraars/${onbekend}?gedaan=koppeling`]);
  });

  test('is one act when the same form comes twice', async () => {
    const id = await nieuw();
    const velden = { doe: 'leg_vast', aanbiederId: partner.id, kenmerk: 'DUBBEL' };
    const formulierId = uuidv7();
    expect((await doe(id, velden, formulierId)).status).toBe(302);
    expect((await doe(id, velden, formulierId)).status).toBe(302);
  });

  test('refuses a kenmerk or a school that is taken, beside its field', async () => {
    const id = await nieuw();
    await koppel(id, 'EIGEN');
    expect(await koppel(id, 'ANDER')).toMatchObject({ status: 400, data: { error: { aanbiederId: ['inburgeraar.fouten.al_gekoppeld'] } } });
    expect(await koppel(await nieuw(), 'EIGEN')).toMatchObject({
      status: 400,
      data: { error: { kenmerk: ['inburgeraar.fouten.kenmerk_bezet'] } },
    });
  });

  test('ends, stays on file, and may begin anew', async () => {
    const id = await nieuw();
    await koppel(id, 'EEN');
    const [{ id: koppelingId } = { id: '' }] = await vraag<{ id: string }>('select id from koppeling where inburgeraar_id = $1', [id]);
    expect((await doe(id, { doe: 'beeindig', koppelingId })).status).toBe(302);
    expect((await doe(id, { doe: 'beeindig', koppelingId })).status).toBe(302);
    expect((await koppel(id, 'TWEE')).status).toBe(302);
    expect(
      await vraag('select kenmerk, beeindigd_op is null as loopt from koppeling where inburgeraar_id = $1 order by kenmerk', [id]),
    ).toEqual([
      { kenmerk: 'EEN', loopt: false },
      { kenmerk: 'TWEE', loopt: true },
    ]);
  });

  test('C 2.3: is refused outside the convenant', async () => {
    const id = (
      await inburgeraar()
        .begeleid('2024-01-01')
        .met('situatie', { wet: 'wi2021', doelgroep: 'asielstatushouder', van: '2024-01-01' })
        .inCaseloadVan(ik)
        .maak()
    ).id;
    expect(await koppel(id, 'BUITEN')).toMatchObject({ status: 409, data: { error: { '': ['inburgeraar.fouten.buiten_convenant'] } } });
  });
});
