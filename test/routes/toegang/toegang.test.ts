import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as zoek, loader as lijst } from '~/routes/toegang';
import { action as handel, loader as toon } from '~/routes/toegang_.$gebruikerId';
import { action as maak, loader as nieuw } from '~/routes/toegang_.nieuw';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, fg, type ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let ada: ProefGebruiker;
let context: Context;
let ander: Context;
beforeAll(async () => {
  ada = await beheerder().genaamd('Ada Beheer').maak();
  context = contextVoor(await sessieVoor(ada));
  ander = contextVoor(await sessieVoor(await fg().maak()));
});

const vandaag = () => context.klok.vandaag().toString();
const doe = (gebruikerId: string, velden: Record<string, string>, formulierId = uuidv7(), met = context) =>
  roepAan(handel, met, verzending(met, `/toegang/${gebruikerId}`, { velden, formulierId }), { gebruikerId });

describe('the list', () => {
  test('is for the beheerder', async () => {
    expect((await roepAan(lijst, context, bezoek(context, '/toegang'))).status).toBe(200);
    expect((await roepAan(lijst, ander, bezoek(ander, '/toegang'))).status).toBe(403);
  });

  test('takes strange choices for none', async () => {
    const vreemd = '/toegang?rol=baas&organisatie=x&stand=0&pagina=-3';
    expect(await roepAan(lijst, context, bezoek(context, vreemd))).toMatchObject({
      data: { filter: { rol: null, organisatie: null, stand: null }, pagina: 1 },
    });
  });

  test('is searched by a form, never by the address', async () => {
    expect(await roepAan(zoek, context, verzending(context, '/toegang', { velden: { zoek: 'ada' } }))).toMatchObject({
      status: 200,
      data: { zoek: 'ada', rijen: [{ naam: 'Ada Beheer' }] },
    });
    expect(await roepAan(lijst, context, bezoek(context, '/toegang?zoek=ada'))).toMatchObject({ data: { zoek: null } });
    expect((await roepAan(zoek, ander, verzending(ander, '/toegang', { velden: { zoek: 'ada' } }))).status).toBe(403);
  });
});

describe('a new user', () => {
  test('leads to his page, twice to the same', async () => {
    const velden = { naam: 'Tess', email: `${uuidv7()}@denhaag.example`, rol: 'casemanager', van: vandaag() };
    const formulierId = uuidv7();
    const een = await roepAan(maak, context, verzending(context, '/toegang/nieuw', { velden, formulierId }));
    const weer = await roepAan(maak, context, verzending(context, '/toegang/nieuw', { velden, formulierId }));
    expect(een.koppen.get('location')).toMatch(/^\/toegang\/[\w-]{36}\?gelukt=nieuw$/);
    expect(weer.koppen.get('location')).toBe(een.koppen.get('location'));
  });

  test('with a known mail address answers 409 beside the field, and keeps what was typed', async () => {
    const velden = { naam: 'Tess', email: ada.email, rol: 'fg', van: vandaag() };
    expect(await roepAan(maak, context, verzending(context, '/toegang/nieuw', { velden }))).toMatchObject({
      status: 409,
      data: { initialValue: velden, error: { email: ['toegang.fouten.email_bekend'] } },
    });
  });

  test('is made by a beheerder only', async () => {
    expect((await roepAan(nieuw, ander, bezoek(ander, '/toegang/nieuw'))).status).toBe(403);
    expect((await roepAan(maak, ander, verzending(ander, '/toegang/nieuw'))).status).toBe(403);
  });
});

describe('the page of a user', () => {
  test('does each of its acts and comes back', async () => {
    const wie = await casemanager().zonderGeheimhouding().maak();
    const acten: Record<string, string>[] = [
      { doel: 'geheimhouding', soort: 'eed', getekendOp: vandaag() },
      { doel: 'geven', rol: 'relatiebeheerder', van: vandaag() },
      { doel: 'sessies' },
      { doel: 'beeindigen', toegangId: wie.toegangId, wanneer: 'nu' },
    ];
    for (const velden of acten) {
      const { status, koppen } = await doe(wie.id, velden);
      expect([status, koppen.get('location')]).toEqual([302, `/toegang/${wie.id}?gelukt=${velden.doel}`]);
    }
    expect(await roepAan(toon, context, bezoek(context, `/toegang/${wie.id}?gelukt=geven`), { gebruikerId: wie.id })).toMatchObject({
      data: { gelukt: 'geven', gebruiker: { isGebonden: true, toegang: [{ stand: 'loopt' }, { stand: 'beeindigd' }] } },
    });
  });

  test('refuses his own access, unknown acts, and whoever is no beheerder', async () => {
    const geven = { doel: 'geven', rol: 'fg', van: vandaag() };
    expect((await doe(ada.id, geven)).status).toBe(403);
    expect((await doe((await casemanager().maak()).id, { doel: 'wissen' })).status).toBe(400);
    expect((await doe(ada.id, geven, uuidv7(), ander)).status).toBe(403);
    expect(await vraag('select from toegang where gebruiker_id = $1', [ada.id])).toHaveLength(1);
  });

  test.each(['geen-id', uuidv7()])('is not there for %s', async (gebruikerId) => {
    expect((await roepAan(toon, context, bezoek(context, `/toegang/${gebruikerId}`), { gebruikerId })).status).toBe(404);
  });

  test('says nothing was done when the address makes it up', async () => {
    const pad = `/toegang/${ada.id}?gelukt=alles`;
    expect(await roepAan(toon, context, bezoek(context, pad), { gebruikerId: ada.id })).toMatchObject({ data: { gelukt: null } });
  });

  test('a refusal is kept for the fg', async () => {
    await vraag('truncate log.weigering');
    await doe(ada.id, { doel: 'geven', rol: 'fg', van: vandaag() });
    await roepAan(toon, context, bezoek(context, '/toegang/x'), { gebruikerId: uuidv7() });
    expect(await vraag('select code, gebruiker_id from log.weigering order by id')).toEqual([
      { code: 'verboden', gebruiker_id: ada.id },
      { code: 'niet_gevonden', gebruiker_id: ada.id },
    ]);
  });
});
