import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { verboden } from '~/platform/fout';
import type { Mens, School } from './kandidaten.repository.server';
import type { Treffer } from './rangschik';
import { magZoeken } from './zoeken.policy';
import { vindCaseloadscholen, vindCursisten, vindInCaseload, vindScholen } from './vinden.service.server';

/** The most people and schools that one search shows; who looks for more says more. */
export const MEESTE = 50;

type Gevonden = { mensen: Treffer<Mens & { waarneemt?: boolean }>[]; scholen: Treffer<School>[]; paden: { mens: string; school: string } };

/** What each role can find, and where that leads: the same people and schools as in his own lists. */
async function vind(tx: Tx, actor: Actor, term: string): Promise<Gevonden> {
  if (actor.rol === 'relatiebeheerder') {
    return { mensen: [], scholen: await vindScholen(tx, term), paden: { mens: '', school: '/scholen/' } };
  }
  if (actor.aanbiederId !== null) {
    return { mensen: await vindCursisten(tx, actor.aanbiederId, term), scholen: [], paden: { mens: '/cursisten/', school: '' } };
  }
  const mensen = await vindInCaseload(tx, actor, term);
  return { mensen, scholen: await vindCaseloadscholen(tx, term), paden: { mens: '/inburgeraars/', school: '/caseload?school=' } };
}

/** Finds people and schools within the actor's rights, best first, each with what it was found on. Every person shown is logged, never the term. */
export function zoek(context: Context, term: string) {
  return metActor(context, async (tx, actor) => {
    if (!magZoeken(actor.rol)) throw verboden();
    const { mensen, scholen, paden } = await vind(tx, actor, term);
    const getoond = mensen.slice(0, MEESTE);
    await noteerInzage(
      tx,
      getoond.map(({ wie }) => wie.id),
      'zoeken',
    );
    return {
      mensen: getoond.map(({ wie, vondsten }) => ({
        ...{ id: wie.id, voornamen: wie.voornamen, achternaam: wie.achternaam, geboortedatum: wie.geboortedatum, kenmerken: wie.kenmerken },
        waarneemt: wie.waarneemt ?? false,
        pad: `${paden.mens}${wie.id}`,
        vondsten,
      })),
      scholen: scholen.slice(0, MEESTE).map(({ wie, vondsten }) => ({
        ...{ id: wie.id, naam: wie.school, plaats: wie.plaats },
        pad: `${paden.school}${wie.id}`,
        vondsten,
      })),
      isAfgebroken: mensen.length > MEESTE || scholen.length > MEESTE,
    };
  });
}

export type Zoekresultaat = Awaited<ReturnType<typeof zoek>>;
