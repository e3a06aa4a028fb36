import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { categorieen, gronden, richtingen } from '~/domein/grondslag/categorie';
import { openPerioden } from '~/domein/grondslag/grondslag';
import { vastlegPerioden } from '~/domein/grondslag/vastlegging';
import { vraag } from '../fabriek/bron';
import { feitenVan, type School, type Stap } from '../fabriek/geschiedenis';
import { type Toneel, voerGeschiedenis } from '../fabriek/geschiedenis.rijen';
import { kiesMomenten } from '../fabriek/grensmomenten';
import { zetKlok } from '../fabriek/klok';
import { MATRIX } from '../fabriek/matrix';
import { beproef, PROEFTIJD } from '../fabriek/proef';
import { sessieVoor } from '../fabriek/sessie';
import { maakSpelers, ruimOp, type Spelers, zetToneel } from '../fabriek/toneel';
import { VOORBEELDEN } from '../fabriek/voorbeelden';
import { geschiedenissen } from '../fabriek/willekeur';
import { gezien, verwacht, type Voorraad, voorraad } from './zicht';

const SCHOLEN: School[] = [0, 1];
const keuzes = fc.array(fc.nat(), { minLength: 3, maxLength: 5 });

let spelers: Spelers;
let sessies: Record<string, string>;

beforeAll(async () => {
  spelers = await maakSpelers();
  const gemeente = { casemanager: spelers.casemanager, andereCasemanager: spelers.andereCasemanager };
  const school = spelers.scholen.flatMap(({ personen, collega }, nr) => [
    [`school-${nr}-persoon-0`, personen[0]] as const,
    [`school-${nr}-persoon-1`, personen[1]] as const,
    [`school-${nr}-collega`, collega] as const,
  ]);
  const alle = [...Object.entries(gemeente), ...school];
  sessies = Object.fromEntries(await Promise.all(alle.map(async ([naam, wie]) => [naam, await sessieVoor(wie)] as const)));
});

afterEach(ruimOp);

/** The projection as it stands, in the words of the pure function. */
async function projectie(toneel: Toneel): Promise<string[]> {
  const rijen = await vraag<{ regel: string }>(
    `select concat_ws(' ', aanbieder_id, categorie, richting, grond, (extract(epoch from van) * 1000)::bigint, (extract(epoch from tot) * 1000)::bigint, einde) as regel
     from grondslag where inburgeraar_id = $1`,
    [toneel.inburgeraarId],
  );
  return rijen.map(({ regel }) => regel).sort();
}

function berekend(toneel: Toneel, stappen: Stap[]): string[] {
  const perSchool = SCHOLEN.flatMap((school) =>
    openPerioden(feitenVan(stappen, school)).map((p) => {
      const periode = [p.van.epochMilliseconds, p.tot.epochMilliseconds, ...(p.einde ? [p.einde] : [])];
      return [toneel.scholen[school].id, p.categorie, p.richting, p.grond, ...periode].join(' ');
    }),
  );
  return perSchool.sort();
}

async function vastlegging(toneel: Toneel): Promise<string[]> {
  const rijen = await vraag<{ regel: string }>(
    `select concat_ws(' ', categorie, (extract(epoch from van) * 1000)::text, (extract(epoch from tot) * 1000)::text) as regel
     from vastlegging where inburgeraar_id = $1 and categorie <> 'identiteit'`,
    [toneel.inburgeraarId],
  );
  return rijen.map(({ regel }) => regel.replaceAll(/\.0+(?= |$)/g, '')).sort();
}

function vastlegbaar(stappen: Stap[]): string[] {
  const feiten = feitenVan(stappen, 0);
  const rest = categorieen.filter((categorie) => categorie !== 'identiteit');
  return rest.flatMap((c) => vastlegPerioden(feiten, c).map(({ van, tot }) => `${c} ${van} ${tot}`)).sort();
}

/** What only one of the two says. */
function naast(wat: string, database: string[], functie: string[]): string[] {
  const alleen = (hier: string[], daar: string[], bron: string) =>
    hier.filter((regel) => !daar.includes(regel)).map((regel) => `${wat}: only the ${bron} says ${regel}`);
  return [...alleen(database, functie, 'database'), ...alleen(functie, database, 'function')];
}

/** Where what someone reads differs from what the pure function says. */
async function verschillen(toneel: Toneel, stappen: Stap[], moment: Temporal.Instant, rijen: Voorraad): Promise<string[]> {
  await zetKlok(moment);
  const perSpeler = Object.entries(sessies).map(async ([naam, sessie]) => {
    const zicht = await gezien(sessie);
    const hoort = Object.entries(verwacht(toneel, stappen, moment, rijen, naam));
    const anders = hoort.filter(([tabel, aantal]) => zicht[tabel] !== aantal);
    return anders.map(([tabel, aantal]) => `at ${moment.toString()} ${naam} reads ${zicht[tabel]} rows of ${tabel}, not ${aantal}`);
  });
  return (await Promise.all(perSpeler)).flat();
}

describe('one answer in code, the same in the database', () => {
  test('the matrix in the database is the one of the digest', async () => {
    const rijen = await vraag('select wet, doelgroep, categorie, richting, grond, van::text, tot::text from grondslag_regel');
    const sleutel = (rij: object) => JSON.stringify(Object.entries(rij).sort());
    const digest = MATRIX.map((regel) => ({ ...regel, van: regel.van.toString() }));
    expect(rijen.map(sleutel).sort()).toEqual(digest.map(sleutel).sort());
    expect(gronden).toEqual(expect.arrayContaining(MATRIX.map(({ grond }) => grond)));
    expect(new Set(MATRIX.map(({ richting }) => richting))).toEqual(new Set(richtingen));
  });

  test('function, projection and what every role reads are the same at every moment', { timeout: PROEFTIJD }, () =>
    beproef(
      'function, projection and policies',
      fc.tuple(geschiedenissen, keuzes, fc.nat({ max: 2 })),
      async (stappen, gekozen, zout) => {
        await zetKlok(null);
        await ruimOp();
        const toneel = await zetToneel(spelers);
        await voerGeschiedenis(toneel, stappen, zout);
        const rijen = await voorraad();
        const fouten = [
          ...naast('the projection', await projectie(toneel), berekend(toneel, stappen)),
          ...naast('what the gemeente may record', await vastlegging(toneel), vastlegbaar(stappen)),
        ];
        for (const moment of kiesMomenten(stappen, gekozen)) fouten.push(...(await verschillen(toneel, stappen, moment, rijen)));
        if (fouten.length > 0) throw new Error(fouten.join('\n'));
      },
      VOORBEELDEN.map((stappen, nr): [Stap[], number[], number] => [stappen, [nr, nr * 7, nr * 13], nr % 3]),
    ),
  );
});
