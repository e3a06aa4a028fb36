import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Logsoort } from '~/domein/toegang/logboek';
import { getLogboek } from '~/domein/toegang/logboek.service.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage, noteerWeigering } from '~/platform/db/audit.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, fg, medewerker, zelf, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const NU = '2026-03-10T12:00:00+01:00';
const lees = async (soort: Logsoort, zoek = '', pagina = 1) =>
  getLogboek(await alsFg(), { soort, zoek: new URLSearchParams(zoek), pagina });
const als = async (wie: ProefGebruiker): Promise<Context> => contextVoor(await sessieVoor(wie), stilstaandeKlok(NU));

let toezicht: ProefGebruiker;
const alsFg = () => als(toezicht);
beforeAll(async () => {
  toezicht = await fg().maak();
});
beforeEach(async () => {
  await zetKlok(NU);
  await vraag('truncate log.inzage, log.handeling, log.weigering');
});

const kijk = async (wie: ProefGebruiker, personen: string[]) => metActor(await als(wie), (tx) => noteerInzage(tx, personen, 'dossier'));

describe('the log', () => {
  test('names staff and their organisation, and persons by pseudonym only', async () => {
    const persoon = await inburgeraar().genaamd('Selam', 'Tesfay').maak();
    const taalschool = await school().maak();
    const bijSchool = await medewerker(taalschool).maak();
    const casus = await casemanager().maak();
    await kijk(casus, [persoon.id]);
    await zetKlok('2026-03-10T12:01:00+01:00');
    await kijk(bijSchool, [persoon.id]);
    const { regels, totaal } = await lees('inzagen');
    expect(totaal).toBe(2);
    expect(regels).toMatchObject([
      { gebruiker: bijSchool.naam, organisatie: taalschool.naam, rol: 'taalaanbieder', wat: 'dossier', moment: '2026-03-10T11:01:00Z' },
      { gebruiker: casus.naam, organisatie: null, rol: 'casemanager' },
    ]);
    expect(regels[0]?.pseudoniem).toBe(regels[1]?.pseudoniem);
    expect(regels[0]?.pseudoniem).not.toBe(persoon.id);
    expect(JSON.stringify(regels)).not.toMatch(/Tesfay|Selam/);
  });

  test('does not name an inburgeraar who looks at his own data', async () => {
    const persoon = await inburgeraar().maak();
    const eigen = await zelf(persoon).genaamd('Selam Tesfay').maak();
    await kijk(eigen, [persoon.id]);
    expect((await lees('inzagen')).regels).toMatchObject([{ gebruiker: null, rol: 'inburgeraar' }]);
  });

  test('follows one person over the days', async () => {
    const [een, ander] = [await inburgeraar().maak(), await inburgeraar().maak()];
    const casus = await casemanager().maak();
    await kijk(casus, [een.id, ander.id]);
    await zetKlok('2026-03-09T23:59:59+01:00');
    await kijk(casus, [een.id]);
    const [sleutel] = await vraag<{ pseudoniem: string }>('select pseudoniem from log.sleutel where onderwerp_id = $1', [een.id]);
    await zetKlok(NU);
    expect((await lees('inzagen', `pseudoniem=${sleutel?.pseudoniem}&van=2026-03-10`)).totaal).toBe(1);
    expect((await lees('inzagen', `pseudoniem=${sleutel?.pseudoniem}&van=2026-03-09`)).totaal).toBe(2);
    expect((await lees('inzagen', 'van=2026-03-09&tot=2026-03-09')).totaal).toBe(1);
    expect((await lees('inzagen', 'van=2026-03-11&tot=2026-03-12')).totaal).toBe(0);
  });

  test('keeps acts about nobody, and refusals with and without a session', async () => {
    const ik = await beheerder().maak();
    const context = await als(ik);
    await metActor(context, (tx) => noteerHandeling(tx, null, 'toegang_gegeven', ik.toegangId));
    await noteerWeigering({ ...context, verzoek: { ...context.verzoek, pad: '/cursisten' } }, 'verboden');
    await noteerWeigering({ ...contextVoor('geraden'), verzoek: { ...context.verzoek, pad: `/${'x'.repeat(300)}` } }, 'verboden');
    expect((await lees('handelingen')).regels).toMatchObject([{ gebruiker: ik.naam, wat: 'toegang_gegeven', pseudoniem: null }]);
    expect((await lees('weigeringen')).regels).toMatchObject([
      { gebruiker: null, rol: null, pad: expect.stringMatching(/^.{200}$/) as string },
      { gebruiker: ik.naam, rol: 'beheerder', pad: '/cursisten', wat: 'verboden' },
    ]);
  });

  test('pages of fifty, newest first, each line once', async () => {
    await vraag(`insert into log.weigering (moment, pad, code) select tk.nu(), '/x', lpad(i::text, 3, '0') from generate_series(1, 120) i`);
    const paginas = [await lees('weigeringen', '', 1), await lees('weigeringen', '', 2), await lees('weigeringen', '', 3)];
    const codes = paginas.flatMap(({ regels }) => regels.map(({ wat }) => wat));
    expect(codes).toHaveLength(120);
    expect(new Set(codes).size).toBe(120);
    expect(codes[0]).toBe('120');
    expect((await lees('weigeringen', '', 9)).pagina).toBe(3);
  });
});

test('is closed to everyone but the fg', async () => {
  for (const wie of [await beheerder().maak(), await casemanager().maak()])
    await expect(getLogboek(await als(wie), { soort: 'inzagen', zoek: new URLSearchParams(), pagina: 1 })).rejects.toMatchObject({
      code: 'verboden',
    });
});
