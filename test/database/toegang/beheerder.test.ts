import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getGebruiker } from '~/domein/toegang/gebruiker.service.server';
import { maakGebruiker } from '~/domein/toegang/gebruiker.nieuw.service.server';
import { beeindigToegang } from '~/domein/toegang/toegang.beeindigen.service.server';
import { geefToegang } from '~/domein/toegang/toegang.geven.service.server';
import type { Context } from '~/platform/context';
import { vindActor } from '~/platform/db/actor.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const NU = '2026-03-10T12:00:00+01:00';
const klok = stilstaandeKlok(NU);
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const VANDAAG = dag('2026-03-10');
const fout = (code: string, veld?: string, sleutel?: string) =>
  expect.objectContaining({ name: 'DomeinFout', code, ...(veld && { velden: { [veld]: [`toegang.fouten.${sleutel}`] } }) }) as unknown;

let mag: ProefGebruiker;
let context: Context;
beforeAll(async () => {
  mag = await beheerder().maak();
  context = contextVoor(await sessieVoor(mag), klok);
});
beforeEach(() => zetKlok(NU));

const nieuw = (email: string) => ({
  naam: 'Tess Nieuwland',
  email,
  rol: 'fg' as const,
  van: VANDAAG,
  tot: null,
  soort: 'eed' as const,
  getekendOp: dag('2026-03-01'),
});
const handelingen = (onderwerp: string) =>
  vraag('select handeling, gebruiker_id from log.handeling where onderwerp_id = $1 order by id', [onderwerp]);
const toegangVan = (id: string) => vraag<{ id: string }>('select * from toegang where gebruiker_id = $1 order by van, id', [id]);

describe('a new user', () => {
  test('is saved with access, secrecy, log lines and a mail at once', async () => {
    const id = await maakGebruiker(context, nieuw('tess1@denhaag.example'), uuidv7());
    const [toegang] = await toegangVan(id);
    expect(toegang).toMatchObject({ rol: 'fg', gegeven_door: mag.id, tot: null });
    expect(await vraag('select soort from geheimhouding where gebruiker_id = $1', [id])).toEqual([{ soort: 'eed' }]);
    expect(await handelingen(toegang?.id ?? '')).toEqual([{ handeling: 'toegang_gegeven', gebruiker_id: mag.id }]);
    expect(await handelingen(id)).toEqual([{ handeling: 'geheimhouding_vastgelegd', gebruiker_id: mag.id }]);
    expect(await vraag('select sjabloon, ontvanger_id from uitgaande_post where onderwerp_id = $1', [toegang?.id])).toEqual([
      { sjabloon: 'toegang_gegeven', ontvanger_id: id },
    ]);
  });

  test('sent eight times at once is one user and one mail', async () => {
    const formulierId = uuidv7();
    const keren = Array.from({ length: 8 }, () => maakGebruiker(context, nieuw('tess2@denhaag.example'), formulierId));
    const ids = new Set(await Promise.all(keren));
    expect(ids.size).toBe(1);
    expect(await vraag('select 1 from uitgaande_post where ontvanger_id = $1', [...ids])).toHaveLength(1);
  });

  test('with a known mail address is refused, also when two beheerders do it at once', async () => {
    const uitkomsten = await Promise.allSettled(
      Array.from({ length: 4 }, () => maakGebruiker(context, nieuw('tess3@denhaag.example'), uuidv7())),
    );
    expect(uitkomsten.filter((een) => een.status === 'fulfilled')).toHaveLength(1);
    for (const een of uitkomsten) if (een.status === 'rejected') expect(een.reason).toEqual(fout('conflict', 'email', 'email_bekend'));
  });

  test.each([
    ['a first day that is past', { van: dag('2026-03-09') }, fout('ongeldig', 'van', 'verleden')],
    ['secrecy bound tomorrow (C 12.8)', { getekendOp: dag('2026-03-11') }, fout('ongeldig', 'getekendOp', 'toekomst')],
    ['a school that does not exist', { rol: 'taalaanbieder' as const, aanbiederId: uuidv7() }, fout('niet_gevonden')],
  ])('is refused with %s, and nothing is kept', async (_naam, anders, verwacht) => {
    const email = `${uuidv7()}@denhaag.example`;
    await expect(maakGebruiker(context, { ...nieuw(email), ...anders }, uuidv7())).rejects.toEqual(verwacht);
    expect(await vraag('select 1 from gebruiker where email = $1', [email])).toEqual([]);
  });
});

