import { Temporal } from 'temporal-polyfill';
import type { Categorie, Grond, Richting } from '~/domein/grondslag/categorie';
import type { Feiten } from '~/domein/grondslag/feiten';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import { beginVan } from '~/platform/klok';
import { TIJDZONE } from '~/platform/tijdzone';
import { MATRIX } from './matrix';

/** The two schools of a history, and the two people of the first that may be its contactpersoon. */
export type School = 0 | 1;
export type Persoon = 0 | 1;

/** One thing that happened, in the order in which it was entered; days are ISO days, a time is the wall clock in Den Haag. */
export type Stap =
  | { stap: 'situatie'; wet: Wet; doelgroep: Doelgroep; van: string }
  | { stap: 'begeleiding'; van: string; tot: string | null }
  | { stap: 'plichteinde'; aard: 'examen' | 'ontheffing' | 'vrijstelling' | 'vertrek'; datum: string; herroepen: boolean }
  | { stap: 'beperking'; aard: 'beperking' | 'bezwaar'; van: string; tot: string | null }
  | {
      stap: 'toestemming';
      soort: Handeling['soort'];
      school: School | null;
      datum: string;
      tijd: string | null;
      tekst: readonly Categorie[];
      bij: 'gemeente' | 'school';
      /** The first day on which a ja no longer counts, because it was declared invalid. */
      ongeldigVan: string | null;
    }
  | {
      stap: 'convenant';
      school: School;
      ingangsdatum: string;
      laatsteDag: string;
      beeindigdPer: string | null;
      uitgeslotenPer: string | null;
    }
  | { stap: 'inschrijving'; school: School; begin: string; einde: string | null }
  | { stap: 'koppeling'; school: School; klopt: boolean; beeindigd: boolean }
  | {
      stap: 'contactpersoon';
      school: School;
      persoon: Persoon;
      aard: 'contactpersoon' | 'plaatsvervanger';
      van: string;
      tot: string | null;
    }
  | {
      stap: 'regel';
      wet: Wet;
      doelgroep: Doelgroep | null;
      categorie: Categorie;
      richting: Richting;
      grond: Grond;
      van: string;
      tot: string | null;
    }
  | { stap: 'nazorg'; van: string; dagen: number };

export const aanbiederNaam = (school: School) => `school-${school}`;
export const persoonNaam = (school: School, persoon: Persoon) => `school-${school}-persoon-${persoon}`;

const dag = (iso: string) => Temporal.PlainDate.from(iso);
const dagOfNiet = (iso: string | null) => (iso === null ? null : dag(iso));
export const tijdstipVan = ({ datum, tijd }: { datum: string; tijd: string | null }) =>
  tijd === null ? null : dag(datum).toZonedDateTime({ timeZone: TIJDZONE, plainTime: tijd }).toInstant();

/** When the step with this number was entered: one second after the one before. */
export const ingevoerdOp = (nr: number) =>
  `2024-01-01T00:${String(Math.floor(nr / 60)).padStart(2, '0')}:${String(nr % 60).padStart(2, '0')}.000Z`;
const feit = (nr: number) => ({ id: String(nr).padStart(6, '0'), vastgelegdOp: ingevoerdOp(nr) });

/** The koppeling of a school as it stands: the last one entered; an ended one joins nobody. */
function isGekoppeld(stappen: readonly Stap[], school: School): boolean {
  return stappen.some((s) => s.stap === 'koppeling' && s.school === school && s.klopt && !s.beeindigd);
}

/** What the pure function is asked about for one of the schools. */
export function feitenVan(stappen: readonly Stap[], school: School): Feiten {
  const van = <S extends Stap['stap']>(soort: S) =>
    stappen.flatMap((s, nr) => (s.stap === soort ? [{ ...(s as Extract<Stap, { stap: S }>), nr }] : []));
  const hier = <T extends { school: School }>(stap: T) => stap.school === school;
  return {
    regels: [...MATRIX, ...van('regel').map((r) => ({ ...r, van: dag(r.van), tot: dagOfNiet(r.tot) }))],
    nazorg: [{ van: dag('2022-03-08'), dagen: 56 }, ...van('nazorg').map((n) => ({ van: dag(n.van), dagen: n.dagen }))],
    situaties: van('situatie').map((s) => ({ ...s, ...feit(s.nr), van: dag(s.van) })),
    begeleidingen: van('begeleiding').map((b) => ({ ...feit(b.nr), van: dag(b.van), tot: dagOfNiet(b.tot) })),
    plichteinden: van('plichteinde').map((p) => ({ soort: p.aard, datum: dag(p.datum), herroepen: p.herroepen })),
    beperkingen: van('beperking').map((b) => ({ soort: b.aard, van: dag(b.van), tot: dagOfNiet(b.tot) })),
    handelingen: van('toestemming')
      .filter((t) => t.bij === 'gemeente' || (t.school !== null && isGekoppeld(stappen, t.school)))
      .map((t) => ({
        ...feit(t.nr),
        aanbiederId: t.school === null ? null : aanbiederNaam(t.school),
        soort: t.soort,
        datum: dag(t.datum),
        tijdstip: tijdstipVan(t),
        categorieen: t.soort === 'verleend' ? t.tekst : [],
        ongeldigOp: t.soort === 'verleend' && t.ongeldigVan !== null ? beginVan(dag(t.ongeldigVan)) : null,
      })),
    school: {
      aanbiederId: aanbiederNaam(school),
      isGekoppeld: isGekoppeld(stappen, school),
      convenanten: van('convenant')
        .filter(hier)
        .map((c) => ({
          ingangsdatum: dag(c.ingangsdatum),
          laatsteDag: dag(c.laatsteDag),
          beeindigdPer: dagOfNiet(c.beeindigdPer),
          uitgeslotenPer: dagOfNiet(c.uitgeslotenPer),
        })),
      inschrijvingen: van('inschrijving')
        .filter(hier)
        .map((i) => ({ begin: dag(i.begin), einde: dagOfNiet(i.einde) })),
      contactpersonen: van('contactpersoon')
        .filter(hier)
        .map((c) => ({ gebruikerId: persoonNaam(school, c.persoon), van: dag(c.van), tot: dagOfNiet(c.tot) })),
    },
  };
}
