import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { afterEach, beforeAll, describe, test } from 'vitest';
import type { School, Stap } from '../fabriek/geschiedenis';
import { vulZoeksleutels } from '../../prisma/zoeksleutels';
import { alsRol } from '../opstart/database';
import { voerGeschiedenis } from '../fabriek/geschiedenis.rijen';
import { kiesMomenten } from '../fabriek/grensmomenten';
import { zetKlok } from '../fabriek/klok';
import { beproef, PROEFTIJD } from '../fabriek/proef';
import { sessieVoor } from '../fabriek/sessie';
import { maakSpelers, ruimOp, type Spelers } from '../fabriek/toneel';
import { VOORBEELDEN } from '../fabriek/voorbeelden';
import { geschiedenissen } from '../fabriek/willekeur';
import { kanaal, ruweSql, type Kanaal } from './kanalen';
import { gezienIn, SCHOLEN, vanCasemanager, vanSchool } from './magzien';
import { hangScansOp, type Merkentoneel, zetMerkentoneel } from './merkentoneel';

/** One history is some fifty to a hundred requests. */
const GEWICHT = 10;
const keuzes = fc.array(fc.nat(), { minLength: 1, maxLength: 2 });

type Schoolspeler = { school: School; naam: string; sessie: string };
let spelers: Spelers;
let casemanager: string;
let andereCasemanager: string;
let schoolspelers: Schoolspeler[];

beforeAll(async () => {
  spelers = await maakSpelers();
  casemanager = await sessieVoor(spelers.casemanager);
  andereCasemanager = await sessieVoor(spelers.andereCasemanager);
  const [eerste, tweede] = spelers.scholen;
  schoolspelers = [
    { school: 0, naam: 'school-0-persoon-0', sessie: await sessieVoor(eerste.personen[0]) },
    { school: 0, naam: 'school-0-persoon-1', sessie: await sessieVoor(eerste.personen[1]) },
    { school: 0, naam: 'school-0-collega', sessie: await sessieVoor(eerste.collega) },
    { school: 1, naam: 'school-1-persoon-0', sessie: await sessieVoor(tweede.personen[0]) },
  ];
});

afterEach(async () => {
  await zetKlok(null);
  await ruimOp();
});

type Verwacht = { mag: string[]; ziet: string[] };
const NIETS: Verwacht = { mag: [], ziet: [] };

/** Asks one channel, and tells what it gave too much and what it kept back. */
async function bekijk(
  toneel: Merkentoneel,
  wie: string,
  sessie: string,
  moment: Temporal.Instant,
  kanalen: [string, Kanaal, Verwacht][],
): Promise<string[]> {
  const fouten: string[] = [];
  for (const [naam, vraag, { mag, ziet }] of kanalen) {
    const gezien = gezienIn(await vraag(sessie, moment), toneel);
    const zegt = (wat: string, merk: string) => `at ${moment.toString()} ${wie} by ${naam} ${wat} ${merk}`;
    fouten.push(...gezien.filter((merk) => !mag.includes(merk)).map((merk) => zegt('sees', merk)));
    fouten.push(...ziet.filter((merk) => !gezien.includes(merk)).map((merk) => zegt('does not see', merk)));
  }
  return fouten;
}

function voorGemeente(toneel: Merkentoneel, stappen: Stap[], moment: Temporal.Instant): [string, Kanaal, Verwacht][] {
  const { mag, opDossier } = vanCasemanager(stappen, moment);
  const { inburgeraarId, gemeente, school } = toneel;
  const vanRapport = (s: School) => opDossier.filter((merk) => merk.startsWith(`school ${s} `));
  const eigen = ['gemeente naam'];
  return [
    ['the caseload', kanaal.caseload, { mag, ziet: eigen }],
    ['a search of his own name', kanaal.zoekCaseload(gemeente.naam), { mag, ziet: eigen }],
    ['a search of his own name from any page', kanaal.zoek(gemeente.naam), { mag, ziet: eigen }],
    ['the dossier', kanaal.dossier(inburgeraarId), { mag, ziet: opDossier }],
    ['the timeline', kanaal.tijdlijn(inburgeraarId), { mag, ziet: [] }],
    ['raw SQL', ruweSql, { mag, ziet: mag }],
    ...SCHOLEN.flatMap((s): [string, Kanaal, Verwacht][] => [
      [`a search of the name at school ${s}`, kanaal.zoekCaseload(school[s].naam), NIETS],
      [`a search of the name at school ${s} from any page`, kanaal.zoek(school[s].naam), NIETS],
      [`the report of school ${s}`, kanaal.rapportage(school[s].rapportageId), { mag, ziet: vanRapport(s) }],
      [`the scan of school ${s}`, kanaal.bestand(school[s].bestandId), { mag, ziet: mag.filter((merk) => merk === `school ${s} scan`) }],
      [`the cursist of school ${s}`, kanaal.cursist(toneel.scholen[s].cursistId), NIETS],
    ]),
  ];
}