describe('one more role', () => {
  test('is given once, however often the form is sent', async () => {
    const wie = await casemanager().maak();
    const formulierId = uuidv7();
    const gegeven = { rol: 'relatiebeheerder' as const, van: VANDAAG, tot: null };
    await Promise.all(Array.from({ length: 5 }, () => geefToegang(context, wie.id, gegeven, formulierId)));
    await geefToegang(context, wie.id, gegeven, formulierId);
    expect(await toegangVan(wie.id)).toHaveLength(2);
  });

  test('given by two beheerders at once is given once', async () => {
    const wie = await casemanager().maak();
    const ander = contextVoor(await sessieVoor(await beheerder().maak()), klok);
    const gegeven = { rol: 'fg' as const, van: VANDAAG, tot: null };
    const keren = [context, ander, context, ander].map((door) => geefToegang(door, wie.id, gegeven, uuidv7()));
    const uitkomsten = await Promise.allSettled(keren);
    expect(uitkomsten.filter((een) => een.status === 'fulfilled')).toHaveLength(1);
    expect(await toegangVan(wie.id)).toHaveLength(2);
  });

  test('that he has already is refused, at the same school too', async () => {
    const wie = await casemanager().maak();
    const { id: aanbiederId } = await school().maak();
    await expect(geefToegang(context, wie.id, { rol: 'casemanager', van: VANDAAG, tot: null }, uuidv7())).rejects.toEqual(
      fout('conflict', 'rol', 'dubbel'),
    );
    const opSchool = { rol: 'taalaanbieder' as const, aanbiederId, van: VANDAAG, tot: null };
    await geefToegang(context, wie.id, opSchool, uuidv7());
    await expect(geefToegang(context, wie.id, opSchool, uuidv7())).rejects.toEqual(fout('conflict', 'rol', 'dubbel'));
    const { id: elders } = await school().maak();
    await geefToegang(context, wie.id, { ...opSchool, aanbiederId: elders }, uuidv7());
    expect(await toegangVan(wie.id)).toHaveLength(3);
  });
});

describe('ending access', () => {
  test('now bites at once in a running session, and is logged', async () => {
    const wie = await casemanager().maak();
    const sessie = contextVoor(await sessieVoor(wie));
    expect(await vindActor(sessie)).not.toBeNull();
    await beeindigToegang(context, wie.id, { toegangId: wie.toegangId, wanneer: 'nu', tot: null });
    expect(await vindActor(sessie)).toBeNull();
    expect(await toegangVan(wie.id)).toMatchObject([{ beeindigd_door: mag.id }]);
    expect(await handelingen(wie.toegangId)).toEqual([{ handeling: 'toegang_beeindigd', gebruiker_id: mag.id }]);
  });

  test('twice is once', async () => {
    const wie = await casemanager().maak();
    const einde = { toegangId: wie.toegangId, wanneer: 'nu' as const, tot: null };
    await Promise.all([beeindigToegang(context, wie.id, einde), beeindigToegang(context, wie.id, einde)]);
    await beeindigToegang(context, wie.id, einde);
    expect(await handelingen(wie.toegangId)).toHaveLength(1);
  });

  test('after a day, which may be today and may be put later again', async () => {
    const wie = await casemanager().maak();
    for (const tot of ['2026-03-10', '2026-06-30']) {
      await beeindigToegang(context, wie.id, { toegangId: wie.toegangId, wanneer: 'dag', tot: dag(tot) });
      expect((await getGebruiker(context, wie.id)).toegang).toMatchObject([{ tot, stand: tot === '2026-03-10' ? 'binnenkort' : 'loopt' }]);
    }
  });

  test.each([
    ['a day that is past', '2026-03-09', '2022-03-08', 'verleden'],
    ['a day before the first', '2026-03-31', '2026-04-01', 'voor_begin'],
  ])('is refused on %s', async (_naam, tot, van, sleutel) => {
    const wie = await casemanager().met({ van }).maak();
    const einde = { toegangId: wie.toegangId, wanneer: 'dag' as const, tot: dag(tot) };
    await expect(beeindigToegang(context, wie.id, einde)).rejects.toEqual(fout('ongeldig', 'tot', sleutel));
  });

  test('of someone else under this user is not found', async () => {
    const [wie, ander] = [await casemanager().maak(), await casemanager().maak()];
    await expect(beeindigToegang(context, wie.id, { toegangId: ander.toegangId, wanneer: 'nu', tot: null })).rejects.toEqual(
      fout('niet_gevonden'),
    );
  });
});
