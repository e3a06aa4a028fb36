import { beforeAll, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { loader as inzagen } from '~/routes/logboek';
import { loader as deel } from '~/routes/logboek_.$soort';
import { beheerder, fg } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let context: Context;
beforeAll(async () => {
  context = contextVoor(await sessieVoor(await fg().maak()));
});

test('the fg reads each part, of the last seven days when he says no others', async () => {
  const vandaag = context.klok.vandaag();
  expect(await roepAan(inzagen, context, bezoek(context, '/logboek'))).toMatchObject({
    data: { soort: 'inzagen', van: vandaag.subtract({ days: 6 }).toString(), tot: vandaag.toString(), regels: [] },
  });
  for (const soort of ['handelingen', 'weigeringen'])
    expect(await roepAan(deel, context, bezoek(context, `/logboek/${soort}`), { soort })).toMatchObject({ data: { soort } });
});

test('there are no other parts', async () => {
  expect((await roepAan(deel, context, bezoek(context, '/logboek/sleutel'), { soort: 'sleutel' })).status).toBe(404);
});

test('nobody else reads it', async () => {
  const ander = contextVoor(await sessieVoor(await beheerder().maak()));
  expect((await roepAan(inzagen, ander, bezoek(ander, '/logboek'))).status).toBe(403);
  const niemand = contextVoor(null);
  expect((await roepAan(inzagen, niemand, bezoek(niemand, '/logboek'))).koppen.get('location')).toBe('/aanmelden?terug=%2Flogboek');
});
