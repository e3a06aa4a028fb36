import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eindeVanJa } from '~/domein/grondslag/einden';
import { getEinden } from '~/domein/grondslag/feiten.service.server';
import { ingang } from '~/domein/grondslag/toestemmingsverloop';
import { opnieuwVragen } from '~/domein/toestemming/opnieuwvragen';
import { findInburgeraar } from '~/domein/toestemming/persoon.repository.server';
import { listGekoppeld } from '~/domein/toestemming/poort.repository.server';
import { toestemmingsstatus } from '~/domein/toestemming/toestemming';
import { listHandelingen } from '~/domein/toestemming/toestemming.repository.server';
import { moetOpnieuwVragen } from '~/domein/verklaring/vertaling';
import type { Categorie } from '~/domein/grondslag/categorie';
import { metActor } from '~/platform/db/actor.server';
import { voegIn, vraag } from '../../fabriek/bron';
import { beheerder } from '../../fabriek/gebruiker';
import type { Stap } from '../../fabriek/geschiedenis';
import { voerGeschiedenis } from '../../fabriek/geschiedenis.rijen';
import { kiesMomenten } from '../../fabriek/grensmomenten';
import { inburgeraar, legVast } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { beproef, PROEFTIJD } from '../../fabriek/proef';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { UITGEBREID } from '../../fabriek/tekst';
import { tekstversie } from '../../fabriek/tekstversie';
import { toestemming } from '../../fabriek/toestemming';
import { maakSpelers, ruimOp, zetToneel, type Spelers } from '../../fabriek/toneel';
import { VOORBEELDEN } from '../../fabriek/voorbeelden';
import { open2013, stap } from '../../fabriek/verhalen';
import { geschiedenissen } from '../../fabriek/willekeur';

type Tekst = { id: string; code: string; betekenis: number; categorieen: Categorie[] };
const TEKST_VAN_VANDAAG = `select id, code, betekenis, categorieen from tekstversie
  where code = tk.instelling('toestemming.tekst', tk.vandaag()) and taal = 'nl' order by nummer desc limit 1`;

let spelers: Spelers;
let sessie: string;
let vandaag: Tekst;

beforeAll(async () => {
  spelers = await maakSpelers();
  sessie = await sessieVoor(spelers.casemanager);
  const [tekst] = await vraag<Tekst>(TEKST_VAN_VANDAAG);
  if (!tekst) throw new Error('a text is asked today');
  vandaag = tekst;
});
afterEach(ruimOp);
afterAll(() => zetKlok(null));

/** What the rule says of what this casemanager reads, as the dossier does. */
async function volgensRegel(inburgeraarId: string, moment: Temporal.Instant): Promise<string[]> {
  const teksten = new Map((await vraag<Tekst>('select id, code, betekenis, categorieen from tekstversie')).map((t) => [t.id, t]));
  return metActor(contextVoor(sessie), async (tx) => {
    const [persoon, einden] = [await findInburgeraar(tx, inburgeraarId), await getEinden(tx, inburgeraarId)];
    const nu = moment.epochMilliseconds;
    const loopt = einden.begeleid.some(({ van, tot }) => van <= nu && tot > nu) && (einden.plicht === null || einden.plicht.op > nu);
    if (!persoon?.wordtGevraagd || !loopt) return [];
    const handelingen = await listHandelingen(tx, { inburgeraarId });
    return (await listGekoppeld(tx, inburgeraarId)).flatMap(({ id }) => {
      const status = toestemmingsstatus(handelingen, id, moment, einden);
      const gelezen = status.stand === 'ja' ? teksten.get(status.handeling.tekstversieId ?? '') : undefined;
      const waarom = opnieuwVragen(status, gelezen !== undefined && moetOpnieuwVragen(vandaag, gelezen));
      if (status.stand === 'beeindigd') expect(eindeVanJa(einden, ingang(status.handeling))?.op).toBeLessThanOrEqual(nu);
      return waarom === null ? [] : [`${id} ${waarom}`];
    });
  });
}

const volgensDatabase = (wie: string) =>
  alsActor(wie, (c) => c.query<{ regel: string }>(`select aanbieder_id || ' ' || waarom as regel from poort.opnieuw_te_vragen(null)`)).then(
    ({ rows }) => rows.map(({ regel }) => regel),
  );

/** Each a ja of a spring long past; what became of it by June. */
const VERHALEN: [wat: string, waarom: string[], stappen: Stap[]][] = [
  ['a ja on a text that names as much as today’s', [], [...open2013('ja'), stap.ja('2025-03-29')]],
  ['a ja on a text that names less', ['tekst'], [...open2013('ja'), stap.ja('2025-03-29', { tekst: ['voortgang'] })]],
  [
    'a ja that ended, after which begeleiding began again',
    ['beeindigd'],
    [
      ...open2013('begeleiding', 'ja'),
      stap.begeleiding('2024-01-01', '2025-03-31'),
      stap.begeleiding('2025-05-24', null),
      stap.ja('2025-03-29'),
    ],
  ],
  [
    'a ja that ended, without begeleiding',
    [],
    [...open2013('begeleiding', 'ja'), stap.begeleiding('2024-01-01', '2025-03-31'), stap.ja('2025-03-29')],
  ],
  ['a ja that was declared invalid', ['ongeldig'], [...open2013('ja'), stap.ja('2025-03-29', { ongeldigVan: '2025-03-31' })]],
  [
    'C 12.4: a nee behind an invalid ja, which counts again',
    [],
    [...open2013('ja'), stap.nee('2025-03-28'), stap.ja('2025-03-29', { ongeldigVan: '2025-03-31' })],
  ],
  ['C 12.4: a nee', [], [...open2013('ja'), stap.ja('2025-03-29'), stap.nee('2025-03-31')]],
  ['C 12.4: a withdrawal', [], [...open2013('ja'), stap.ja('2025-03-29'), stap.intrekking('2025-03-31')]],
  ['nobody asked yet', [], open2013('ja')],
  [
    'a ja given again after an invalid one',
    [],
    [...open2013('ja'), stap.ja('2025-03-29', { ongeldigVan: '2025-03-31' }), stap.ja('2025-05-24')],
  ],
];

