import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { getNu } from '~/platform/db/nu.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getNasleep } from '~/domein/nasleep/nasleep.service.server';
import { getEinden } from '~/domein/grondslag/feiten.service.server';
import { ingang } from '~/domein/grondslag/toestemmingsverloop';
import { Temporal } from 'temporal-polyfill';
import type { Stuk } from '~/platform/pdf/stuk';
import { stukVan, taalVanStuk } from '~/domein/bewijs/bewijsstuk';
import { findInburgeraar } from './persoon.repository.server';
import { listGeslotenOp, listOpen } from './poort.repository.server';
import { getGelezenTekst } from '~/domein/verklaring/tekst.service.server';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';
import { antwoordstand } from './overzicht';
import { isOverstemd, toestemmingsstatus } from './toestemming';
import { kanOngeldig } from './ongeldig';
import { tegenspraken } from './tegenspraak';
import { magVastleggen } from './toestemming.policy';
import { listHandelingen, type Toestemming } from './toestemming.repository.server';
import { naarWeergave } from './weergave';

/** One act of a person in one's caseload: everything recorded, what it opened or closed, and whether it still stands. */
export function getHandeling(context: Context, { inburgeraarId, toestemmingId }: { inburgeraarId: string; toestemmingId: string }) {
  return metActor(context, async (tx, actor) => {
    if (!magVastleggen(actor)) throw verboden('C 1g');
    const persoon = await findInburgeraar(tx, inburgeraarId);
    const handelingen = await listHandelingen(tx, { inburgeraarId });
    const handeling = handelingen.find(({ id }) => id === toestemmingId);
    if (!persoon || !handeling) throw nietGevonden();
    await noteerInzage(tx, [inburgeraarId], 'toestemming');
    return {
      persoon: { id: persoon.id, naam: persoon.naam },
      handeling: naarWeergave(handeling),
      stuk: await getTekststuk(tx, handeling),
      nasleep: await getNasleep(tx, { oorzaakId: toestemmingId }, context),
      ...(await gevolg(tx, { inburgeraarId, handeling, handelingen })),
    };
  });
}

type Bron = { inburgeraarId: string; handeling: Toestemming; handelingen: readonly Toestemming[] };

async function gevolg(tx: Tx, { inburgeraarId, handeling, handelingen }: Bron) {
  const { aanbiederId, soort } = handeling;
  const einden = await getEinden(tx, inburgeraarId);
  const status = aanbiederId === null ? null : toestemmingsstatus(handelingen, aanbiederId, await getNu(tx), einden);
  const eigen = status && status.stand !== 'geen_antwoord' && status.handeling.id === handeling.id ? antwoordstand(status) : null;
  const staat = eigen?.stand === 'ja';
  const open = staat ? (await listOpen(tx, inburgeraarId)).filter((doorgang) => doorgang.aanbiederId === aanbiederId) : [];
  const moment = Temporal.Instant.fromEpochMilliseconds(ingang(handeling));
  const gesloten = soort === 'verleend' ? [] : await listGeslotenOp(tx, inburgeraarId, moment);
  const tegen = tegenspraken(handeling, handelingen).map(({ ander, ...uitkomst }) => ({ ...uitkomst, ander: naarWeergave(ander) }));
  return {
    staat,
    eigen,
    tegenspraken: tegen,
    kanOngeldig: kanOngeldig(handeling),
    isOverstemd: isOverstemd(handeling, handelingen),
    open,
    gesloten,
  };
}

async function getTekststuk(tx: Tx, handeling: Toestemming): Promise<Stuk> {
  const { versie, nederlands } = await getGelezenTekst(tx, handeling.tekstversieId);
  return stukVan(handeling, { versie, nederlands, taal: taalVanStuk(versie, null) }, verklaringswoorden);
}

export type GezieneHandeling = Awaited<ReturnType<typeof getHandeling>>;
