import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { huidigKeurmerk, keurmerkStatussen, type KeurmerkAntwoord } from '~/domein/keurmerk/keurmerk';
import { besluitsoorten } from '~/domein/scanbesluit/besluitsoort';
import { aspirantperiode, keurmerktoets } from '~/domein/scanbesluit/keurmerktoets';
import { beletselVoor } from '~/domein/scanbesluit/toelating';
import { uitkomsten, voorwaardenstand, voorwaardestappen, zijnVervuld } from '~/domein/scanbesluit/voorwaarden';
import { vraag } from '../../fabriek/bron';
import { registerZei } from '../../fabriek/keurmerk';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legVoorwaarde } from '../../fabriek/scanbesluit';

const DAGEN = ['2025-03-29', '2025-03-30', '2025-06-30', '2025-07-01', '2025-10-26', '2026-01-01', '2026-02-28', '2026-03-01'];
const dag = fc.constantFrom(...DAGEN);
const antwoord = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      status: fc.constantFrom(...keurmerkStatussen, 'keurmerk_bepaalde_tijd' as const),
      sinds: dag,
      totEnMet: fc.option(dag),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom('niet_gevonden' as const, 'geen_antwoord' as const) },
);
const verhaal = fc.record({
  antwoorden: fc.array(fc.record({ op: dag, wat: antwoord }), { maxLength: 6 }),
  stappen: fc.array(
    fc.record({ stap: fc.constantFrom(...voorwaardestappen), gedaanOp: dag, uitkomst: fc.constantFrom(...uitkomsten, 'goed' as const) }),
    {
      maxLength: 8,
    },
  ),
});
type Verhaal = typeof verhaal extends fc.Arbitrary<infer T> ? T : never;

/** Each is a scan of its own: a few dozen are enough for so few days. */
const RUNS = Math.ceil(Number(process.env['PROEF_RUNS'] ?? 300) / 8);

const moment = (op: string, nr: number) => `${op}T10:00:${String(nr).padStart(2, '0')}Z`;

function alsAntwoord({ op, wat }: Verhaal['antwoorden'][number], nr: number): KeurmerkAntwoord {
  const vast = { bron: 'blik_op_werk', gevraagdOp: Temporal.Instant.from(moment(op, nr)) } as const;
  if (wat === 'niet_gevonden') return { ...vast, soort: wat };
  if (wat === 'geen_antwoord') return { ...vast, soort: wat, reden: 'te_traag' };
  const totEnMet = wat.totEnMet === null ? null : Temporal.PlainDate.from(wat.totEnMet);
  return { ...vast, soort: 'antwoord', status: wat.status, sinds: Temporal.PlainDate.from(wat.sinds), totEnMet, waarschuwing: false };
}

async function leg(hier: ProefScan, { antwoorden, stappen }: Verhaal): Promise<void> {
  for (const [nr, { op, wat }] of antwoorden.entries()) {
    await registerZei(hier.school, moment(op, nr), typeof wat === 'string' ? wat : { ...wat, totEnMet: wat.totEnMet ?? undefined });
  }
  for (const { stap, gedaanOp, uitkomst } of stappen) await legVoorwaarde(hier, stap, { gedaanOp, uitkomst });
}

const volgens = (hier: ProefScan, op: string) =>
  vraag<{ toets: string; van: string | null; tot: string | null; beletsels: (string | null)[] }>(
    `select scan.keurmerktoets($2, $3) as toets, p.van::text, p.tot::text,
       array(select scan.beletsel($1, s, $3) from unnest($4::text[]) with ordinality u (s, nr) order by nr) as beletsels
     from (values (1)) x left join scan.aspirantperiode($2, $3) p on true`,
    [hier.id, hier.school.id, op, besluitsoorten],
  );

test('the database judges a decision as the rule does (C 5.1, B1.4)', { timeout: 120_000 }, async () => {
  const eigenschap = fc.asyncProperty(verhaal, async (een) => {
    const hier = await scan().in('voorwaardelijk').maak();
    await leg(hier, een);
    const antwoorden = een.antwoorden.map(alsAntwoord).toSorted((a, b) => Temporal.Instant.compare(a.gevraagdOp, b.gevraagdOp));
    const voorwaarden = een.stappen.map((rij) => ({ ...rij, gedaanOp: Temporal.PlainDate.from(rij.gedaanOp) }));
    for (const op of DAGEN) {
      const vandaag = Temporal.PlainDate.from(op);
      const periode = aspirantperiode(antwoorden, vandaag);
      const toets = keurmerktoets(huidigKeurmerk(antwoorden, vandaag));
      const zijnVoorwaardenVervuld = zijnVervuld(voorwaardenstand(voorwaarden, periode));
      const zienswijze = { isGegeven: false, laatsteDag: null };
      const feiten = { stand: 'voorwaardelijk', toets, zienswijze, zijnVoorwaardenVervuld, vandaag } as const;
      expect(await volgens(hier, op), op).toEqual([
        {
          toets,
          van: periode?.van.toString() ?? null,
          tot: periode?.tot?.toString() ?? null,
          beletsels: besluitsoorten.map((soort) => beletselVoor(soort, feiten)),
        },
      ]);
    }
  });
  await fc.assert(eigenschap, { numRuns: RUNS, endOnFailure: true });
});

const vol = { antwoorden: [], stappen: voorwaardestappen.map((stap) => ({ stap, gedaanOp: '2025-10-26', uitkomst: 'goed' as const })) };

test.each([
  ['2025-10-25', 'voorwaarden_open'],
  ['2025-10-26', null],
])('with an aspirant period until %s and four steps on 26 October: %s', async (totEnMet, verwacht) => {
  const hier = await scan().in('voorwaardelijk').maak();
  await registerZei(hier.school, '2025-01-02T10:00:00Z', { status: 'keurmerk_bepaalde_tijd', sinds: '2025-01-01', totEnMet });
  await registerZei(hier.school, '2025-11-02T10:00:00Z', { status: 'keurmerk', sinds: '2025-11-01' });
  await leg(hier, vol);
  expect((await volgens(hier, '2026-01-01'))[0]?.beletsels.at(-1)).toBe(verwacht);
});
