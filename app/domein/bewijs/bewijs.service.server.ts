import { vingerafdruk } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import type { Stuk } from '~/platform/pdf/stuk';
import { bewaarUitgifte, findSchoolcontact, getKenmerk } from './bewijs.repository.server';
import { maakBewijsbestand, maakBewijsstuk, type Bewijsbestand, type Bewijssoort } from './bewijsbestand.server';
import { getGezieneHandeling } from '~/domein/toestemming/toestemming.betrokkene.service.server';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { taalVanStuk } from './bewijsstuk';
import { getGelezenTekst } from '~/domein/verklaring/tekst.service.server';

/** A receipt, and in which language an act without a text is described (else Dutch). */
type Gevraagd = { toestemmingId: string; taal?: Verklaringstaal | null };

/** What the document of an act says, for who may see the act; for everyone else it does not exist. The look is logged. */
async function getGegevens(tx: Tx, { toestemmingId, taal = null }: Gevraagd) {
  const handeling = await getGezieneHandeling(tx, toestemmingId);
  const gelezen = await getGelezenTekst(tx, handeling.tekstversieId);
  return {
    handeling,
    ...gelezen,
    taal: taalVanStuk(gelezen.versie, taal),
    kenmerk: await getKenmerk(tx, toestemmingId),
    school: await findSchoolcontact(tx, handeling.aanbiederId),
  };
}

type Bewijs = { stuk: Stuk; taal: Verklaringstaal; kanKiezen: boolean; isVanAnder: boolean };

/**
 * The receipt of an act as a page: the casemanager's, the school's that recorded it, or the person's own; whether its language can be chosen, and
 * whether it shows the gemeente what the school recorded.
 */
export function getBewijs(context: Context, gevraagd: Gevraagd): Promise<Bewijs> {
  return metActor(context, async (tx, { rol }) => {
    const gegevens = await getGegevens(tx, gevraagd);
    const { handeling, taal, versie } = gegevens;
    const stuk = maakBewijsstuk(gegevens, context.settings.ADRES);
    return { stuk, taal, kanKiezen: versie === null, isVanAnder: rol === 'casemanager' && handeling.cursistId !== null };
  });
}

/** The receipt as a file. Its fingerprint is kept in the transaction of the look, so that it can be checked later (AVG 7 lid 1). */
export function getBewijsbestand(context: Context, gevraagd: Gevraagd, soort: Bewijssoort): Promise<Bewijsbestand> {
  return metActor(context, async (tx) => {
    const bestand = await maakBewijsbestand(await getGegevens(tx, gevraagd), soort, context.settings.ADRES);
    await bewaarUitgifte(tx, { toestemmingId: gevraagd.toestemmingId, soort, sha256: vingerafdruk(bestand.inhoud) });
    return bestand;
  });
}
