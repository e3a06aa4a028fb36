import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as beslis, loader as toon } from '~/routes/teksten_.$id';
import { loader as lijst } from '~/routes/teksten';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, fg } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { TEKST_BIJLAGE_2 } from '../../fabriek/toestemmingsinvoer';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let [vanBeheerder, vanFg, vanCasemanager]: Context[] = [];
beforeAll(async () => {
  [vanBeheerder, vanFg, vanCasemanager] = await Promise.all(
    [beheerder(), fg(), casemanager()].map(async (wie) => contextVoor(await sessieVoor(await wie.maak()))),
  );
});

const wie = (context: Context | undefined): Context => {
  if (!context) throw new Error('not made yet');
  return context;
};
const doe = (context: Context, id: string, velden: Record<string, string>, formulierId = uuidv7()) =>
  roepAan(beslis, context, verzending(context, `/teksten/${id}`, { velden, formulierId }), { id });
const zie = async (context: Context, id: string) => (await roepAan(toon, context, bezoek(context, `/teksten/${id}`), { id })).data;
const SOMALI = '01930000-0000-7000-8000-000000000228';
const VERTALER = { doe: 'bevestig', vertaler: 'Hodan Warsame', wbtvNummer: '90002' };

describe('who confirms which text (C 12.2, Wbtv)', () => {
  test('beheerder and fg each confirm the Dutch once; a double click is one act, and neither can do it again', async () => {
    const formulierId = uuidv7();
    const eerst = await doe(wie(vanBeheerder), TEKST_BIJLAGE_2, { doe: 'stel_vast' }, formulierId);
    const dubbel = await doe(wie(vanBeheerder), TEKST_BIJLAGE_2, { doe: 'stel_vast' }, formulierId);
    expect([eerst.status, dubbel.status]).toEqual([302, 302]);
    expect((await doe(wie(vanBeheerder), TEKST_BIJLAGE_2, { doe: 'stel_vast' })).status).toBe(403);
    expect(await zie(wie(vanFg), TEKST_BIJLAGE_2)).toMatchObject({ tekst: { kan: 'stel_vast', regel: { fg: null } } });
    expect((await doe(wie(vanFg), TEKST_BIJLAGE_2, { doe: 'stel_vast' })).status).toBe(302);
    expect(await zie(wie(vanFg), TEKST_BIJLAGE_2)).toMatchObject({ tekst: { kan: null, regel: { taal: 'nl' } } });
    expect(await vraag("select from log.handeling where handeling = 'tekst_vastgesteld'")).toHaveLength(2);
  });

  test('a translator is recorded by a beheerder only, from a day that has come, and only for a translation', async () => {
    expect((await doe(wie(vanFg), SOMALI, { ...VERTALER, datum: '2026-02-01' })).status).toBe(403);
    expect((await doe(wie(vanBeheerder), TEKST_BIJLAGE_2, { ...VERTALER, datum: '2026-02-01' })).status).toBe(403);
    expect((await doe(wie(vanBeheerder), SOMALI, { ...VERTALER, datum: '2999-01-01' })).status).toBe(400);
    expect((await doe(wie(vanBeheerder), SOMALI, { doe: 'stel_vast' })).status).toBe(403);
    expect((await doe(wie(vanBeheerder), SOMALI, { ...VERTALER, datum: '2026-02-01' })).status).toBe(302);
    expect(await zie(wie(vanFg), SOMALI)).toMatchObject({ tekst: { regel: { vertaler: 'Hodan Warsame', vertaaldOp: '2026-02-01' } } });
  });

  test('nobody else comes here, and a text that is unknown is not there', async () => {
    expect((await roepAan(lijst, wie(vanCasemanager), bezoek(wie(vanCasemanager), '/teksten'))).status).toBe(403);
    const weg = uuidv7();
    expect((await roepAan(toon, wie(vanFg), bezoek(wie(vanFg), `/teksten/${weg}`), { id: weg })).status).toBe(404);
  });
});

test('who gave a ja on an older meaning is a count, and under five it is not said how many', async () => {
  const ouder = async () => (await roepAan(lijst, wie(vanFg), bezoek(wie(vanFg), '/teksten'))).data;
  expect(await ouder()).toMatchObject({ ouder: [] });
  const taalschool = await school().maak();
  const geef = async () =>
    toestemming()
      .van(await inburgeraar().maak())
      .voor(taalschool)
      .opTekstversie(TEKST_BIJLAGE_2)
      .verleend('2025-01-01')
      .maak();
  for (let nr = 0; nr < 4; nr += 1) await geef();
  await toestemming()
    .van(await inburgeraar().maak())
    .voor(taalschool)
    .opTekstversie(TEKST_BIJLAGE_2)
    .verleend('2025-01-01')
    .ingetrokken('2025-02-01')
    .maak();
  await vraag("update tekstversie set betekenis = 2 where code = 'bijlage-2' and nummer = 2");
  expect(await ouder()).toMatchObject({ ouder: [{ code: 'bijlage-2', aantal: null }] });
  await geef();
  expect(await ouder()).toMatchObject({ ouder: [{ code: 'bijlage-2', aantal: 5 }] });
});
