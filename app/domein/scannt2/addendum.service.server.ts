import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { magBeslissen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { isAfgelopen, standen } from '../kwaliteitsscan/stand';
import { eisGeenToekomst } from '../scanstuk/ontvangst.service.server';
import { bewaarStuk, keurStukken } from '../scanstuk/scanstuk.service.server';
import { voegAddendumToe, type NieuwAddendum } from '../taalaanbieder/nt2scan.service.server';
import { isNt2VastgelegdDoor } from './controle.repository.server';
import type { Akkoordinvoer, Verklaringinvoer } from './scannt2.schema';
import { inOnderzoek, type Opdracht, type Schoolscan } from './scannt2.service.server';

const OPEN = standen.filter((stand) => !isAfgelopen(stand));

type Feit = Pick<NieuwAddendum, 'soort' | 'van' | 'tot' | 'dagtekening' | 'stukId' | 'toelichting'>;

async function bewaar(
  tx: Tx,
  actor: Actor,
  { id: scanId, aanbiederId }: Pick<Schoolscan, 'id' | 'aanbiederId'>,
  formulierId: string,
  feit: Feit,
) {
  const id = uuidv7();
  await voegAddendumToe(tx, { ...feit, id, scanId, aanbiederId, formulierId, vastgelegdDoor: actor.gebruikerId });
  const handeling = feit.soort === 'verklaring' ? 'addendum_vastgelegd' : 'addendum_akkoord';
  await noteerHandeling(tx, null, handeling, id);
}

/**
 * Records that the school declared to use exception 1 of the Addendum, with its paper, or that this does not hold (any more). Refuses a paper of a day to
 * come, and what the uploads refuse.
 */
export async function legVerklaringVast(context: Context, opdracht: Opdracht, invoer: Verklaringinvoer): Promise<void> {
  const vandaag = context.klok.vandaag();
  if (invoer.doe === 'verklaring_weg') {
    const feit = {
      soort: 'verklaring',
      van: null,
      tot: null,
      dagtekening: vandaag,
      stukId: null,
      toelichting: invoer.toelichting,
    } as const;
    return inOnderzoek(context, opdracht, (tx, actor, scan) => bewaar(tx, actor, scan, opdracht.formulierId, feit));
  }
  const { van, tot, dagtekening, stuk } = invoer;
  eisGeenToekomst(context, dagtekening, 'dagtekening');
  const [bestand] = await keurStukken(context, [stuk], 'stuk');
  await inOnderzoek(context, opdracht, async (tx, actor, scan) => {
    if (!bestand) throw new Error('One file was looked at');
    const over = { onderdeel: 'nt2', ontvangenVan: 'taalaanbieder', isBeperkt: false, ontvangenOp: vandaag } as const;
    const stukId = await bewaarStuk(tx, actor, { ...over, ...opdracht, bestand });
    await bewaar(tx, actor, scan, opdracht.formulierId, { soort: 'verklaring', van, tot, dagtekening, stukId, toelichting: null });
  });
}

/** Records that the gemeente agrees to count the Addendum for C 5.3 too, or does not any more: by who decides on the scan, until it ended. */
export async function legAkkoordVast(context: Context, { scanId, formulierId }: Opdracht, invoer: Akkoordinvoer): Promise<void> {
  const { van, tot } = invoer.doe === 'akkoord' ? invoer : { van: null, tot: null };
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magBeslissen(actor)) throw verboden('C 5.3');
      const { id, aanbiederId } = await betreedScan(tx, scanId, OPEN);
      if (aanbiederId === null) throw new DomeinFout('conflict', { velden: { '': ['scannt2.fouten.geen_school'] }, artikel: 'C 5.3' });
      if (await isNt2VastgelegdDoor(tx, formulierId)) return;
      const feit = {
        soort: 'akkoord',
        van,
        tot,
        dagtekening: context.klok.vandaag(),
        stukId: null,
        toelichting: invoer.toelichting,
      } as const;
      await bewaar(tx, actor, { id, aanbiederId }, formulierId, feit);
    }),
  );
}
