import { setTimeout as wacht } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getDossier } from '~/domein/inburgeraar/dossier.service.server';
import { getCursistpagina } from '~/domein/cursist/cursist.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { vergrendelPost } from '~/platform/jobs/post.repository.server';
import type { Ontvanger } from '~/platform/jobs/ontvanger';
import { vraag } from '../../fabriek/bron';
import { alsActor, contextVoor } from '../../fabriek/sessie';
import { antwoordOpVraag, dienIn, geefJa, maakWedloop, opDag, stelVraag, type Wedloop } from '../../fabriek/wedloop';
import { alsRol } from '../../opstart/database';

/** Rounds of each kind; PROEF_RUNS asks for more. */
const RONDES = Math.max(40, Number(process.env['PROEF_RUNS'] ?? 0));
const ONDERWEG = new Set(['gelukt', 'TK001', '42501', '23503']);

let w: Wedloop;

const SQL_GEMEENTE = [
  'cursist',
  'inschrijving',
  'contactpersoon',
  'rapportage',
  'rapportage_voortgang',
  'rapportage_uren',
  'antwoord',
  'vraag',
  'rapportage_concept',
];
const SQL_SCHOOL = ['bestand', 'inburgeraar', 'situatie', 'termijn', 'lening', 'plan_van_aanpak', 'leerroute', 'vraag'];
const telt = (tabellen: string[]) => tabellen.map((tabel) => `select count(*)::int as n from ${tabel}`).join(' union all ');
const som = (sessie: string, tabellen: string[]) =>
  alsActor(sessie, (c) => c.query<{ n: number }>(telt(tabellen))).then(({ rows }) => rows.reduce((tot, { n }) => tot + n, 0));

/** After the withdrawal answered nothing of the person is on either side, in raw SQL and in the outbox; `diep` looks at the pages too. */
async function eisStilte({ gemeente, opSchool, inburgeraar, cursist }: Wedloop, diep: boolean): Promise<void> {
  expect(await som(gemeente, SQL_GEMEENTE)).toBe(0);
  expect(await som(opSchool, SQL_SCHOOL)).toBe(0);
  expect(await vraag('select sjabloon from uitgaande_post where verzonden_op is null and vervallen_op is null')).toEqual([]);
  if (!diep) return;
  const dossier = await getDossier(contextVoor(gemeente), inburgeraar.id);
  expect([dossier.voortgang.rapportages, dossier.contacten, dossier.inschrijvingen]).toEqual([[], [], []]);
  const pagina = await getCursistpagina(contextVoor(opSchool), cursist.id);
  expect(Object.values(pagina.gemeente).filter((deel) => deel !== null)).toEqual([]);
}

type Actie = (w: Wedloop, ronde: number) => Promise<unknown>;
/** What goes before a round, while the gate is open. */
type Vooraf = (w: Wedloop, ronde: number) => Promise<string>;

async function race(w: Wedloop, ja: string, ronde: number, actie: Actie): Promise<string> {
  const opdracht = { inburgeraarId: w.inburgeraar.id, toestemmingId: ja, formulierId: uuidv7(), invoer: { kanaal: 'telefoon' as const } };
  const onderweg = wacht((ronde * 7) % 23)
    .then(() => actie(w, ronde))
    .then(
      () => 'gelukt',
      (fout: unknown) => (fout instanceof Error && 'code' in fout ? String(fout.code) : String(fout)),
    );
  const intrekking = trekIn(contextVoor(w.gemeente), opdracht).then(() => eisStilte(w, ronde % 20 === 0));
  const [uitkomst] = await Promise.all([onderweg, intrekking]);
  await eisStilte(w, ronde % 20 === 10);
  return uitkomst;
}

async function rondes(actie: (voor: string) => Actie, vooraf: Vooraf = () => Promise.resolve('')): Promise<Map<string, number>> {
  const uitkomsten = new Map<string, number>();
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const ja = await geefJa(w);
    const uitkomst = await race(w, ja, ronde, actie(await vooraf(w, ronde)));
    uitkomsten.set(uitkomst, (uitkomsten.get(uitkomst) ?? 0) + 1);
  }
  expect([...uitkomsten.keys()].filter((uitkomst) => !ONDERWEG.has(uitkomst))).toEqual([]);
  return uitkomsten;
}

// Of each kind its own person: who withdrew a hundred times has a long history to go through.
beforeEach(async () => {
  w = await maakWedloop();
  await geefJa(w);
  w = { ...w, rapport: await alsActor(w.opSchool, (c) => dienIn(c, w, -1)) };
  await vraag(`update uitgaande_post set verzonden_op = now()`);
});

// A race says when it is over: nobody waits for all of them without a word.
afterEach(
  ({ task }) => void process.stdout.write(`${task.name}: ${RONDES} rounds, ${Math.round((task.result?.duration ?? 0) / 1000)} s\n`),
);

