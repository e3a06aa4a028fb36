import type { Temporal } from 'temporal-polyfill';
import type { Categorie } from '~/domein/grondslag/categorie';
import { grondslag, openPerioden } from '~/domein/grondslag/grondslag';
import { magCategorieVastleggen } from '~/domein/grondslag/vastlegging';
import { feitenVan, type School, type Stap } from '../fabriek/geschiedenis';
import type { Merkentoneel } from './merkentoneel';

export const SCHOLEN: School[] = [0, 1];

/** Every mark that is on the stage, by a name that tells what it is. */
export function merken({ gemeente, school }: Merkentoneel): Record<string, string> {
  const { vragen, ...rest } = gemeente;
  const vanGemeente = Object.entries(rest).map(([naam, merk]) => [`gemeente ${naam}`, merk]);
  const gevraagd = SCHOLEN.map((s) => [`gemeente vraag ${s}`, vragen[s]]);
  const vanSchool = SCHOLEN.flatMap((s) => {
    const { rapportageId: _rapport, bestandId: _bestand, ...woorden } = school[s];
    return Object.entries(woorden).map(([naam, merk]) => [`school ${s} ${naam}`, merk]);
  });
  return Object.fromEntries([...vanGemeente, ...gevraagd, ...vanSchool]) as Record<string, string>;
}

/** The marks in a text, by name. */
export const gezienIn = (tekst: string, toneel: Merkentoneel): string[] =>
  Object.entries(merken(toneel)).flatMap(([naam, merk]) => (tekst.includes(merk) ? [naam] : []));

const opent = (
  stappen: Stap[],
  school: School,
  richting: 'naar_school' | 'naar_gemeente',
  moment: Temporal.Instant,
  schoolpersoon: string | null,
) => {
  const feiten = feitenVan(stappen, school);
  return (categorie: Categorie) => grondslag(feiten, { categorie, richting, schoolpersoon, doel: 'begeleiding', moment }).ja;
};

const indien = (voorwaarde: boolean, ...namen: string[]) => (voorwaarde ? namen : []);

/** What the pure function lets the casemanager see; what hangs in a report needs the report as well, when it is a page that shows it. */
export function vanCasemanager(stappen: Stap[], moment: Temporal.Instant): { mag: string[]; opDossier: string[] } {
  const eigen = ['gemeente naam', 'gemeente telefoon', 'gemeente termijn'];
  const lening = indien(magCategorieVastleggen(feitenVan(stappen, 0), 'traject', moment), 'gemeente lening');
  const perSchool = SCHOLEN.map((s) => {
    const mag = opent(stappen, s, 'naar_gemeente', moment, null);
    const geopend = openPerioden(feitenVan(stappen, s)).some(
      (p) => p.grond === 'toestemming' && p.van.epochMilliseconds <= moment.epochMilliseconds,
    );
    const opSchool = stappen.some((stap) => stap.stap === 'toestemming' && stap.bij === 'school' && stap.school === s);
    const los = (naam: string) => `school ${s} ${naam}`;
    return {
      mag: [
        ...indien(mag('identiteit'), los('naam')),
        ...indien(mag('voortgang'), los('toelichting'), los('antwoord'), `gemeente vraag ${s}`),
        ...indien(mag('traject'), los('uren')),
        ...indien(mag('non_formeel'), los('nonFormeel')),
        ...indien(mag('bijzonderheden'), los('afwezigTot')),
        ...indien(geopend && opSchool, los('scan')),
      ],
      opDossier: mag('voortgang')
        ? [
            ...[los('toelichting'), los('antwoord')],
            ...indien(mag('traject'), los('uren')),
            ...indien(mag('non_formeel'), los('nonFormeel')),
            ...indien(mag('bijzonderheden'), los('afwezigTot')),
          ]
        : [],
    };
  });
  return {
    mag: [...eigen, ...lening, ...perSchool.flatMap(({ mag }) => mag)],
    opDossier: ['gemeente naam', ...perSchool.flatMap(({ opDossier }) => opDossier)],
  };
}

/** What the pure function lets someone of a school see: all that the school entered, and of the gemeente what is open for him (C 12.5). */
export function vanSchool(
  stappen: Stap[],
  moment: Temporal.Instant,
  s: School,
  persoon: string,
): { eigen: string[]; mag: string[]; opPagina: string[] } {
  const mag = opent(stappen, s, 'naar_school', moment, persoon);
  const eigen = ['naam', 'toelichting', 'antwoord', 'concept', 'scan', 'afwezigTot', 'uren', 'nonFormeel'].map(
    (naam) => `school ${s} ${naam}`,
  );
  const vanGemeente = [
    ...indien(mag('identiteit'), 'gemeente naam', 'gemeente telefoon'),
    ...indien(mag('traject'), 'gemeente termijn', 'gemeente lening'),
    ...indien(mag('voortgang'), `gemeente vraag ${s}`),
  ];
  return { eigen, mag: [...eigen, ...vanGemeente], opPagina: vanGemeente };
}
