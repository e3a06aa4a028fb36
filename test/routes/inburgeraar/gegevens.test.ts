import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as wijzig, loader as toon } from '~/routes/inburgeraars.$id_.gegevens';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let een: Context;
let twee: Context;
let id: string;
beforeEach(async () => {
  const ik = await casemanager().maak();
  const collega = await casemanager().maak();
  id = (await inburgeraar().genaamd('Amina', 'Haddad').inCaseloadVan(ik).maak()).id;
  await vraag(
    `insert into waarneming (id, casemanager_id, waarnemer_id, van, tot, vastgelegd_door)
     values (gen_random_uuid(), $1, $2, tk.vandaag(), tk.vandaag(), $1)`,
    [ik.id, collega.id],
  );
  een = contextVoor(await sessieVoor(ik));
  twee = contextVoor(await sessieVoor(collega));
});

const pad = () => `/inburgeraars/${id}/gegevens`;
const doe = (context: Context, velden: Record<string, string>) => {
  const alles = { voornamen: 'Amina', achternaam: 'Haddad', geboortedatum: '1990-05-01', email: '', telefoon: '', ...velden };
  return roepAan(wijzig, context, verzending(context, pad(), { velden: alles }), { id });
};
const staat = () => vraag('select voornamen, telefoon, naam_sleutel, versie from inburgeraar where id = $1', [id]);

describe('changing identity and contact', () => {
  test('saves, with the key to sort and find by', async () => {
    const { status, koppen } = await doe(een, { versie: '1', voornamen: 'Amína' });
    expect([status, koppen.get('location')]).toEqual([302, `/inburgeraars/${id}?gedaan=gegevens`]);
    expect(await staat()).toEqual([{ voornamen: 'Amína', telefoon: null, naam_sleutel: 'haddad amina', versie: 2 }]);
  });

  test('answers 409 to the second of two people, with his own version and the stored one', async () => {
    await doe(een, { versie: '1', voornamen: 'Amina Maria' });
    const botsing = await doe(twee, { versie: '1', telefoon: '070 111 11 11' });
    expect(botsing).toMatchObject({
      status: 409,
      data: { error: { '': ['inburgeraar.fouten.intussen_gewijzigd'] }, initialValue: { telefoon: '070 111 11 11' } },
    });
    expect((await roepAan(toon, twee, bezoek(twee, pad()), { id })).data).toMatchObject({ voornamen: 'Amina Maria', versie: 2 });
    expect(await staat()).toMatchObject([{ voornamen: 'Amina Maria', telefoon: null, versie: 2 }]);
    expect((await doe(twee, { versie: '2', telefoon: '070 111 11 11' })).status).toBe(302);
  });

  test('is one act when it is sent twice', async () => {
    const velden = { versie: '1', telefoon: '070 222 22 22' };
    expect((await doe(een, velden)).status).toBe(302);
    expect((await doe(een, velden)).status).toBe(302);
    expect(await staat()).toMatchObject([{ versie: 2 }]);
  });

  test('does not exist for another casemanager', async () => {
    const vreemd = contextVoor(await sessieVoor(await casemanager().maak()));
    expect((await doe(vreemd, { versie: '1' })).status).toBe(404);
    expect((await roepAan(toon, vreemd, bezoek(vreemd, pad()), { id })).status).toBe(404);
    expect((await roepAan(toon, een, bezoek(een, '/inburgeraars/x/gegevens'), { id: 'x' })).status).toBe(404);
  });
});
