import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag, naarMoment } from '~/platform/db/datum';
import { geenAntwoordRedenen, type Kvkantwoord, type Kvkprofiel, type Sbi, type Vestiging } from './kvk';
import type { Opgave } from './kvkverschil';

type Rij = {
  kvkNummer: string;
  opgehaaldOp: Date;
  soort: Kvkantwoord['soort'];
  reden: string | null;
  naam: string | null;
  statutaireNaam: string | null;
  rechtsvorm: string | null;
  plaats: string | null;
  ingeschrevenOp: Date | null;
  begonnenOp: Date | null;
  geeindigdOp: Date | null;
  handelsnamen: string[] | null;
  sbi: Sbi[] | null;
  vestigingen: Vestiging[] | null;
};

const naarProfiel = (rij: Rij): Kvkprofiel => ({
  kvkNummer: rij.kvkNummer,
  naam: rij.naam ?? '',
  statutaireNaam: rij.statutaireNaam,
  rechtsvorm: rij.rechtsvorm,
  plaats: rij.plaats,
  ingeschrevenOp: naarDag(rij.ingeschrevenOp),
  begonnenOp: naarDag(rij.begonnenOp),
  geeindigdOp: naarDag(rij.geeindigdOp),
  handelsnamen: rij.handelsnamen ?? [],
  sbi: rij.sbi ?? [],
  vestigingen: rij.vestigingen ?? [],
});

function naarAntwoord(rij: Rij): Kvkantwoord {
  const opgehaaldOp = naarMoment(rij.opgehaaldOp);
  if (rij.soort === 'antwoord') return { soort: 'antwoord', opgehaaldOp, profiel: naarProfiel(rij) };
  if (rij.soort === 'niet_gevonden') return { soort: 'niet_gevonden', opgehaaldOp };
  const reden = geenAntwoordRedenen.find((een) => een === rij.reden) ?? 'onbereikbaar';
  return { soort: 'geen_antwoord', opgehaaldOp, reden };
}

/** Of one scan the rows on which `kvkstand` decides: the last question, and the last that the register answered. */
export async function listBeslissend(tx: Tx, scanId: string): Promise<Kvkantwoord[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    with alle as (
      select k.*, row_number() over (partition by k.soort = 'geen_antwoord' order by k.opgehaald_op desc, k.id desc) as plaats_in_rij
      from kvk_antwoord k where k.scan_id = ${scanId}::uuid)
    select kvk_nummer as "kvkNummer", opgehaald_op as "opgehaaldOp", soort, reden, naam, statutaire_naam as "statutaireNaam", rechtsvorm, plaats,
      ingeschreven_op as "ingeschrevenOp", begonnen_op as "begonnenOp", geeindigd_op as "geeindigdOp", handelsnamen, sbi, vestigingen
    from alle where plaats_in_rij = 1`;
  return rijen.map(naarAntwoord);
}

/** What the school said of itself: in its aanmelding, else as the gemeente knows it. */
export async function findOpgave(tx: Tx, scanId: string): Promise<Opgave | null> {
  const [rij] = await tx.$queryRaw<(Pick<Opgave, 'naam' | 'plaats'> & { locaties: { plaats: string }[] | null })[]>`
    select coalesce(m.naam, a.naam) as naam, coalesce(m.plaats, a.plaats) as plaats, m.inhoud -> 'locaties' as locaties
    from kwaliteitsscan k left join aanmelding m on m.id = k.aanmelding_id left join taalaanbieder a on a.id = k.aanbieder_id
    where k.id = ${scanId}::uuid`;
  return rij ?? null;
}

/** When the worker asks again; null when it does not. */
export async function findVolgendePoging(tx: Tx, scanId: string): Promise<Temporal.Instant | null> {
  const [rij] = await tx.$queryRaw<{ op: Date | null }[]>`select kvk.volgende_poging(${scanId}::uuid) as op`;
  return rij?.op ? naarMoment(rij.op) : null;
}

/** Has the worker ask at once; TK012 when the scan is not being done any more. */
export async function vraagOpnieuw(tx: Tx, scanId: string): Promise<void> {
  await tx.$executeRaw`select kvk.vraag_opnieuw(${scanId}::uuid)`;
}
