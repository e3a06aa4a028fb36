import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import { beginVan } from '~/platform/klok';
import { TIJDZONE } from '~/platform/tijdzone';
import { vraag } from '../../fabriek/bron';
import { legConvenantVast } from '../../fabriek/school';
import { registerZei } from '../../fabriek/keurmerk';
import { zonderPoort } from './leven';

/** Days at the ends of months and around both clock changes, so that three months, thirty days and three days meet. */
const DAGEN = [
  '2024-12-31',
  '2025-02-28',
  '2025-03-29',
  '2025-03-30',
  '2025-04-01',
  '2025-05-31',
  '2025-06-29',
  '2025-06-30',
  '2025-10-26',
];
const STATUSSEN: KeurmerkStatus[] = ['keurmerk', 'keurmerk_bepaalde_tijd', 'geschorst', 'ingetrokken', 'afgelopen'];
const CODE = 'proef-wacht';

const dag = fc.constantFrom(...DAGEN);
const plek = fc.constantFrom<0 | 1>(0, 1);
const vanTot = fc.tuple(dag, dag).map(([een, ander]) => (een < ander ? { van: een, tot: ander } : { van: ander, tot: een }));

const convenant = fc
  .record({ school: plek, duur: vanTot, beeindigdPer: fc.option(dag, { freq: 2 }), uitgeslotenPer: fc.option(dag, { freq: 2 }) })
  .map(({ duur, beeindigdPer, uitgeslotenPer, ...rest }) => ({
    ...rest,
    ingangsdatum: duur.van,
    laatsteDag: duur.tot,
    ...(beeindigdPer === null ? {} : { beeindigdPer }),
    ...(uitgeslotenPer === null ? {} : { uitgeslotenPer }),
  }));
const zei = fc.oneof(
  { weight: 3, arbitrary: fc.record({ status: fc.constantFrom(...STATUSSEN), sinds: dag }) },
  { weight: 1, arbitrary: fc.constant('niet_gevonden' as const) },
  { weight: 3, arbitrary: fc.constant('geen_antwoord' as const) },
);
const antwoord = fc.record({ school: plek, dag, tijd: fc.constantFrom('00:00', '12:00', '23:59'), zei });
const toegang = fc.record({
  wie: fc.nat({ max: 2 }),
  rol: fc.constantFrom('casemanager', 'fg', 'taalaanbieder', 'inburgeraar'),
  school: plek,
  duur: vanTot,
  open: fc.boolean(),
  beeindigd: fc.option(dag, { freq: 2 }),
});
const voorstel = fc.record({
  door: plek,
  ingang: dag,
  op: dag,
  besluit: fc.option(fc.constantFrom('bevestigd', 'afgewezen', 'ingetrokken')),
});
const tekst = fc.record({ van: dag, talen: fc.subarray(['nl-b1', 'ar']), besluiten: fc.subarray(['gemeente', 'fg'] as const) });

/** What the gemeente has besides people: schools with their terms and answers of the register, accesses, changes of the matrix, texts. */
export const stelsels = fc.record({
  convenanten: fc.array(convenant, { maxLength: 5 }),
  antwoorden: fc.uniqueArray(antwoord, { maxLength: 8, selector: ({ school, dag: op, tijd }) => `${school} ${op} ${tijd}` }),
  toegangen: fc.array(toegang, { maxLength: 5 }),
  voorstellen: fc.array(voorstel, { maxLength: 4 }),
  teksten: fc.array(tekst, { maxLength: 4 }),
  gevraagdVan: fc.option(dag),
});
export type Stelsel = ReturnType<typeof stelsels.generate>['value'];

/** In which everything waits at least once. */
export const VOORBEELDSTELSEL: Stelsel = {
  convenanten: [{ school: 0, ingangsdatum: '2024-12-31', laatsteDag: '2025-06-30' }],
  antwoorden: [
    { school: 0, dag: '2025-03-29', tijd: '12:00', zei: { status: 'geschorst', sinds: '2025-02-28' } },
    { school: 0, dag: '2025-03-30', tijd: '23:59', zei: 'geen_antwoord' },
  ],
  toegangen: (['fg', 'inburgeraar'] as const).map((rol, wie) => ({
    ...{ wie, rol, school: 0, duur: { van: '2024-12-31', tot: '2025-06-29' }, open: false, beeindigd: null },
  })),
  voorstellen: [{ door: 0, ingang: '2025-06-30', op: '2025-03-29', besluit: null }],
  teksten: [{ van: '2025-03-29', talen: ['nl-b1'], besluiten: ['fg'] }],
  gevraagdVan: '2025-03-30',
};

