import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { huidigKeurmerk, keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { listAntwoorden, listBeslissend } from '~/domein/keurmerk/keurmerk.repository.server';
import { getKeurmerkdossier } from '~/domein/keurmerk/keurmerk.service.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { registerZei } from '../../fabriek/keurmerk';
import { school, type ProefSchool } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const BEGIN = Temporal.PlainDate.from('2025-01-01');
const dag = (dagen: number) => BEGIN.add({ days: dagen });
const om = (dagen: number, uur: number) =>
  dag(dagen)
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: `${String(uur).padStart(2, '0')}:30` })
    .toInstant()
    .toString();

/** Repeats one run. */
const SEED = Number(process.env['PROEF_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let context: Context;
let sessie: string;
beforeAll(async () => {
  sessie = await sessieVoor(await relatiebeheerder().maak());
  context = contextVoor(sessie);
});

const vraag = fc.record({
  dag: fc.integer({ min: 0, max: 12 }),
  uur: fc.integer({ min: 0, max: 23 }),
  antwoord: fc.oneof(
    fc.constant('geen_antwoord' as const),
    fc.constant('niet_gevonden' as const),
    fc.record({ status: fc.constantFrom(...keurmerkStatussen), sinds: fc.integer({ min: -3, max: 15 }) }),
  ),
});

describe('the rows on which a list decides', () => {
  test('tell the same on every day as the whole history', async () => {
    const geschiedenissen = fc.sample(fc.uniqueArray(vraag, { maxLength: 12, selector: ({ dag: d, uur }) => d * 24 + uur }), {
      numRuns: 25,
      seed: SEED,
    });
    const scholen: ProefSchool[] = [];
    for (const geschiedenis of geschiedenissen) {
      const een = await school().maak();
      for (const { dag: d, uur, antwoord } of geschiedenis) {
        const gezegd = typeof antwoord === 'string' ? antwoord : { ...antwoord, sinds: dag(antwoord.sinds).toString() };
        await registerZei(een, om(d, uur), gezegd);
      }
      scholen.push(een);
    }
    const ids = scholen.map(({ id }) => id);
    await metActor(context, async (tx) => {
      for (let d = -1; d <= 16; d += 1) {
        const beslissend = await listBeslissend(tx, ids, dag(d));
        for (const id of ids) {
          const alles = await listAntwoorden(tx, id, dag(d));
          expect(huidigKeurmerk(beslissend.get(id) ?? [], dag(d)), `PROEF_SEED=${SEED}`).toEqual(huidigKeurmerk(alles, dag(d)));
          expect(beslissend.get(id)?.length).toBeLessThanOrEqual(3);
        }
      }
    });
  });
});

describe('the history of one school', () => {
  test('has its evidence, cut short where it is long, and says why the last question brought nothing', async () => {
    const een = await school().maak();
    await registerZei(een, om(1, 5), { status: 'keurmerk', sinds: '2024-01-01', ruw: 'eerste' });
    await registerZei(een, om(2, 5), { status: 'keurmerk', sinds: '2024-01-01', ruw: 'laatste' });
    await registerZei(een, om(3, 5), { status: 'geschorst', sinds: '2025-01-04', ruw: 'x'.repeat(9_000) });
    await registerZei(een, om(4, 5), 'geen_antwoord');
    const dossier = await metActor(context, (tx) => getKeurmerkdossier(tx, een.id, dag(5)));
    expect(dossier).toMatchObject({ reden: 'te_traag', eerder: 0, huidig: { bekend: { status: 'geschorst', dagenOud: 2 } } });
    expect(
      dossier.perioden.map(({ status, ruw, aantal, vergeefs, isIngekort }) => [status, ruw?.length, aantal, vergeefs, isIngekort]),
    ).toEqual([
      ['geschorst', 4_000, 1, 1, true],
      ['keurmerk', 7, 2, 0, false],
    ]);
  });

  test('is read by the gemeente and by the school itself, and by no other school', async () => {
    const een = await school().maak();
    await registerZei(een, om(1, 5), { status: 'keurmerk', sinds: '2024-01-01' });
    const zie = async (wie: string) =>
      alsActor(wie, async (client) => (await client.query('select 1 from keurmerk_antwoord where aanbieder_id = $1', [een.id])).rowCount);
    expect(await zie(sessie)).toBe(1);
    expect(await zie(await sessieVoor(await medewerker(een).maak()))).toBe(1);
    expect(await zie(await sessieVoor(await medewerker(await school().maak()).maak()))).toBe(0);
  });

  test('is written by nobody but the worker', async () => {
    const een = await school().maak();
    const insert = `insert into keurmerk_antwoord (id, aanbieder_id, bron, opgehaald_op, soort) values (gen_random_uuid(), '${een.id}', 'hand', now(), 'niet_gevonden')`;
    for (const sql of [insert, "update keurmerk_antwoord set status = 'keurmerk'", 'delete from keurmerk_antwoord']) {
      await expect(alsActor(sessie, (client) => client.query(sql))).rejects.toThrow('permission denied for table keurmerk_antwoord');
    }
  });
});