describe('who must be asked again', () => {
  test.each(VERHALEN)('%s', async (_wat, waarom, stappen) => {
    await zetKlok(null);
    const toneel = await zetToneel(spelers);
    await voerGeschiedenis(toneel, stappen, 0);
    await zetKlok('2025-06-15T10:00:00Z');
    expect(await volgensDatabase(sessie)).toEqual(waarom.map((reden) => `${toneel.scholen[0].id} ${reden}`));
  });

  test('the list of the database is what the rule says of the dossier, at every moment', { timeout: PROEFTIJD }, async () => {
    await beproef(
      'who must be asked again',
      fc.tuple(geschiedenissen, fc.array(fc.nat(), { minLength: 3, maxLength: 5 })),
      async (stappen, gekozen) => {
        await zetKlok(null);
        await ruimOp();
        const toneel = await zetToneel(spelers);
        await voerGeschiedenis(toneel, stappen, 0);
        for (const moment of kiesMomenten(stappen, gekozen)) {
          await zetKlok(moment);
          const regel = await volgensRegel(toneel.inburgeraarId, moment);
          expect((await volgensDatabase(sessie)).sort(), moment.toString()).toEqual(regel.sort());
        }
      },
      [...VERHALEN.map(([, , stappen]) => stappen), ...VOORBEELDEN].map((stappen, nr): [Stap[], number[]] => [
        stappen,
        [nr, nr * 7, nr * 13, 5, 11],
      ]),
      3,
    );
  });
});

test('it is told to the casemanager of these people and to who covers him, and to nobody else', async () => {
  await zetKlok(null);
  const toneel = await zetToneel(spelers);
  await voerGeschiedenis(toneel, [...open2013('ja'), stap.ja('2025-03-29', { tekst: ['voortgang'] })], 0);
  await zetKlok('2025-06-15T10:00:00Z');
  const { casemanager, andereCasemanager, scholen } = spelers;
  const aantal = async (wie: { id: string; toegangId: string }) => (await volgensDatabase(await sessieVoor(wie))).length;
  const anderen = [andereCasemanager, ...scholen[0].personen, scholen[0].collega, await beheerder().maak()];
  expect([await aantal(casemanager), ...(await Promise.all(anderen.map(aantal)))]).toEqual([1, 0, 0, 0, 0, 0]);
  await voegIn('waarneming', {
    id: uuidv7(),
    casemanager_id: casemanager.id,
    waarnemer_id: andereCasemanager.id,
    van: '2025-06-15',
    tot: '2025-06-15',
    vastgelegd_door: casemanager.id,
  });
  expect(await aantal(andereCasemanager)).toBe(1);
});

describe('how many jas stand on an old text', () => {
  const OUD = 6;
  const aantal = async () => {
    const beheer = await sessieVoor(await beheerder().maak());
    const telling = 'select aantal from tk.jas_op_ouder() where code = $1';
    return alsActor(beheer, (c) => c.query<{ aantal: number | null }>(telling, ['proef-oud'])).then(({ rows }) => rows);
  };

  test('counts only a ja that still stands: not one that ended, nor one that was declared invalid', async () => {
    await zetKlok('2026-03-10T12:00:00Z');
    const [oud, nieuw] = [await tekstversie(UITGEBREID), await tekstversie(UITGEBREID)];
    await vraag(`update tekstversie set code = 'proef-oud' where id = any ($1)`, [[oud, nieuw]]);
    await vraag('update tekstversie set betekenis = 2 where id = $1', [nieuw]);
    const hier = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const mensen = [];
    for (let nr = 0; nr < OUD; nr += 1) {
      const wie = await inburgeraar().wi2013().begeleid('2024-01-01').inCaseloadVan(spelers.casemanager).maak();
      await toestemming().van(wie).voor(hier).opTekstversie(oud).verleend('2025-01-01').maak();
      mensen.push(wie);
    }
    expect(await aantal()).toEqual([{ aantal: OUD }]);
    const [eerste, tweede] = mensen;
    await legVast('plicht_einde', eerste?.id ?? '', { soort: 'examen', datum: '2026-01-31' });
    expect(await aantal()).toEqual([{ aantal: OUD - 1 }]);
    const [ja] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [tweede?.id]);
    await voegIn('ongeldigverklaring', {
      ...{ toestemming_id: ja?.id ?? '', bij: 'gemeente', reden: 'niet_begrepen' },
      ...{ vastgelegd_door: spelers.casemanager.id, vastgelegd_op: '2026-03-01T10:00:00Z' },
    });
    expect(await aantal(), 'under five it is not said how many').toEqual([{ aantal: null }]);
  });
});
