import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getGebruiker } from '~/domein/toegang/gebruiker.service.server';
import { legGetekendVast } from '~/domein/toegang/geheimhouding.service.server';
import { beeindigSessies, beeindigToegang } from '~/domein/toegang/toegang.beeindigen.service.server';
import { geefToegang } from '~/domein/toegang/toegang.geven.service.server';
import type { Context } from '~/platform/context';
import { vindActor } from '~/platform/db/actor.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, geefToegang as legToegang, zelf, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const NU = '2026-03-10T12:00:00+01:00';
const klok = stilstaandeKlok(NU);
const VANDAAG = Temporal.PlainDate.from('2026-03-10');
const fout = (code: string) => expect.objectContaining({ name: 'DomeinFout', code }) as unknown;
const handelingen = (onderwerp: string) =>
  vraag('select handeling, gebruiker_id from log.handeling where onderwerp_id = $1 order by id', [onderwerp]);

let mag: ProefGebruiker;
let context: Context;
beforeAll(async () => {
  mag = await beheerder().maak();
  context = contextVoor(await sessieVoor(mag), klok);
});
beforeEach(() => zetKlok(NU));

describe('sessions and secrecy', () => {
  test('all running sessions of a user end; those of others go on', async () => {
    const [wie, ander] = [await casemanager().maak(), await casemanager().maak()];
    const sessies = [await sessieVoor(wie), await sessieVoor(wie)];
    const blijft = contextVoor(await sessieVoor(ander));
    expect(await beeindigSessies(context, wie.id)).toBe(2);
    for (const sessie of sessies) expect(await vindActor(contextVoor(sessie))).toBeNull();
    expect(await vindActor(blijft)).not.toBeNull();
  });

  test('a beheerder may end his own sessions, and it is logged', async () => {
    const ik = await beheerder().maak();
    await beeindigSessies(contextVoor(await sessieVoor(ik), klok), ik.id);
    expect(await handelingen(ik.id)).toEqual([{ handeling: 'sessies_beeindigd', gebruiker_id: ik.id }]);
  });

  test('secrecy opens what was closed (C 12.8), and a resend adds nothing', async () => {
    const wie = await casemanager().zonderGeheimhouding().maak();
    const sessie = contextVoor(await sessieVoor(wie));
    expect(await vindActor(sessie)).toBeNull();
    const formulierId = uuidv7();
    const getekend = { soort: 'verklaring' as const, getekendOp: VANDAAG };
    await legGetekendVast(context, wie.id, getekend, formulierId);
    await legGetekendVast(context, wie.id, getekend, formulierId);
    expect(await vindActor(sessie)).not.toBeNull();
    expect((await getGebruiker(context, wie.id)).geheimhouding).toHaveLength(1);
  });
});

describe('nobody gives or ends his own access', () => {
  test('by the services', async () => {
    const eigen = [
      geefToegang(context, mag.id, { rol: 'fg', van: VANDAAG, tot: null }, uuidv7()),
      beeindigToegang(context, mag.id, { toegangId: mag.toegangId, wanneer: 'dag', tot: Temporal.PlainDate.from('2030-01-01') }),
      legGetekendVast(context, mag.id, { soort: 'eed', getekendOp: VANDAAG }, uuidv7()),
    ];
    for (const uitkomst of await Promise.allSettled(eigen)) expect(uitkomst).toEqual({ status: 'rejected', reason: fout('verboden') });
    expect((await getGebruiker(context, mag.id)).magWijzigen).toBe(false);
  });
});

describe('who is no staff', () => {
  test('does not exist here: an inburgeraar with a login of his own, and nobody at all', async () => {
    const persoon = await zelf(await inburgeraar().maak()).maak();
    for (const id of [persoon.id, uuidv7()]) await expect(getGebruiker(context, id)).rejects.toEqual(fout('niet_gevonden'));
  });

  test('of someone who is both, only the work shows', async () => {
    const wie = await casemanager().maak();
    const persoon = await inburgeraar().maak();
    const eigen = await legToegang(wie.id, { rol: 'inburgeraar', inburgeraarId: persoon.id });
    const { toegang } = await getGebruiker(context, wie.id);
    expect(toegang.map(({ id }) => id)).toEqual([wie.toegangId]);
    await expect(beeindigToegang(context, wie.id, { toegangId: eigen, wanneer: 'nu', tot: null })).rejects.toEqual(fout('niet_gevonden'));
  });
});
