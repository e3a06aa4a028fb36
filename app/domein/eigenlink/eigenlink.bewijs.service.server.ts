import { vingerafdruk } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { nietGevonden } from '~/platform/fout';
import { maakBewijsbestand, type Bewijsbestand } from '~/domein/bewijs/bewijsbestand.server';
import type { Kenmerk } from '~/domein/bewijs/bewijskenmerk';
import { bewaarEigenUitgifte, eindigZitting, findZelfgedaan } from './eigenlink.bewijs.repository.server';
import { taalVanStuk } from '~/domein/bewijs/bewijsstuk';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { getGelezenTekst } from '~/domein/verklaring/tekst.service.server';

/** Number and codes of what was just done; null when nothing was. */
export function getEigenKenmerk(context: Context, geheim: string): Promise<Kenmerk | null> {
  return metNiemand(context, async (tx) => (await findZelfgedaan(tx, geheim))?.kenmerk ?? null);
}

/** The receipt of what was just done, as a PDF, a withdrawal in this language; its fingerprint is kept (AVG 7 lid 1). For every other act, and once the time is over, it does not exist. */
export function getEigenBewijs(context: Context, geheim: string, taal: Verklaringstaal | null): Promise<Bewijsbestand> {
  return metNiemand(context, async (tx) => {
    const gedaan = await findZelfgedaan(tx, geheim);
    if (!gedaan) throw nietGevonden();
    const { tekstversieId, ...rest } = gedaan;
    const gelezen = await getGelezenTekst(tx, tekstversieId);
    const bestand = await maakBewijsbestand(
      { ...rest, ...gelezen, taal: taalVanStuk(gelezen.versie, taal) },
      'pdf',
      context.settings.ADRES,
    );
    await bewaarEigenUitgifte(tx, geheim, { soort: 'pdf', sha256: vingerafdruk(bestand.inhoud) });
    return bestand;
  });
}

/** Ends the short time, for who leaves a screen that is not his own. */
export const sluitZitting = (context: Context, geheim: string): Promise<void> => metNiemand(context, (tx) => eindigZitting(tx, geheim));
