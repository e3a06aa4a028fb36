import type { Stap } from './geschiedenis';
import { BIJLAGE_2 } from './tekst';
import { open2013, open2021, stap } from './verhalen';

const dag = '2025-03-30';
const ook = [stap.convenant({ school: 1 }), stap.koppeling({ school: 1 }), stap.contactpersoon('2024-01-01', null, { school: 1 })];

/** Histories that chance finds too seldom: acts on one day, entered late, for all schools, at the school, and moves of every other fact. */
export const VOORBEELDEN: Stap[][] = [
  [...open2013('ja'), stap.nee(dag, { tijd: '16:00' }), stap.ja(dag, { tijd: '16:00' })],
  [...open2013(), stap.ja(dag), stap.nee(dag, { tijd: '16:00' })],
  [...open2013(), stap.ja(dag, { tijd: '16:00' }), stap.intrekking(dag)],
  [...open2013(), stap.ja('2025-04-15'), stap.intrekking(dag), stap.ja('2025-05-01', { tekst: BIJLAGE_2 })],
  [...open2013(), ...ook, stap.ja('2024-03-01', { school: 1 }), stap.nee(dag, { school: null }), stap.ja('2025-04-15', { school: 1 })],
  [...open2013('ja', 'koppeling'), stap.ja(dag, { bij: 'school' }), stap.intrekking('2025-10-26', { bij: 'school' }), stap.koppeling()],
  [
    ...open2013(),
    stap.inschrijving('2024-01-08', '2024-12-20'),
    stap.inschrijving(dag, '2025-10-26'),
    stap.begeleiding('2025-10-26', '2025-10-27'),
  ],
  [
    ...open2021(),
    stap.beperking('bezwaar', dag, '2025-10-25'),
    stap.plichteinde('2025-10-26'),
    stap.situatie({ van: '2025-05-24' }),
    ...ook,
  ],
  [
    ...open2013('begeleiding'),
    stap.begeleiding('2024-01-01', '2025-03-29'),
    stap.begeleiding('2025-04-01'),
    stap.ja('2025-05-24'),
    stap.plichteinde('2025-10-26', { aard: 'vertrek' }),
  ],
  [
    ...open2013('begeleiding', 'ja'),
    stap.ja('2025-03-31'),
    stap.begeleiding('2024-01-01', '2025-03-29'),
    stap.begeleiding('2025-04-01', '2025-05-24'),
    stap.begeleiding('2025-05-25'),
    stap.plichteinde('2025-03-30', { herroepen: true }),
  ],
  [...open2013(), stap.ja('2025-03-30', { tekst: BIJLAGE_2, ongeldigVan: '2025-05-24' })],
  [...open2013('ja'), stap.nee(dag), stap.ja('2025-04-15', { ongeldigVan: '2025-05-24' }), stap.ja('2025-10-26', { bij: 'school' })],
];