describe(
  `a withdrawal races ${RONDES} times each with: after its answer nothing of the person reaches either side (C 12.4)`,
  { timeout: 300_000 },
  () => {
    test('a submit', async () => {
      await rondes(() => (w, ronde) => alsActor(w.opSchool, (c) => dienIn(c, w, ronde)));
      const laat = await vraag(
        `select 1 from rapportage r where not exists (select 1 from toestemming j where j.soort = 'verleend' and j.inburgeraar_id = $1 and j.tijdstip <= r.ingediend_op
         and not exists (select 1 from toestemming t where t.soort = 'ingetrokken' and t.inburgeraar_id = $1 and t.tijdstip > j.tijdstip and t.tijdstip < r.ingediend_op))`,
        [w.inburgeraar.id],
      );
      expect(laat, 'each report was submitted while a ja stood').toEqual([]);
    });

    test('a question of the gemeente', async () => {
      await rondes(() => (w) => alsActor(w.gemeente, (c) => stelVraag(c, w)));
    });

    test('an answer of the school', async () => {
      const gevraagd: Vooraf = async (w) => {
        const id = await alsActor(w.gemeente, (c) => stelVraag(c, w));
        await vraag('update uitgaande_post set verzonden_op = now() where onderwerp_id = $1', [id]);
        return id;
      };
      await rondes((vraagId) => (w) => alsActor(w.opSchool, (c) => antwoordOpVraag(c, w, vraagId)), gevraagd);
    });

    test('a draft: it stays with the school, and nobody else ever sees it', async () => {
      const bewaar = `insert into rapportage_concept (id, cursist_id, aanbieder_id, periode_van, periode_tot, inhoud, bijgewerkt_door) values ($1, $2, $3, $4, $4, '{}', $5)`;
      const uit = await rondes(
        () =>
          ({ opSchool, cursist, school, contactpersoon }, ronde) =>
            alsActor(opSchool, (c) => c.query(bewaar, [uuidv7(), cursist.id, school.id, opDag(ronde), contactpersoon.id])),
      );
      expect(uit.get('gelukt')).toBe(RONDES);
    });

    test('a reading in one transaction: what it asks after the answer gives nothing', async () => {
      for (let ronde = 0; ronde < RONDES; ronde += 1) {
        const ja = await geefJa(w);
        let beantwoord = Infinity;
        const lees = (sessie: string, tabellen: string[]) =>
          alsActor(sessie, async (c) => {
            for (let keer = 0; keer < 12; keer += 1) {
              const gevraagd = performance.now();
              const { rows } = await c.query<{ n: number }>(telt(tabellen));
              const gezien = rows.reduce((tot, { n }) => tot + n, 0);
              if (gevraagd > beantwoord) expect(gezien).toBe(0);
            }
          });
        const opdracht = {
          inburgeraarId: w.inburgeraar.id,
          toestemmingId: ja,
          formulierId: uuidv7(),
          invoer: { kanaal: 'brief' as const },
        };
        const intrekking = trekIn(contextVoor(w.gemeente), opdracht).then(() => (beantwoord = performance.now()));
        await Promise.all([lees(w.opSchool, ['inburgeraar', 'situatie']), lees(w.gemeente, ['cursist', 'rapportage']), intrekking]);
      }
    });

    test('a mail that is being sent: it went before the answer, or it goes nowhere', async () => {
      const zoek = {
        rapportage_ontvangen: ontvangersVanRapportage,
        vraag_gesteld: ontvangersVanVraag,
        antwoord_gegeven: ontvangersVanAntwoord,
      };
      const verstuur = (id: string): Promise<number | null> =>
        alsRol('tk_werk', async (c) => {
          await c.query('begin');
          const post = await vergrendelPost(c, id);
          const aan: Ontvanger[] = post ? await zoek[post.sjabloon as keyof typeof zoek](c, post) : [];
          if (aan.length > 0) await wacht(5);
          const verstuurd = aan.length > 0 ? performance.now() : null;
          await c.query(`update uitgaande_post set ${verstuurd === null ? 'vervallen_op' : 'verzonden_op'} = now() where id = $1`, [id]);
          await c.query('commit');
          return verstuurd;
        });
      const uitkomsten = { verstuurd: 0, nergens: 0 };
      for (let ronde = 0; ronde < RONDES; ronde += 1) {
        const ja = await geefJa(w);
        await alsActor(w.gemeente, (c) => stelVraag(c, w));
        const [brief] = await vraag<{ id: string }>('select id from uitgaande_post where verzonden_op is null and vervallen_op is null');
        const opdracht = {
          inburgeraarId: w.inburgeraar.id,
          toestemmingId: ja,
          formulierId: uuidv7(),
          invoer: { kanaal: 'brief' as const },
        };
        const intrekking = trekIn(contextVoor(w.gemeente), opdracht).then(() => performance.now());
        const [verstuurd, beantwoord] = await Promise.all([wacht((ronde * 7) % 31).then(() => verstuur(brief?.id ?? '')), intrekking]);
        if (verstuurd !== null) expect(verstuurd).toBeLessThan(beantwoord);
        uitkomsten[verstuurd === null ? 'nergens' : 'verstuurd'] += 1;
      }
      expect(Math.min(uitkomsten.verstuurd, uitkomsten.nergens), JSON.stringify(uitkomsten)).toBeGreaterThan(0);
    });
  },
);
