import type pg from 'pg';
import { versieSleutel, zoeksleutels } from '~/domein/zoeken/zoeksleutel';

/** So many cursisten at a time: each group is a transaction of its own, so that an upgrade that stops goes on where it was. */
const PER_KEER = 2000;

type Rij = { id: string; aanbiederId: string; kenmerk: string; voornamen: string; achternaam: string; geboortedatum: string };

/** Held until their keys are there: who is changed meanwhile waits, and gets new ones after. */
const ZONDER = `select c.id, c.aanbieder_id as "aanbiederId", c.kenmerk, c.voornamen, c.achternaam, to_char(c.geboortedatum, 'YYYY-MM-DD') as geboortedatum
  from cursist c where c.id > $1 and not exists (
    select 1 from zoeksleutel z where z.aanbieder_id = c.aanbieder_id and z.sleutel = $2 and z.cursist_id = c.id)
  order by c.id limit ${PER_KEER} for no key update of c`;

async function maak(client: pg.Client, rijen: readonly Rij[]): Promise<void> {
  const sleutels = rijen.flatMap((rij) => zoeksleutels(rij).map((sleutel) => ({ ...rij, sleutel })));
  await client.query('delete from zoeksleutel where cursist_id = any ($1::uuid[])', [rijen.map(({ id }) => id)]);
  await client.query(
    'insert into zoeksleutel (aanbieder_id, sleutel, cursist_id) select * from unnest($1::uuid[], $2::text[], $3::uuid[])',
    [sleutels.map(({ aanbiederId }) => aanbiederId), sleutels.map(({ sleutel }) => sleutel), sleutels.map(({ id }) => id)],
  );
}

/** Gives every cursist who has none the keys of today's rules, as the owner of the tables; tells how many that were. */
export async function vulZoeksleutels(client: pg.Client): Promise<number> {
  let gedaan = 0;
  let laatste = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    await client.query('begin');
    const { rows } = await client.query<Rij>(ZONDER, [laatste, versieSleutel]);
    await maak(client, rows);
    await client.query('commit');
    const vorige = rows.at(-1);
    if (vorige === undefined) return gedaan;
    gedaan += rows.length;
    laatste = vorige.id;
  }
}
