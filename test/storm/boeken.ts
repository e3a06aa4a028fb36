import { withClient } from '../../bin/postgres/client.mjs';
import type { Indiening } from './indieners';

const WHOLE = { rapportage: 1, voortgang: 1, uren: 1, non_formeel: 1, bijzonderheid: 2, handeling: 1, post: 1, taak: 1, concept: 0 };
const NOTHING = { rapportage: 0, voortgang: 0, uren: 0, non_formeel: 0, bijzonderheid: 0, handeling: 0, post: 0, taak: 0, concept: 1 };

type Stand = { formulierId: string; id: string | null; gevonden: typeof WHOLE };

const parts = ['voortgang', 'uren', 'non_formeel', 'bijzonderheid'].map(
  (part) => `'${part}', (select count(*) from rapportage_${part} d where d.rapportage_id = any (r.ids))`,
);
const PER_FORM = `
  select v.formulier_id as "formulierId", (select id from rapportage x where x.formulier_id = v.formulier_id) as id, jsonb_build_object(
    'rapportage', coalesce(cardinality(r.ids), 0), ${parts.join(', ')},
    'handeling', (select count(*) from log.handeling h where h.onderwerp_id = any (r.ids)),
    'post', (select count(*) from uitgaande_post p where p.onderwerp_id = any (r.ids)),
    'taak', (select count(*) from uitgaande_post p join graphile_worker._private_jobs j on j.key = 'post:' || p.id where p.onderwerp_id = any (r.ids)),
    'concept', (select count(*) from rapportage_concept c where c.cursist_id = v.cursist_id and c.periode_van = v.periode_van)) as gevonden
  from unnest($1::uuid[], $2::uuid[], $3::date[]) v (formulier_id, cursist_id, periode_van)
  cross join lateral (select array_agg(id) as ids from rapportage r where r.cursist_id = v.cursist_id and r.periode_van = v.periode_van) r`;

const LOOSE = `
  select (select count(*)::integer from log.handeling h where not exists (select 1 from rapportage r where r.id = h.onderwerp_id)) as handeling,
    (select count(*)::integer from uitgaande_post p where not exists (select 1 from rapportage r where r.id = p.onderwerp_id)) as post,
    (select count(*)::integer from graphile_worker._private_jobs j where not exists (select 1 from uitgaande_post p where j.key = 'post:' || p.id)) as taak`;

const isSame = (a: object, b: object) =>
  Object.entries(b).every(([name, count]) => Object.entries(a).some(([n, c]) => n === name && c === count));

/**
 * What the database holds of everything that was sent, read past row level security: `verkeerd` are the confirmed reports that are not there
 * once with all that belongs to them, under the number that was told; `half` are the others that are neither whole nor absent; `los` counts log,
 * mail and jobs of no report.
 */
export function leesBoeken(url: string, indieningen: readonly Indiening[]) {
  return withClient(url, async (client) => {
    const columns = [indieningen.map((i) => i.formulierId), indieningen.map((i) => i.cursistId), indieningen.map((i) => i.periodeVan)];
    const { rows } = await client.query<Stand>(PER_FORM, columns);
    const states = new Map(rows.map((row) => [row.formulierId, row]));
    const { rows: loose } = await client.query<{ handeling: number; post: number; taak: number }>(LOOSE);
    const told = indieningen.map((indiening) => ({ ...indiening, ...states.get(indiening.formulierId) }));
    const isWhole = ({ gevonden, id }: (typeof told)[number]) => gevonden !== undefined && id !== null && isSame(gevonden, WHOLE);
    const isAbsent = ({ gevonden }: (typeof told)[number]) => gevonden !== undefined && isSame(gevonden, NOTHING);
    return {
      verkeerd: told.filter((each) => each.bevestigd !== null && !(isWhole(each) && each.id === each.bevestigd)),
      half: told.filter((each) => each.bevestigd === null && !isWhole(each) && !isAbsent(each)),
      heel: told.filter(isWhole).length,
      los: loose[0],
    };
  });
}
