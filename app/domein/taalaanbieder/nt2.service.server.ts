import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { EERSTE_INGANGSDATUM } from '~/domein/convenant/convenant';
import { VOOR_CONVENANT } from '~/domein/convenant/convenantkeuring';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { getNormgrond, listNormgronden } from './addendum.repository.server';
import { listLaatsteTellingen, listOpgaven, voegOpgaveToe } from './nt2.repository.server';
import type { Nt2Invoer } from './nt2.schema';
import { naarNt2weergave, type Nt2Weergave } from './nt2weergave';
import { magNt2Opgeven } from './taalaanbieder.policy';
import { findSchool } from './taalaanbieder.repository.server';

/** How many counts a page shows. */
const HOOGSTENS = 40;

/** The latest figures of each of these schools that ever reported any. */
export async function getNt2cijfers(tx: Tx, aanbiederIds: readonly string[]): Promise<Map<string, Nt2Weergave>> {
  const gronden = await listNormgronden(tx, aanbiederIds);
  const laatste = await listLaatsteTellingen(tx, aanbiederIds);
  return new Map([...laatste].map(([id, telling]) => [id, naarNt2weergave(telling, gronden(id))]));
}

/** The counts of one school, latest day first. Of one day the last recorded counts; the others are `vervangen`. */
export async function getNt2dossier(tx: Tx, aanbiederId: string) {
  const grond = await getNormgrond(tx, aanbiederId);
  const opgaven = await listOpgaven(tx, aanbiederId, HOOGSTENS);
  return opgaven.map((opgave, nr) => ({
    ...naarNt2weergave(opgave, grond),
    id: opgave.id,
    vastgelegdOp: opgave.vastgelegdOp.toString(),
    door: opgave.door,
    isVervangen: opgaven[nr - 1]?.peildatum.equals(opgave.peildatum) ?? false,
  }));
}

export type Nt2dossier = Awaited<ReturnType<typeof getNt2dossier>>;

/** What the form for a count needs: which school, and the last day that can be counted. */
export function getNt2formulier(context: Context, aanbiederId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magNt2Opgeven(actor, aanbiederId)) throw verboden();
    const school = await findSchool(tx, aanbiederId);
    if (school === null) throw nietGevonden();
    return { school: { id: aanbiederId, naam: school.naam }, vandaag: context.klok.vandaag().toString() };
  });
}

/** Records a count of a school, by itself or by the relatiebeheerder. Refuses a day to come, or before the convenant existed (C 2.1). */
export async function legOpgaveVast(context: Context, aanbiederId: string, invoer: Nt2Invoer, formulierId: string): Promise<void> {
  const tegen = (grens: Temporal.PlainDate) => Temporal.PlainDate.compare(invoer.peildatum, grens);
  if (tegen(context.klok.vandaag()) > 0) throw new DomeinFout('ongeldig', { velden: { peildatum: ['taalaanbieder.fouten.in_toekomst'] } });
  if (tegen(EERSTE_INGANGSDATUM) < 0) throw new DomeinFout('ongeldig', { velden: { peildatum: [VOOR_CONVENANT] } });
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magNt2Opgeven(actor, aanbiederId)) throw verboden();
      if ((await findSchool(tx, aanbiederId)) === null) throw nietGevonden();
      const id = uuidv7();
      await voegOpgaveToe(tx, { ...invoer, id, aanbiederId, formulierId, vastgelegdDoor: actor.gebruikerId });
      await noteerHandeling(tx, null, 'nt2_opgave_vastgelegd', id);
    }),
  );
}
