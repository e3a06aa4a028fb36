import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { withClient } from '../../bin/postgres/client.mjs';
import { kwartaal } from '../fabriek/kwartaal';
import { verzending, type Velden } from './formulier';
import { SESSIE, type Mens } from './mensen';
import { stelOp, type Opstelling } from './opstelling';
import { volledigRapport } from './rapport';

const ROUNDS = 60;
const AT_ONCE = 3;
/** By how many milliseconds the report is sent first; the withdrawal where it is negative. */
const HEAD_STARTS = [-25, 0, 25, 60, 120];

let opstelling: Opstelling;

beforeAll(async () => {
  opstelling = await stelOp({ isDurable: false, people: ROUNDS + 1, processes: 2 });
});

afterAll(() => opstelling?.stop());

function stuur(pad: string, sessie: string, velden: Velden) {
  const { website, urls } = opstelling;
  return website.ask(pad, verzending(website, urls, { sessie, formulierId: uuidv7(), velden }));
}

const haal = (pad: string) => opstelling.website.ask(pad, { headers: { cookie: `tk_sessie=${SESSIE.casemanager}` } });
const dossier = ({ inburgeraarId }: Mens) => haal(`/inburgeraars/${inburgeraarId}`);
const dienIn = ({ cursistId }: Mens) =>
  stuur(
    `/cursisten/${cursistId}/rapportage/${kwartaal(echteKlok.vandaag(), -1).van}`,
    SESSIE.contactpersoon,
    volledigRapport('Leest korte teksten.'),
  );
const trekIn = ({ inburgeraarId, jaId }: Mens) =>
  stuur(`/inburgeraars/${inburgeraarId}/toestemming/${jaId}`, SESSIE.casemanager, { kanaal: 'telefoon' });

async function expectNoReport(mens: Mens): Promise<void> {
  const { status, text } = await dossier(mens);
  expect(status).toBe(200);
  expect(text).not.toContain('/rapportages/');
}

const isSubmitted = ({ status }: { status: number }) => status === 302;

/** Sends both at once; answers whether the report was first. */
async function race(mens: Mens, headStart: number): Promise<boolean> {
  const withdraw = async () => {
    await sleep(Math.max(0, headStart));
    const answer = await trekIn(mens);
    expect(answer.status).toBe(302);
    await expectNoReport(mens);
  };
  const submit = async () => {
    await sleep(Math.max(0, -headStart));
    return dienIn(mens);
  };
  const [answer] = await Promise.all([submit(), withdraw()]);
  expect([302, 409]).toContain(answer.status);
  await expectNoReport(mens);
  if (isSubmitted(answer)) expect((await haal(answer.location)).status).toBe(404);
  return isSubmitted(answer);
}

/** Reports that were submitted after their ground was gone, and those that are neither a report nor a draft, or both. */
const FAULTS = `
  with stand as (
    select t.tijdstip, r.ingediend_op, r.id is not null as is_rapport, exists (
      select 1 from rapportage_concept d where d.cursist_id = c.id and d.periode_van = $1) as is_concept
    from toestemming t
    join koppeling k on k.inburgeraar_id = t.inburgeraar_id
    join cursist c on c.aanbieder_id = k.aanbieder_id and c.kenmerk = k.kenmerk
    left join rapportage r on r.cursist_id = c.id
    where t.soort = 'ingetrokken')
  select count(*)::integer as ingetrokken, count(*) filter (where ingediend_op > tijdstip)::integer as te_laat,
    count(*) filter (where is_rapport = is_concept)::integer as half
  from stand`;

test('C 12.4: before a withdrawal the casemanager finds the report, and at its answer no more', async () => {
  const [mens] = opstelling.mensen;
  if (!mens) throw new Error('nobody there');
  const { location } = await dienIn(mens);
  expect(location).toMatch(/^\/rapportages\//);
  expect((await dossier(mens)).text).toContain('/rapportages/');
  expect((await haal(location)).status).toBe(200);
  expect((await trekIn(mens)).status).toBe(302);
  await expectNoReport(mens);
  expect((await haal(location)).status).toBe(404);
});

test(`C 12.4: ${ROUNDS} withdrawals at once with a submit: from the withdrawal's answer on the casemanager sees no report`, async () => {
  const began = performance.now();
  const waiting = [...opstelling.mensen.slice(1).entries()];
  let first = 0;
  const runner = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [round, mens] = next;
      if (await race(mens, HEAD_STARTS[round % HEAD_STARTS.length] ?? 0)) first += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runner));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${ROUNDS} rounds: ${first} times the report was first, ${ROUNDS - first} times the withdrawal, ${seconds} s\n`);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(ROUNDS);
  const period = kwartaal(echteKlok.vandaag(), -1).van;
  const { rows } = await withClient(opstelling.superUrl, (client) => client.query(FAULTS, [period]));
  expect(rows).toEqual([{ ingetrokken: ROUNDS + 1, te_laat: 0, half: 0 }]);
});
