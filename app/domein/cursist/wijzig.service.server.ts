import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { gebrokenSleutel } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { naamSleutel } from '../inburgeraar/naamsleutel';
import { listCollegas, voegContactToe } from './contactpersoon.repository.server';
import { magCursisten } from './cursist.policy';
import { findCursist, voegCursistToe, wijzigCursist, type Cursist, type Gegevens } from './cursist.repository.server';
import type { NieuwInvoer, WijzigInvoer } from './cursist.schema';
import { getVoorSchool } from './cursist.service.server';
import { isTeVer } from './inschrijving';
import { voegInschrijvingToe } from './inschrijving.repository.server';

const ongeldig = (veld: string, sleutel: string) => new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });

/** A kenmerk names one cursist of a school. */
function naarVeldfout(fout: unknown): unknown {
  return gebrokenSleutel(fout) === 'cursist_aanbieder_id_kenmerk_key' ? ongeldig('kenmerk', 'cursist.fouten.kenmerk_bezet') : fout;
}

function keurGeboortedatum(context: Context, { geboortedatum }: Pick<Gegevens, 'geboortedatum'>): void {
  if (geboortedatum.until(context.klok.vandaag()).sign < 0) throw ongeldig('geboortedatum', 'fouten.datum');
}

/**
 * Registers a cursist with his first enrolment, contactpersoon and deputy. Refuses a kenmerk in use and a contactpersoon who does not work at
 * the school. `id` is that of the form, so that one that was sent before registers nobody twice; returns it.
 */
export async function schrijfNieuwIn(context: Context, invoer: NieuwInvoer, id: string): Promise<string> {
  const { begin, contactpersoon, plaatsvervanger, ...gegevens } = invoer;
  keurGeboortedatum(context, gegevens);
  if (isTeVer(begin, context.klok.vandaag())) throw ongeldig('begin', 'cursist.fouten.te_ver_vooruit');
  const inschrijven = () =>
    metActor(context, async (tx, actor) => {
      const { aanbiederId } = actor;
      if (!magCursisten(actor) || aanbiederId === null) throw verboden();
      if (await findCursist(tx, id, aanbiederId)) return;
      const collegas = new Set((await listCollegas(tx)).map(({ gebruikerId }) => gebruikerId));
      if (!collegas.has(contactpersoon)) throw ongeldig('contactpersoon', 'fouten.keuze');
      if (plaatsvervanger && !collegas.has(plaatsvervanger)) throw ongeldig('plaatsvervanger', 'fouten.keuze');
      await voegCursistToe(tx, {
        ...gegevens,
        naamSleutel: naamSleutel(gegevens.voornamen, gegevens.achternaam),
        id,
        aanbiederId,
        formulierId: id,
      });
      const van = { cursistId: id, aanbiederId, formulierId: null };
      await voegInschrijvingToe(tx, { ...van, begin });
      const vanaf = { ...van, van: context.klok.vandaag() };
      await voegContactToe(tx, { ...vanaf, gebruikerId: contactpersoon, soort: 'contactpersoon' });
      if (plaatsvervanger) await voegContactToe(tx, { ...vanaf, gebruikerId: plaatsvervanger, soort: 'plaatsvervanger' });
      await noteerHandeling(tx, id, 'cursist_ingeschreven', id);
    });
  await inschrijven().catch((fout: unknown) => {
    if (gebrokenSleutel(fout) !== 'cursist_pkey') throw naarVeldfout(fout);
  });
  return id;
}

/** Changes what was registered. Refused (409) when someone else did so since `versie`; saving the same twice is one act. */
export async function wijzigGegevens(context: Context, id: string, { versie, ...invoer }: WijzigInvoer): Promise<void> {
  keurGeboortedatum(context, invoer);
  const gegevens = { ...invoer, naamSleutel: naamSleutel(invoer.voornamen, invoer.achternaam) };
  await metActor(context, async (tx, actor) => {
    const { aanbiederId } = await getVoorSchool(tx, actor, id);
    if (await wijzigCursist(tx, { id, aanbiederId }, versie, gegevens)) return noteerHandeling(tx, id, 'cursist_gewijzigd', id);
    if (!isGelijk(await getVoorSchool(tx, actor, id), gegevens)) {
      throw new DomeinFout('conflict', { velden: { '': ['cursist.fouten.intussen_gewijzigd'] } });
    }
  }).catch((fout: unknown) => {
    throw naarVeldfout(fout);
  });
}

function isGelijk(nu: Cursist, { kenmerk, voornamen, achternaam, geboortedatum, wet, doelgroep }: Gegevens): boolean {
  const gelijk = nu.kenmerk === kenmerk && nu.voornamen === voornamen && nu.achternaam === achternaam;
  return gelijk && nu.geboortedatum.equals(geboortedatum) && nu.wet === wet && nu.doelgroep === doelgroep;
}
