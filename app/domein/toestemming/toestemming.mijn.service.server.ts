import { getEinden } from '~/domein/grondslag/feiten.service.server';
import { listMijnPoort } from '~/domein/grondslag/mijnpoort.service.server';
import { getNasleep } from '~/domein/nasleep/nasleep.service.server';
import { perEinde } from '~/domein/nasleep/vanzelf';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { getNu } from '~/platform/db/nu.server';
import { verboden } from '~/platform/fout';
import { getGelezenTekst } from '~/domein/verklaring/tekst.service.server';
import { antwoordstand } from './overzicht';
import { neeVoorAlle, toestemmingsstatus, vanaf } from './toestemming';
import { magZelfIntrekken } from './toestemming.policy';
import { listHandelingen, type Toestemming } from './toestemming.repository.server';

/** What someone said about his own data: per school his answer as it is now, what a ja shares, who sees what of him on which ground, and what followed by itself. */
export function getMijnToestemming(context: Context) {
  return metActor(context, async (tx, actor) => {
    const { inburgeraarId } = actor;
    if (!magZelfIntrekken(actor) || inburgeraarId === null) throw verboden();
    await noteerInzage(tx, [inburgeraarId], 'mijn toestemming');
    const handelingen = await listHandelingen(tx, { inburgeraarId });
    const nu = await getNu(tx);
    const einden = await getEinden(tx, inburgeraarId);
    const scholen = [
      ...new Map(handelingen.flatMap(({ aanbiederId, aanbiederNaam }) => (aanbiederId ? [[aanbiederId, aanbiederNaam ?? '']] : []))),
    ];
    const nee = neeVoorAlle(handelingen, nu);
    return {
      scholen: await Promise.all(
        scholen.map(async ([aanbiederId, school]) => {
          const status = toestemmingsstatus(handelingen, aanbiederId, nu, einden);
          const ja = status.stand === 'ja' || status.stand === 'beeindigd' ? status.handeling : null;
          const hier = handelingen.filter((handeling) => handeling.aanbiederId === aanbiederId);
          const ongeldig = status.stand === 'ja' ? null : (hier.at(-1)?.ongeldig ?? null);
          return { aanbiederId, school, ...antwoordstand(status), ongeldig, ja: ja && (await naarJa(tx, ja)) };
        }),
      ),
      neeVoorAlle: nee && vanaf(nee),
      bewijzen: handelingen.map((handeling) => naarRegel(handeling)).reverse(),
      vanzelf: perEinde((await getNasleep(tx, { inburgeraarId }, context)).automatisch),
      poort: await listMijnPoort(tx, inburgeraarId),
    };
  });
}

/** A line that leads to the receipt of an act. */
function naarRegel({ id, soort, aanbiederNaam, datum, tijdstip }: Toestemming) {
  return { id, soort, school: aanbiederNaam, wanneer: vanaf({ datum, tijdstip }) };
}

async function naarJa(tx: Tx, { id, tekstversieId }: Toestemming) {
  const { versie } = await getGelezenTekst(tx, tekstversieId);
  return { id, gegevens: versie?.tekst.gegevens.map(({ kop, uitleg }) => ({ kop, uitleg })) ?? [] };
}

export type MijnToestemming = Awaited<ReturnType<typeof getMijnToestemming>>;