/** On whom and what it is laid: two schools, three people, two beheerders, and a dossier that an inburgeraar logs in to. */
export type Gemeente = { scholen: { id: string }[]; mensen: { id: string }[]; beheerders: { id: string }[]; dossier: { id: string } };
const bij = <T>(rijen: readonly T[], nr: number): T => {
  const rij = rijen[nr];
  if (rij === undefined) throw new Error(`nobody at place ${nr}`);
  return rij;
};
const moment = (iso: string, tijd: string) =>
  Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: TIJDZONE, plainTime: tijd }).toInstant().toString();

async function legBesluiten({ voorstellen, teksten, toegangen, gevraagdVan }: Stelsel, { scholen, mensen, beheerders, dossier }: Gemeente) {
  const rijen: Parameters<typeof zonderPoort>[0] = [];
  const door = { vastgelegd_door: bij(beheerders, 0).id };
  for (const t of toegangen) {
    const van = { van: t.duur.van, tot: t.open ? null : t.duur.tot };
    const wie = {
      gebruiker_id: bij(mensen, t.wie).id,
      rol: t.rol,
      aanbieder_id: t.rol === 'taalaanbieder' ? bij(scholen, t.school).id : null,
      inburgeraar_id: t.rol === 'inburgeraar' ? dossier.id : null,
    };
    rijen.push(['toegang', { id: uuidv7(), ...wie, ...van, beeindigd_op: t.beeindigd && moment(t.beeindigd, '12:00') }]);
  }
  for (const v of voorstellen) {
    const id = uuidv7();
    const wie = { voorgesteld_door: bij(beheerders, v.door).id, formulier_id: uuidv7() };
    rijen.push(['grondslag_voorstel', { id, ingang: v.ingang, reden: 'Proef', ...wie, vastgelegd_op: moment(v.op, '00:00') }]);
    if (v.besluit === null) continue;
    const besloten = { besloten_door: bij(beheerders, 1 - v.door).id, toelichting: 'Proef' };
    rijen.push(['grondslag_besluit', { voorstel_id: id, soort: v.besluit, ...besloten }]);
  }
  const opVolgorde = teksten.toSorted((een, ander) => (een.van < ander.van ? -1 : 1));
  for (const [nr, t] of opVolgorde.entries()) {
    for (const taal of ['nl', ...t.talen]) {
      const id = uuidv7();
      const versie = { id, code: CODE, nummer: nr + 1, taal, betekenis: 1, categorieen: '{}', inhoud: '{}', van: t.van, bron: 'proef' };
      rijen.push(['tekstversie', versie]);
      for (const namens of t.besluiten) rijen.push(['tekstbesluit', { id: uuidv7(), tekstversie_id: id, namens, ...door }]);
    }
  }
  if (gevraagdVan !== null) {
    rijen.push(['instelling', { id: uuidv7(), code: 'toestemming.tekst', waarde: CODE, van: gevraagdVan, bron: 'proef' }]);
  }
  await zonderPoort(rijen);
}

/** Enters it, after what was there before is taken away. */
export async function legStelsel(stelsel: Stelsel, gemeente: Gemeente): Promise<void> {
  const wie = gemeente.mensen.map(({ id }) => `'${id}'`).join();
  await vraag(`begin; set local session_replication_role = replica;
    delete from convenant; delete from keurmerk_antwoord; delete from toegang where gebruiker_id in (${wie});
    delete from grondslag_besluit; delete from grondslag_voorstel; delete from instelling where bron = 'proef';
    delete from tekstbesluit where tekstversie_id in (select id from tekstversie where code = '${CODE}'); delete from tekstversie where code = '${CODE}'; commit;`);
  for (const { school, ...termijn } of stelsel.convenanten) await legConvenantVast(bij(gemeente.scholen, school).id, termijn);
  for (const a of stelsel.antwoorden) await registerZei(bij(gemeente.scholen, a.school), moment(a.dag, a.tijd), a.zei);
  await legBesluiten(stelsel, gemeente);
}

/** The moments at which something may come or go: the days themselves and the borders that the rules keep, with the one just before. */
const GRENZEN = DAGEN.map((iso) => Temporal.PlainDate.from(iso))
  .flatMap((d) => [d, d.subtract({ months: 3 }), d.subtract({ days: 30 }), d.add({ days: 3 })])
  .flatMap((d) => [beginVan(d), beginVan(d.add({ days: 1 }))])
  .flatMap((m) => [m, m.subtract({ milliseconds: 1 }), m.add({ hours: 11 })]);

/** A few of those, chosen by number. */
export const stelselmomenten = (keuzes: readonly number[]): Temporal.Instant[] => [
  ...new Set(keuzes.map((keuze) => bij(GRENZEN, keuze % GRENZEN.length))),
];
