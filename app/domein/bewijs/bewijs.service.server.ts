import { vingerafdruk } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import type { Stuk } from '~/platform/pdf/stuk';
import { bewaarUitgifte, findSchoolcontact, getKenmerk } from './bewijs.repository.server';
import { maakBewijsbestand, maakBewijsstuk, type Bewijsbestand, type Bewijssoort } from './bewijsbestand.server';
import type { Bewijsgegevens } from './consentrecord';
import { getGezieneHandeling } from '~/domein/toestemming/toestemming.betrokkene.service.server';
import { getGelezenTekst } from '~/domein/verklaring/tekst.service.server';

/** What the document of an act says, for who may see the act; for everyone else it does not exist. The look is logged. */
async function getGegevens(tx: Tx, toestemmingId: string): Promise<Bewijsgegevens> {
  const handeling = await getGezieneHandeling(tx, toestemmingId);
  return {
    handeling,
    ...(await getGelezenTekst(tx, handeling.tekstversieId)),
    kenmerk: await getKenmerk(tx, toestemmingId),
    school: await findSchoolcontact(tx, handeling.aanbiederId),
  };
}

/** The receipt of an act as a page: the casemanager's, the school's that recorded it, or the person's own. */
export function getBewijs(context: Context, toestemmingId: string): Promise<Stuk> {
  return metActor(context, async (tx) => maakBewijsstuk(await getGegevens(tx, toestemmingId), context.settings.ADRES));
}

/** The receipt as a file. Its fingerprint is kept in the transaction of the look, so that it can be checked later (AVG 7 lid 1). */
export function getBewijsbestand(context: Context, toestemmingId: string, soort: Bewijssoort): Promise<Bewijsbestand> {
  return metActor(context, async (tx) => {
    const bestand = await maakBewijsbestand(await getGegevens(tx, toestemmingId), soort, context.settings.ADRES);
    await bewaarUitgifte(tx, { toestemmingId, soort, sha256: vingerafdruk(bestand.inhoud) });
    return bestand;
  });
}
