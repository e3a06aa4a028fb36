import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { persoonsregels, leerlingregels, wachtBij } from '~/domein/werkvoorraad/werkvoorraad';
import type { Wachtregel } from '~/domein/werkvoorraad/wachtsleutel';
import { dagVan } from '~/platform/klok';
import { voegIn, vraag } from '../../fabriek/bron';
import type { Stap } from '../../fabriek/geschiedenis';
import { type Toneel, voerGeschiedenis } from '../../fabriek/geschiedenis.rijen';
import { kiesMomenten } from '../../fabriek/grensmomenten';
import { legVast } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { beproef, PROEFTIJD } from '../../fabriek/proef';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { maakSpelers, ruimOp, type Spelers, zetToneel } from '../../fabriek/toneel';
import { open2013, stap } from '../../fabriek/verhalen';
import { VOORBEELDEN } from '../../fabriek/voorbeelden';
import { geschiedenissen } from '../../fabriek/willekeur';
import { casefeiten, leerlingfeiten } from './feiten';
import { isWaargenomen, leid, leven, VOORBEELDLEVEN, type Leven } from './leven';
import { andersInDePost, naast, tekst, volgensDatabase } from './vergelijk';

const LENING_OUD_NA_MAANDEN = 3;

let spelers: Spelers;
let sessies: Record<'casemanager' | 'andere' | 'persoon0' | 'persoon1' | 'collega', string>;
const gezien = new Set<Wachtregel | 'waargenomen'>();

beforeAll(async () => {
  spelers = await maakSpelers();
  const [{ personen, collega }] = spelers.scholen;
  sessies = {
    casemanager: await sessieVoor(spelers.casemanager),
    andere: await sessieVoor(spelers.andereCasemanager),
    persoon0: await sessieVoor(personen[0]),
    persoon1: await sessieVoor(personen[1]),
    collega: await sessieVoor(collega),
  };
});
afterEach(async () => {
  await vraag('delete from waarneming');
  await ruimOp();
});
afterAll(() => zetKlok(null));

type Verhaal = { toneel: Toneel; leven: Pick<Leven, 'waarneming'> };

async function volgensRegels({ toneel, leven: l }: Verhaal, naam: keyof typeof sessies, moment: Temporal.Instant): Promise<string[]> {
  const peiling = { vandaag: dagVan(moment), leningOudNaMaanden: LENING_OUD_NA_MAANDEN };
  if (naam === 'collega' || (naam === 'andere' && !isWaargenomen(l, peiling.vandaag.toString()))) return [];
  const rijen = await alsActor(sessies[naam], async (client) => {
    if (naam !== 'casemanager' && naam !== 'andere') {
      const feiten = await leerlingfeiten(client, peiling.vandaag);
      return feiten.flatMap((een) => wachtBij(leerlingregels, een, peiling, 'taalaanbieder'));
    }
    const feiten = await casefeiten(client, toneel.inburgeraarId, { moment, vandaag: peiling.vandaag });
    return wachtBij(persoonsregels, feiten, peiling, 'casemanager', naam === 'andere' ? spelers.casemanager.id : null);
  });
  for (const { regel } of rijen) gezien.add(regel);
  if (naam === 'andere' && rijen.length > 0) gezien.add('waargenomen');
  return rijen.map(tekst).sort();
}

const keuzes = fc.array(fc.nat(), { minLength: 3, maxLength: 4 });

describe('what waits follows from the facts', () => {
  test('the list of everyone equals the rules over what he may read, at every moment', { timeout: PROEFTIJD }, async () => {
    await beproef(
      'werkvoorraad',
      fc.tuple(geschiedenissen, leven, keuzes, fc.nat({ max: 2 })),
      async (stappen: Stap[], l, gekozen, zout) => {
        await zetKlok(null);
        await ruimOp();
        const toneel = await zetToneel(spelers);
        await voerGeschiedenis(toneel, stappen, zout);
        await leid(toneel, l, spelers);
        const fouten: string[] = [];
        for (const moment of kiesMomenten(stappen, gekozen)) {
          await zetKlok(moment);
          for (const naam of Object.keys(sessies) as (keyof typeof sessies)[]) {
            fouten.push(
              ...naast(naam, moment, await volgensDatabase(sessies[naam]), await volgensRegels({ toneel, leven: l }, naam, moment)),
              ...(await andersInDePost(naam, sessies[naam])),
            );
          }
        }
        if (fouten.length > 0) throw new Error(fouten.slice(0, 12).join('\n'));
      },
      VOORBEELDEN.map((stappen, nr): [Stap[], Leven, number[], number] => [
        stappen,
        { ...VOORBEELDLEVEN, vraag: nr % 2 === 0 ? 'open' : 'beantwoord' },
        Array.from({ length: 10 }, (_, keer) => nr + keer * 11),
        nr % 3,
      ]),
      8,
    );
    const alle = ['waargenomen' as const, ...[...persoonsregels, ...leerlingregels].map(({ naam }) => naam)];
    const nooit = alle.filter((naam) => !gezien.has(naam));
    expect(nooit).toEqual([]);
  });
});

describe('a day that was put off', () => {
  test('counts for the school in the weeks after an enrolment, in which the gemeente gives nothing more', async () => {
    await zetKlok(null);
    const toneel = await zetToneel(spelers);
    await voerGeschiedenis(toneel, [...open2013(), stap.inschrijving('2024-06-01', '2025-03-31')], 1);
    await leid(toneel, { ...VOORBEELDLEVEN, vraag: 'geen', rapporten: [] }, spelers);
    const moment = Temporal.Instant.from('2025-04-20T10:00:00Z');
    await zetKlok(moment);
    const leest = await alsActor(sessies.persoon0, (c) =>
      c.query(`select 1 from grondslag where categorie = 'voortgang' and richting = 'naar_school' and van <= tk.nu() and tot > tk.nu()`),
    );
    expect(leest.rowCount).toBe(0);
    const gevonden = await volgensDatabase(sessies.persoon0);
    expect(gevonden.filter((rij) => rij.includes('rapport_maken') && rij.includes('| 2025-05-24 |'))).toHaveLength(1);
    expect(gevonden).toEqual(await volgensRegels({ toneel, leven: VOORBEELDLEVEN }, 'persoon0', moment));
  });
});

describe('the waarneming', () => {
  test.each([
    ['2025-05-18', false],
    ['2025-05-19', true],
    ['2025-05-23', true],
    ['2025-05-24', false],
  ])('the people of a colleague wait on %s: %s', async (dag, isErbij) => {
    await zetKlok(null);
    const toneel = await zetToneel(spelers);
    await voegIn('begeleiding', { id: uuidv7(), inburgeraar_id: toneel.inburgeraarId, van: '2024-01-01' });
    await legVast('termijn', toneel.inburgeraarId, { einde: '2025-08-01' });
    const rij = {
      casemanager_id: spelers.casemanager.id,
      waarnemer_id: spelers.andereCasemanager.id,
      vastgelegd_door: spelers.casemanager.id,
    };
    await voegIn('waarneming', { id: uuidv7(), ...rij, van: '2025-05-19', tot: '2025-05-23' });
    await zetKlok(`${dag}T10:00:00Z`);
    const eigen = await volgensDatabase(sessies.casemanager, spelers.casemanager.id);
    const bijCollega = await volgensDatabase(sessies.andere);
    expect(eigen.length).toBeGreaterThan(0);
    expect(bijCollega).toEqual(isErbij ? eigen : []);
  });
});
