import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { GEEN_KEUZES, leesKeuzes } from '~/domein/inburgeraar/caseload.schema';
import { getDossier } from '~/domein/inburgeraar/dossier.service.server';
import { getWaargenomen, getWaarnemingen } from '~/domein/waarneming/waarneming.service.server';
import { metActor } from '~/platform/db/actor.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag, voegIn } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { ketenMetToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

let afwezig: ProefGebruiker;
let waarnemer: ProefGebruiker;
let persoon: string;
let sessie: string;

beforeEach(async () => {
  afwezig = await casemanager().genaamd('Noor Afwezig').maak();
  waarnemer = await casemanager().maak();
  persoon = (await ketenMetToestemming({ casemanager: afwezig })).inburgeraar.id;
  sessie = await sessieVoor(waarnemer);
  await voegIn('waarneming', {
    id: crypto.randomUUID(),
    casemanager_id: afwezig.id,
    waarnemer_id: waarnemer.id,
    van: '2026-03-02',
    tot: '2026-03-06',
    vastgelegd_door: afwezig.id,
  });
});
afterEach(() => zetKlok(null));

const alles = { keuzes: GEEN_KEUZES, pagina: 1 };
/** The last and the first moment of a day in Den Haag, in winter. */
const MOMENTEN: [string, string, boolean][] = [
  ['the last second before', '2026-03-01T22:59:59Z', false],
  ['the first moment', '2026-03-01T23:00:00Z', true],
  ['the last second', '2026-03-06T22:59:59Z', true],
  ['the moment after', '2026-03-06T23:00:00Z', false],
];

async function ziet(moment: string) {
  await zetKlok(moment);
  const context = contextVoor(sessie, stilstaandeKlok(moment));
  const lijst = await getCaseload(context, alles);
  const dossier = await getDossier(context, persoon).then(
    () => true,
    () => false,
  );
  const { rowCount } = await alsActor(sessie, (client) => client.query('select 1 from rapportage union all select 1 from situatie'));
  return { lijst: lijst.totaal === 1, dossier, sql: rowCount === 1 };
}

describe('a waarneming begins and ends on its days by itself', () => {
  test.each(MOMENTEN)('%s', async (_naam, moment, wel) => {
    expect(await ziet(moment)).toEqual({ lijst: wel, dossier: wel, sql: wel });
  });

  test('and at once when it is ended early', async () => {
    const moment = '2026-03-03T12:00:00Z';
    expect((await ziet(moment)).dossier).toBe(true);
    await vraag(`update waarneming set beeindigd_op = '2026-03-03T11:00:00Z' where waarnemer_id = $1`, [waarnemer.id]);
    expect(await ziet(moment)).toEqual({ lijst: false, dossier: false, sql: false });
  });

  test('says in the list whose people they are, and filters on it', async () => {
    const moment = '2026-03-03T12:00:00Z';
    await zetKlok(moment);
    const context = contextVoor(sessie, stilstaandeKlok(moment));
    expect((await getCaseload(context, alles)).rijen).toMatchObject([{ id: persoon, waarneemtVoor: 'Noor Afwezig' }]);
    const keuze = (wie: string) => ({ keuzes: leesKeuzes(new URLSearchParams({ wie })), pagina: 1 });
    expect((await getCaseload(context, keuze('waarneming'))).totaal).toBe(1);
    expect((await getCaseload(context, keuze('eigen'))).totaal).toBe(0);
  });

  test('is not passed on: who covers a covering colleague sees his own people only', async () => {
    const derde = await casemanager().maak();
    await voegIn('waarneming', {
      id: crypto.randomUUID(),
      casemanager_id: waarnemer.id,
      waarnemer_id: derde.id,
      van: '2026-03-02',
      tot: '2026-03-06',
      vastgelegd_door: waarnemer.id,
    });
    const moment = '2026-03-03T12:00:00Z';
    await zetKlok(moment);
    const context = contextVoor(await sessieVoor(derde), stilstaandeKlok(moment));
    expect((await getCaseload(context, alles)).totaal).toBe(0);
  });
});

test('every page tells the one who covers today for whom and until when, and nobody else', async () => {
  const voorWie = async (wie: ProefGebruiker, moment: string) => {
    await zetKlok(moment);
    return metActor(contextVoor(await sessieVoor(wie), stilstaandeKlok(moment)), getWaargenomen);
  };
  for (const [, moment, wel] of MOMENTEN) {
    expect(await voorWie(waarnemer, moment)).toEqual(wel ? [{ naam: 'Noor Afwezig', tot: '2026-03-06' }] : []);
    expect(await voorWie(afwezig, moment)).toEqual([]);
  }
});

test('both see it, a third does not', async () => {
  const derde = await casemanager().maak();
  const van = async (wie: ProefGebruiker) => getWaarnemingen(contextVoor(await sessieVoor(wie)));
  expect((await van(afwezig)).voorMij).toHaveLength(1);
  expect((await van(waarnemer)).doorMij).toHaveLength(1);
  const vreemd = await van(derde);
  expect([vreemd.voorMij, vreemd.doorMij, vreemd.alle]).toEqual([[], [], []]);
});
