import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getKlokblok, klaarOp } from '~/domein/kwaliteitsscan/klok.service.server';
import { listStappen } from '~/domein/kwaliteitsscan/kwaliteitsscan.repository.server';
import { legOverschrijdingVast } from '~/domein/kwaliteitsscan/overschrijding.service.server';
import { betreedScan, zetStap } from '~/domein/kwaliteitsscan/stap.service.server';
import { standen } from '~/domein/kwaliteitsscan/stand';
import { scantermijn } from '~/domein/kwaliteitsscan/termijn';
import { wachtOp } from '~/domein/kwaliteitsscan/wachtop';
import { listGelijkgesteld } from '~/domein/uiterstedag/gelijkgesteld.repository.server';
import { metActor } from '~/platform/db/actor.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { relatiebeheerder } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { als, uitkomst } from './hulp';

const REDEN = { reden: 'drukte' as const, toelichting: 'Te weinig mensen.' };
const LANG_GELEDEN = echteKlok.vandaag().subtract({ months: 3 }).toString();
const KAN_NIET = 'conflict kwaliteitsscan.fouten.kan_nu_niet';
const NODIG = 'conflict kwaliteitsscan.fouten.reden_nodig';

const stelVast = async ({ id, onderzoeker }: ProefScan) => {
  const context = await als(onderzoeker);
  const stap = { scanId: id, gebeurtenis: 'rapport_vastgesteld' as const, formulierId: uuidv7() };
  return uitkomst(eenmaal(() => metActor(context, (tx, actor) => zetStap(tx, actor, stap))));
};
const geefReden = async ({ id, onderzoeker }: ProefScan, formulierId = uuidv7()) =>
  uitkomst(legOverschrijdingVast(await als(onderzoeker), id, REDEN, formulierId));

describe('past its term a scan goes on only with a reason (B1.1)', () => {
  test('and the reason is asked once', async () => {
    const hier = await scan().in('in_onderzoek').begonnenOp(LANG_GELEDEN).maak();
    expect(await stelVast(hier)).toBe(NODIG);
    const formulier = uuidv7();
    expect([await geefReden(hier, formulier), await geefReden(hier, formulier)]).toEqual(['gedaan', 'gedaan']);
    expect(await vraag('select 1 from scanoverschrijding where scan_id = $1', [hier.id])).toHaveLength(1);
    expect(await stelVast(hier)).toBe('gedaan');
  });

  test('within its term none is taken', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    expect(await geefReden(hier)).toBe(KAN_NIET);
    expect(await stelVast(hier)).toBe('gedaan');
  });

  test('none is taken of a scan that is done', async () => {
    const hier = await scan().in('gedeeld').begonnenOp(LANG_GELEDEN).maak();
    expect(await geefReden(hier)).toBe(KAN_NIET);
  });

  test('only who does scans gives it', async () => {
    const hier = await scan().in('in_onderzoek').begonnenOp(LANG_GELEDEN).maak();
    for (const wie of [hier.beslisser, hier.contact]) {
      expect(await uitkomst(legOverschrijdingVast(await als(wie), hier.id, REDEN, uuidv7()))).toBe('verboden');
    }
  });
});

describe('the database knows the same', () => {
  test('last day as the rule, for any day', async () => {
    const hier = await scan().maak();
    const vrij = await metActor(await als(hier.onderzoeker), (tx) => listGelijkgesteld(tx));
    const dag = fc.integer({ min: 0, max: 10_000 }).map((dagen) => Temporal.PlainDate.from('2022-03-08').add({ days: dagen }));
    await fc.assert(
      fc.asyncProperty(dag, async (begin) => {
        await vraag('update kwaliteitsscan set begonnen_op = $2 where id = $1', [hier.id, begin.toString()]);
        const [rij] = await vraag<{ dag: string }>('select scan.uiterste($1)::text as dag', [hier.id]);
        expect(rij?.dag).toBe(scantermijn(begin, 15, vrij).dag);
      }),
      { numRuns: 40 },
    );
  });

  test('day on which the scan was done', async () => {
    for (const stand of ['aangemeld', 'in_onderzoek', 'gedeeld', 'voorgelegd', 'vervallen', 'ingetrokken'] as const) {
      const hier = await scan().in(stand).maak();
      const [rij] = await vraag<{ dag: string | null }>('select scan.klaar_op($1)::text as dag', [hier.id]);
      const context = await als(hier.onderzoeker);
      const stappen = await metActor(context, (tx) => listStappen(tx, hier.id));
      expect(rij?.dag ?? null, stand).toBe(klaarOp(stappen)?.toString() ?? null);
    }
  });

  test('one on whom it waits, for every state and all that is asked', async () => {
    const alles = [0, 1].flatMap((stukkenUit) =>
      [0, 2].flatMap((risicosUit) =>
        [false, true].flatMap((gesprekUit) =>
          [false, true].flatMap((zienswijzeUit) => standen.map((stand) => ({ stand, stukkenUit, risicosUit, gesprekUit, zienswijzeUit }))),
        ),
      ),
    );
    for (const { stand, stukkenUit, risicosUit, gesprekUit, zienswijzeUit } of alles) {
      const [rij] = await vraag<{ wie: string | null }>('select scan.wacht_op($1, $2, $3, $4, $5) as wie', [
        ...[stand, stukkenUit, risicosUit, gesprekUit, zienswijzeUit],
      ]);
      expect(rij?.wie ?? null, stand).toBe(wachtOp({ stand, stukkenUit, risicosUit, gesprekUit, zienswijzeUit }));
    }
  });
});

test('a scan waits on the school from a planned gesprek until it was held (B1.1)', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const wacht = async (wie = hier.onderzoeker) => {
    const context = await als(wie);
    return metActor(context, async (tx, actor) => (await getKlokblok(tx, actor, await betreedScan(tx, hier.id), context)).wachtOp);
  };
  expect(await wacht()).toBe('gemeente');
  const plan = (nr: number, soort: string, dagen: number) =>
    vraag(
      `insert into gespreksafspraak (id, scan_id, volgnummer, soort, begin, minuten, wijze, plaats, deelnemers, formulier_id, vastgelegd_door)
       values ($1, $2, $3, $4, tk.nu() + make_interval(days => $5), 60, 'locatie', 'Spui 70', 'school', $6, $7)`,
      [uuidv7(), hier.id, nr, soort, dagen, uuidv7(), hier.onderzoeker.id],
    );
  await plan(0, 'gepland', 3);
  expect([await wacht(), await wacht(hier.contact), await wacht(hier.beslisser)]).toEqual(['school', 'school', 'school']);
  await plan(1, 'afgezegd', 3);
  expect(await wacht()).toBe('gemeente');
  await plan(2, 'gepland', -1);
  expect(await wacht()).toBe('gemeente');
  expect(await wacht(await relatiebeheerder().maak())).toBe('gemeente');
});
