import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toegangGeven } from '~/domein/werkvoorraad/regels.beheer';
import { scanregels, wachtBij } from '~/domein/werkvoorraad/werkvoorraad';
import type { Peiling } from '~/domein/werkvoorraad/regel';
import type { Wachtrij } from '~/domein/werkvoorraad/wachtsleutel';
import { dagVan } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, medewerker, relatiebeheerder, tekenbevoegde, type ProefGebruiker } from '../../fabriek/gebruiker';
import type { Stap } from '../../fabriek/geschiedenis';
import { zetKlok } from '../../fabriek/klok';
import { beproef, PROEFTIJD } from '../../fabriek/proef';
import { school } from '../../fabriek/school';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { contactfeiten, scanfeiten } from './scanfeiten';
import { legScanlevens, scanlevens, scanmomenten, type Scanleven, type Scantoneel } from './scanleven';
import { andersInDePost, naast, tekst, volgensDatabase } from './vergelijk';

type Lezer = { wie: ProefGebruiker; sessie: string };

let toneel: Scantoneel;
let lezers: Lezer[];
const gezien = new Set<string>();
const namen = new Set<string>([...scanregels, toegangGeven].map(({ naam }) => naam));

beforeAll(async () => {
  await zetKlok(null);
  const scholen: Scantoneel['scholen'] = [await school().maak(), await school().maak()];
  const [rij] = await vraag<{ id: string }>('select id from convenanttekst order by nummer limit 1');
  const mensen = { relatiebeheerder: await relatiebeheerder().maak(), tekenbevoegde: await tekenbevoegde().maak() };
  toneel = { scholen, ...mensen, tekstId: rij?.id ?? '' };
  const wie = [
    ...Object.values(mensen),
    await beheerder().maak(),
    await medewerker(scholen[0]).maak(),
    await medewerker(scholen[1]).maak(),
  ];
  lezers = await Promise.all(wie.map(async (een) => ({ wie: een, sessie: await sessieVoor(een) })));
});
afterAll(() => zetKlok(null));

async function volgensRegels({ wie, sessie }: Lezer, moment: Temporal.Instant): Promise<string[]> {
  const peiling = { vandaag: dagVan(moment), leningOudNaMaanden: 3 };
  const rijen = await regelsVan({ wie, sessie }, peiling);
  for (const { regel } of rijen) gezien.add(regel);
  return rijen.map(tekst).sort();
}

async function regelsVan({ wie, sessie }: Lezer, peiling: Peiling): Promise<Wachtrij[]> {
  if (wie.rol === 'beheerder') {
    const feiten = { toegangen: [], voorstellen: [], teksten: [], contacten: await contactfeiten() };
    return wachtBij([toegangGeven], feiten, peiling, wie.rol);
  }
  return alsActor(sessie, async (client) => {
    const feiten = await scanfeiten(client, wie, { vandaag: peiling.vandaag, tekstId: toneel.tekstId });
    return feiten.flatMap((een) => wachtBij(scanregels, een, peiling, wie.rol));
  });
}

/** Of each list only what is about scans. */
const overScans = (rij: string) => namen.has(rij.split(' | ')[0] ?? '');

const keuzes = fc.array(fc.nat(), { minLength: 3, maxLength: 5 });
const leven = (anders: Partial<Scanleven>): Scanleven => ({
  ...{ school: 0, soort: 'aanmelding', keuzes: [0], tussen: 1, zienswijze: false, reactie: false, risicos: ['open'], vervuld: 4 },
  ...{ keurmerk: 'keurmerk_bepaalde_tijd', tekent: [], gesloten: false, betrokken: 'niemand', ...anders },
});
/** Each state once: the choices are places in what may follow. */
const VOORBEELDEN: Scanleven[][] = [
  [leven({ keuzes: [0] }), leven({ keuzes: [0, 0] })],
  [leven({ keuzes: [0, 0, 2, 1] }), leven({ soort: 'herhaling', keuzes: [0, 1, 0] })],
  [leven({ keuzes: [0, 0, 2, 1, 2] }), leven({ keuzes: [0, 0, 2, 1, 2, 4] })],
  [leven({ keuzes: [0, 0, 2, 1, 2, 3] })],
  [leven({ keuzes: [0, 0, 2, 1, 2, 2] })],
];

test(
  'the list of who scans, who decides and the school equals the rules over what each may read, at every moment',
  { timeout: PROEFTIJD },
  async () => {
    await beproef(
      'werkvoorraad van de scans',
      fc.tuple(fc.constant<Stap[]>([]), scanlevens, keuzes),
      async (_geen, levens: Scanleven[], gekozen) => {
        await zetKlok(null);
        await legScanlevens(levens, toneel);
        const fouten: string[] = [];
        for (const moment of scanmomenten(gekozen)) {
          await zetKlok(moment);
          for (const lezer of lezers) {
            const database = (await volgensDatabase(lezer.sessie)).filter(overScans);
            fouten.push(
              ...naast(lezer.wie.rol, moment, database, await volgensRegels(lezer, moment)),
              ...(await andersInDePost(lezer.wie.rol, lezer.sessie)),
            );
          }
        }
        if (fouten.length > 0) throw new Error(fouten.slice(0, 12).join('\n'));
      },
      VOORBEELDEN.map((levens): [Stap[], Scanleven[], number[]] => [[], levens, Array.from({ length: 40 }, (_, nr) => nr)]),
      6,
    );
    expect([...namen].filter((een) => !gezien.has(een))).toEqual([]);
  },
);
