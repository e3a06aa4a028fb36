import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { vraag } from '../../fabriek/bron';
import type { Toneel } from '../../fabriek/geschiedenis.rijen';
import { legVast } from '../../fabriek/inburgeraar';
import type { Spelers } from '../../fabriek/toneel';

/** What a person has besides what the gate looks at, on and around the borders that the rules know. */
export const leven = fc.record({
  termijn: fc.constantFrom(
    undefined,
    null,
    '2025-03-29',
    '2025-06-28',
    '2025-09-30',
    '2025-10-26',
    '2026-03-29',
    '2026-03-30',
    '2026-10-27',
  ),
  cent: fc.constantFrom(null, 499_99, 500_00, 2_499_99, 2_500_00),
  peildatum: fc.constantFrom('2024-06-01', '2024-12-28', '2024-12-30', '2025-07-25'),
  rapporten: fc.subarray(['2024-07-01', '2024-10-01', '2025-01-01', '2025-03-28', '2025-04-01', '2025-07-01']),
  verbeterd: fc.boolean(),
  uitgesteld: fc.boolean(),
  gelezen: fc.boolean(),
  waarneming: fc.constantFrom(
    undefined,
    { van: '2024-01-01', tot: '2025-12-31', ingetrokken: false },
    { van: '2025-03-30', tot: '2025-10-25', ingetrokken: false },
    { van: '2024-01-01', tot: '2025-12-31', ingetrokken: true },
  ),
  vraag: fc.constantFrom('geen' as const, 'open' as const, 'beantwoord' as const, 'gelezen' as const),
});
export type Leven = ReturnType<typeof leven.generate>['value'];

export const VOORBEELDLEVEN = {
  termijn: '2026-03-29',
  cent: 499_99,
  peildatum: '2024-06-01',
  rapporten: ['2025-01-01'],
  verbeterd: false,
  uitgesteld: true,
  gelezen: false,
  waarneming: { van: '2024-01-01', tot: '2025-12-31', ingetrokken: false },
} satisfies Partial<Leven>;

/** Periods of which the report was put off, and until when. */
const UITSTEL = [
  ['2025-01-01', '2025-05-24'],
  ['2025-03-29', '2025-05-24'],
  ['2025-04-01', '2025-10-26'],
] as const;

type Rijen = [tabel: string, rij: Record<string, string | number | null>][];

/** Past the gate: what matters here is on whose list it comes. */
export async function zonderPoort(rijen: Rijen): Promise<void> {
  const opdrachten = rijen.map(([tabel, rij]) => {
    const waarden = Object.values(rij).map((waarde) => (waarde === null ? 'null' : `'${waarde}'`));
    return `insert into ${tabel} (${Object.keys(rij).join(', ')}) values (${waarden.join(', ')});`;
  });
  await vraag(`begin; set local session_replication_role = replica; ${opdrachten.join('\n')} commit;`);
}

/** Whether someone covers the casemanager on a day. */
export const isWaargenomen = ({ waarneming: w }: Pick<Leven, 'waarneming'>, dag: string): boolean =>
  w !== undefined && !w.ingetrokken && w.van <= dag && dag <= w.tot;

/** Enters it, in the caseload of this casemanager, whom the other one may cover, and at the first school. */
export async function leid(
  { inburgeraarId, scholen: { 0: school } }: Toneel,
  l: Leven,
  { casemanager: { id: casemanager }, andereCasemanager }: Pick<Spelers, 'casemanager' | 'andereCasemanager'>,
): Promise<void> {
  await vraag('delete from waarneming where casemanager_id = $1', [casemanager]);
  if (l.termijn !== undefined) await legVast('termijn', inburgeraarId, { einde: l.termijn });
  const geld = {
    soort: l.cent === null ? 'onbekend' : 'bekend',
    peildatum: l.peildatum,
    ...(l.cent === null ? {} : { resterend_cent: l.cent }),
  };
  const wie = { cursist_id: school.cursistId, aanbieder_id: school.id };
  const gebruiker = school.personen[0];
  const rijen: Rijen = [['lening', { id: uuidv7(), inburgeraar_id: inburgeraarId, ...geld }]];
  if (l.waarneming) {
    const { ingetrokken, ...dagen } = l.waarneming;
    const wieWaarneemt = { casemanager_id: casemanager, waarnemer_id: andereCasemanager.id, vastgelegd_door: casemanager };
    const beeindigd_op = ingetrokken ? '2025-01-15T10:00:00Z' : null;
    rijen.push(['waarneming', { id: uuidv7(), ...wieWaarneemt, ...dagen, beeindigd_op }]);
  }
  for (const [van, tot] of l.uitgesteld ? UITSTEL : []) {
    const periode = { periode_van: van, periode_tot: '2025-12-31', van: '2025-03-29', tot };
    const uitstel = { id: uuidv7(), regel: 'rapportage', inburgeraar_id: inburgeraarId, ...wie, ...periode, reden: 'vakantie' };
    rijen.push(['uitstel', { ...uitstel, vastgelegd_door: casemanager, formulier_id: uuidv7() }]);
  }
  for (const van of l.rapporten) {
    const id = uuidv7();
    const rapport = { ...wie, periode_van: van, periode_tot: '2025-12-31', ingediend_door: gebruiker, ingediend_op: `${van}T23:30:00Z` };
    rijen.push(['rapportage', { id, ...rapport, versie: 1, formulier_id: uuidv7() }]);
    if (l.verbeterd) rijen.push(['rapportage', { id: uuidv7(), ...rapport, versie: 2, vervangt_id: id, formulier_id: uuidv7() }]);
    if (l.gelezen) rijen.push(['gelezen', { rapportage_id: id, gebruiker_id: casemanager, gelezen_op: '2025-03-30T10:00:00Z' }]);
    if (l.vraag === 'geen') continue;
    const vraagId = uuidv7();
    const gesteld = { tekst: 'Hoe gaat het?', gesteld_door: casemanager, gesteld_op: '2025-03-29T23:30:00Z', formulier_id: uuidv7() };
    rijen.push(['vraag', { id: vraagId, rapportage_id: id, ...wie, ...gesteld }]);
    if (l.vraag === 'open') continue;
    const op = l.vraag === 'beantwoord' ? '2025-03-30T22:30:00Z' : '2025-03-30T09:00:00Z';
    const gegeven = { tekst: 'Goed.', gegeven_door: gebruiker, gegeven_op: op, formulier_id: uuidv7() };
    rijen.push(['antwoord', { id: uuidv7(), vraag_id: vraagId, ...wie, ...gegeven }]);
  }
  await zonderPoort(rijen);
}
