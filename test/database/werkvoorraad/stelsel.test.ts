import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beheerregels, schoolregels, wachtBij } from '~/domein/werkvoorraad/werkvoorraad';
import { dagVan } from '~/platform/klok';
import { beheerder, casemanager, fg, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import type { Stap } from '../../fabriek/geschiedenis';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { beproef, PROEFTIJD } from '../../fabriek/proef';
import { school } from '../../fabriek/school';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { legStelsel, stelselmomenten, stelsels, VOORBEELDSTELSEL, type Gemeente, type Stelsel } from './stelsel';
import { beheerfeiten, schoolfeiten } from './stelselfeiten';
import { andersInDePost, naast, tekst, volgensDatabase } from './vergelijk';

type Lezer = { wie: ProefGebruiker; sessie: string };

let gemeente: Gemeente;
let lezers: Lezer[];
const gezien = new Set<string>();

beforeAll(async () => {
  await zetKlok(null);
  const beheerders = [await beheerder().maak(), await beheerder().maak()];
  gemeente = {
    scholen: [await school().maak(), await school().maak()],
    mensen: [await casemanager().maak(), await casemanager().maak(), await casemanager().maak()],
    beheerders,
    dossier: await inburgeraar().maak(),
  };
  const wie = [await relatiebeheerder().maak(), ...beheerders, await fg().maak()];
  lezers = await Promise.all(wie.map(async (een) => ({ wie: een, sessie: await sessieVoor(een) })));
});
afterAll(() => zetKlok(null));

async function volgensRegels({ wie, sessie }: Lezer, moment: Temporal.Instant): Promise<string[]> {
  const peiling = { vandaag: dagVan(moment), leningOudNaMaanden: 3 };
  const { vandaag } = peiling;
  const rijen = await alsActor(sessie, async (client) => {
    if (wie.rol === 'relatiebeheerder') {
      const feiten = await schoolfeiten(client, vandaag);
      return feiten.flatMap((een) => wachtBij(schoolregels, een, peiling, wie.rol));
    }
    const rol = wie.rol === 'fg' ? 'fg' : 'beheerder';
    return wachtBij(beheerregels, await beheerfeiten(client, { wie: wie.id, rol, vandaag }), peiling, rol);
  });
  for (const { regel } of rijen) gezien.add(`${wie.rol} ${regel}`);
  return rijen.map(tekst).sort();
}

const keuzes = fc.array(fc.nat(), { minLength: 4, maxLength: 6 });

describe('what waits that is not about people', () => {
  test(
    'the list of relatiebeheerder, beheerder and fg equals the rules over what each may read, at every moment',
    { timeout: PROEFTIJD },
    async () => {
      await beproef(
        'werkvoorraad van het stelsel',
        fc.tuple(fc.constant<Stap[]>([]), stelsels, keuzes),
        async (_geen, stelsel: Stelsel, gekozen) => {
          await zetKlok(null);
          await legStelsel(stelsel, gemeente);
          const fouten: string[] = [];
          for (const moment of stelselmomenten(gekozen)) {
            await zetKlok(moment);
            for (const lezer of lezers) {
              fouten.push(
                ...naast(lezer.wie.rol, moment, await volgensDatabase(lezer.sessie), await volgensRegels(lezer, moment)),
                ...(await andersInDePost(lezer.wie.rol, lezer.sessie)),
              );
            }
          }
          if (fouten.length > 0) throw new Error(fouten.slice(0, 12).join('\n'));
        },
        [[[], VOORBEELDSTELSEL, Array.from({ length: 216 }, (_, nr) => nr)]],
        4,
      );
      // Who waits for access is seen with the scans (scans.test.ts).
      const alle = [...schoolregels, ...beheerregels.filter(({ naam }) => naam !== 'toegang_geven')].flatMap(({ naam, rollen }) =>
        rollen.map((rol) => `${rol} ${naam}`),
      );
      expect(alle.filter((een) => !gezien.has(een))).toEqual([]);
    },
  );
});