function voorSchool(
  toneel: Merkentoneel,
  stappen: Stap[],
  moment: Temporal.Instant,
  { school: s, naam }: Schoolspeler,
): [string, Kanaal, Verwacht][] {
  const { eigen, mag, opPagina } = vanSchool(stappen, moment, s, naam);
  const { school, scholen } = toneel;
  const van = (...namen: string[]) => eigen.filter((merk) => namen.some((een) => merk === `school ${s} ${een}`));
  return [
    ['the list of cursisten', kanaal.cursisten, { mag, ziet: van('naam') }],
    ['the page of the cursist', kanaal.cursist(scholen[s].cursistId), { mag, ziet: [...van('naam'), ...opPagina] }],
    ['the report', kanaal.rapportage(school[s].rapportageId), { mag, ziet: van('toelichting') }],
    ['the scan', kanaal.bestand(school[s].bestandId), { mag, ziet: van('scan') }],
    ['a search of its own name', kanaal.zoekCursisten(school[s].naam), { mag, ziet: van('naam') }],
    ['a search of its own name from any page', kanaal.zoek(school[s].naam), { mag, ziet: van('naam') }],
    ['raw SQL', ruweSql, { mag, ziet: mag }],
  ];
}

/** What is not of this school, asked by the one of its people who sees most. */
function voorbijSchool(
  toneel: Merkentoneel,
  stappen: Stap[],
  moment: Temporal.Instant,
  speler: Schoolspeler,
): [string, Kanaal, Verwacht][] {
  const { school: s, naam } = speler;
  const ander: School = s === 0 ? 1 : 0;
  const { school, scholen, gemeente, inburgeraarId } = toneel;
  // What waits for the contactpersoon stands above every list, and a name that is almost his own cursist's finds that one: what he may see, and no more.
  const eigen: Verwacht = { mag: vanSchool(stappen, moment, s, naam).mag, ziet: [] };
  return [
    ['a search of the gemeente’s name', kanaal.zoekCursisten(gemeente.naam), eigen],
    ['a search of the other school’s name', kanaal.zoekCursisten(school[ander].naam), eigen],
    ['a search of the gemeente’s name from any page', kanaal.zoek(gemeente.naam), eigen],
    ['a search of the other school’s name from any page', kanaal.zoek(school[ander].naam), eigen],
    ['the cursist of the other school', kanaal.cursist(scholen[ander].cursistId), NIETS],
    ['the report of the other school', kanaal.rapportage(school[ander].rapportageId), NIETS],
    ['the scan of the other school', kanaal.bestand(school[ander].bestandId), NIETS],
    ['the dossier', kanaal.dossier(inburgeraarId), NIETS],
  ];
}

function voorBuitenstaander(toneel: Merkentoneel): [string, Kanaal, Verwacht][] {
  return [
    ['the caseload', kanaal.caseload, NIETS],
    ['a search', kanaal.zoekCaseload(toneel.gemeente.naam), NIETS],
    ['a search from any page', kanaal.zoek(toneel.gemeente.naam), NIETS],
    ['the dossier', kanaal.dossier(toneel.inburgeraarId), NIETS],
    ['the timeline', kanaal.tijdlijn(toneel.inburgeraarId), NIETS],
    ['the report', kanaal.rapportage(toneel.school[0].rapportageId), NIETS],
    ['the scan', kanaal.bestand(toneel.school[0].bestandId), NIETS],
    ['raw SQL', ruweSql, NIETS],
  ];
}

describe('by page, search, download and raw SQL alike', () => {
  test('nobody sees what has no ground, everyone what has, and each side its own', { timeout: PROEFTIJD }, () =>
    beproef(
      'every channel',
      fc.tuple(geschiedenissen, keuzes, fc.nat({ max: 2 })),
      async (stappen, gekozen, zout) => {
        await zetKlok(null);
        await ruimOp();
        const toneel = await zetMerkentoneel(spelers);
        await voerGeschiedenis(toneel, stappen, zout);
        await hangScansOp();
        await alsRol('tk_eigenaar', vulZoeksleutels);
        const fouten: string[] = [];
        for (const moment of kiesMomenten(stappen, gekozen)) {
          await zetKlok(moment);
          const bijSchool = schoolspelers.flatMap((speler) => [
            bekijk(toneel, speler.naam, speler.sessie, moment, voorSchool(toneel, stappen, moment, speler)),
            ...(speler.naam.endsWith('persoon-0')
              ? [bekijk(toneel, speler.naam, speler.sessie, moment, voorbijSchool(toneel, stappen, moment, speler))]
              : []),
          ]);
          const bijGemeente = [
            bekijk(toneel, 'the casemanager', casemanager, moment, voorGemeente(toneel, stappen, moment)),
            bekijk(toneel, 'another casemanager', andereCasemanager, moment, voorBuitenstaander(toneel)),
          ];
          fouten.push(...(await Promise.all([...bijGemeente, ...bijSchool])).flat());
        }
        if (fouten.length > 0) throw new Error(fouten.join('\n'));
      },
      VOORBEELDEN.map((stappen, nr): [Stap[], number[], number] => [stappen, [nr * 7], nr % 3]),
      GEWICHT,
    ),
  );
});
