import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Categorie, Grond, Richting } from '~/domein/grondslag/categorie';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import { echteKlok } from '~/platform/klok';
import { alsRol } from '../opstart/database';
import { vraag } from './bron';
import { alsActor } from './sessie';

/** What a cell becomes; without more: voortgang to the gemeente under the Wi2013, closed. */
export type ProefCel = {
  wet: Wet;
  doelgroep: Doelgroep | null;
  categorie: Categorie;
  richting: Richting;
  grond: Grond | null;
  bron: string;
  te_bevestigen: boolean;
};

export const cel = (anders: Partial<ProefCel> = {}): ProefCel => ({
  wet: 'wi2013',
  doelgroep: null,
  categorie: 'voortgang',
  richting: 'naar_gemeente',
  grond: null,
  bron: 'Proefbesluit',
  te_bevestigen: false,
  ...anders,
});

/** So many days from today, as text. */
export const overDagen = (dagen: number): string => echteKlok.vandaag().add({ days: dagen }).toString();
export const MORGEN = overDagen(1);

type Anders = { ingang?: string; reden?: string; formulierId?: string };

/** A voorstel by the beheerder of this session, as the database takes it; returns its id. */
export async function stelVoor(sessie: string, cellen: readonly ProefCel[], anders: Anders = {}): Promise<string> {
  const { ingang = MORGEN, reden = 'Proef', formulierId = uuidv7() } = anders;
  const id = uuidv7();
  const regels = JSON.stringify(cellen.map((regel) => ({ id: uuidv7(), ...regel })));
  await alsActor(sessie, (client) => client.query('select poort.stel_voor($1, $2, $3, $4, $5)', [id, ingang, reden, regels, formulierId]));
  return id;
}

export const beslis = (sessie: string, id: string, wat: string, waarom: string | null = null) =>
  alsActor(sessie, (client) => client.query('select poort.besluit($1, $2, $3)', [id, wat, waarom]));

/** Has the worker's role do a part of what waits; false when nothing does. */
export const werkBij = () =>
  alsRol('tk_werk', async (client) => (await client.query<{ meer: boolean }>('select poort.werk_bij() as meer')).rows[0]?.meer ?? false);

/** All that waits. */
export async function werkAllesBij(): Promise<void> {
  while (await werkBij());
}

/** What a count found, per cell of the voorstel; the true numbers, which the application never gets. */
export function telling(voorstelId: string) {
  return vraag<{ wet: Wet; doelgroep: string | null; categorie: string; richting: string; opent: number; sluit: number }>(
    `select r.wet, r.doelgroep, r.categorie, r.richting, coalesce(n.opent, 0) as opent, coalesce(n.sluit, 0) as sluit
     from grondslag_voorstel_regel r
     left join poort.telling_regel n on n.regel_id = r.id
       and n.telling_id = (select t.id from poort.telling t where t.voorstel_id = r.voorstel_id order by t.begonnen_op desc limit 1)
     where r.voorstel_id = $1 order by r.id`,
    [voorstelId],
  );
}

/** Takes every voorstel away with the rules that came of it; those that came with the product hold as they did. */
export async function ruimMatrixOp(): Promise<void> {
  await vraag(`begin; set local session_replication_role = replica;
    delete from grondslag_regel where id in (select id from grondslag_voorstel_regel);
    update grondslag_regel set tot = null where bron <> 'proef';
    delete from poort.telling_regel; delete from poort.telling; delete from poort.herberekening;
    delete from grondslag_besluit; delete from grondslag_voorstel_regel; delete from grondslag_voorstel; commit;`);
}

/** The first moment of a day, in Den Haag. */
export const beginVanDag = (dag: string) => Temporal.PlainDate.from(dag).toZonedDateTime('Europe/Amsterdam').toInstant();
