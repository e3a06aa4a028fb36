import type { Stap } from './geschiedenis';
import { UITGEBREID } from './tekst';

type Van<S extends Stap['stap']> = Extract<Stap, { stap: S }>;

const ja: Van<'toestemming'> = {
  stap: 'toestemming',
  soort: 'verleend',
  school: 0,
  datum: '2024-02-01',
  tijd: null,
  tekst: UITGEBREID,
  bij: 'gemeente',
  ongeldigVan: null,
};

/** Steps with everything filled in; say only what matters. */
export const stap = {
  situatie: (anders: Partial<Van<'situatie'>> = {}): Stap => ({
    stap: 'situatie',
    wet: 'wi2013',
    doelgroep: 'asielstatushouder',
    van: '2023-01-01',
    ...anders,
  }),
  begeleiding: (van: string, tot: string | null = null): Stap => ({ stap: 'begeleiding', van, tot }),
  plichteinde: (datum: string, anders: Partial<Van<'plichteinde'>> = {}): Stap => ({
    stap: 'plichteinde',
    aard: 'examen',
    datum,
    herroepen: false,
    ...anders,
  }),
  beperking: (aard: 'beperking' | 'bezwaar', van: string, tot: string | null = null): Stap => ({ stap: 'beperking', aard, van, tot }),
  ja: (datum: string, anders: Partial<Van<'toestemming'>> = {}): Stap => ({ ...ja, datum, ...anders }),
  nee: (datum: string, anders: Partial<Van<'toestemming'>> = {}): Stap => ({ ...ja, soort: 'geweigerd', datum, ...anders }),
  intrekking: (datum: string, anders: Partial<Van<'toestemming'>> = {}): Stap => ({ ...ja, soort: 'ingetrokken', datum, ...anders }),
  convenant: (anders: Partial<Van<'convenant'>> = {}): Stap => ({
    stap: 'convenant',
    school: 0,
    ingangsdatum: '2023-06-01',
    laatsteDag: '2031-12-31',
    beeindigdPer: null,
    uitgeslotenPer: null,
    ...anders,
  }),
  inschrijving: (begin: string, einde: string | null = null, school: 0 | 1 = 0): Stap => ({ stap: 'inschrijving', school, begin, einde }),
  koppeling: (anders: Partial<Van<'koppeling'>> = {}): Stap => ({
    stap: 'koppeling',
    school: 0,
    klopt: true,
    beeindigd: false,
    ...anders,
  }),
  contactpersoon: (van: string, tot: string | null = null, anders: Partial<Van<'contactpersoon'>> = {}): Stap => ({
    stap: 'contactpersoon',
    school: 0,
    persoon: 0,
    aard: 'contactpersoon',
    van,
    tot,
    ...anders,
  }),
};

type Deel = 'situatie' | 'begeleiding' | 'convenant' | 'koppeling' | 'contactpersoon' | 'ja';

const DELEN: Record<Deel, Stap> = {
  situatie: stap.situatie(),
  begeleiding: stap.begeleiding('2024-01-01'),
  convenant: stap.convenant(),
  koppeling: stap.koppeling(),
  contactpersoon: stap.contactpersoon('2024-01-01'),
  ja: stap.ja('2024-02-01'),
};

/** A Wi2013 person at school 0 whose gate is open both ways from 1 February 2024, without end; parts may be left out. */
export function open2013(...zonder: Deel[]): Stap[] {
  return (Object.keys(DELEN) as Deel[]).filter((deel) => !zonder.includes(deel)).map((deel) => DELEN[deel]);
}

/** A gezinsmigrant under the Wi2021, open both ways from 1 January 2024 by artikel 35 lid 3. */
export function open2021(...zonder: Deel[]): Stap[] {
  const situatie = stap.situatie({ wet: 'wi2021', doelgroep: 'gezinsmigrant' });
  return [...(zonder.includes('situatie') ? [] : [situatie]), ...open2013('situatie', 'ja', ...zonder)];
}
