import type { Context } from '~/platform/context';
import { legGetekendVast } from './geheimhouding.service.server';
import { beeindigSessies, beeindigToegang } from './toegang.beeindigen.service.server';
import { geefToegang } from './toegang.geven.service.server';
import type { GebruikerHandeling } from './toegang.schema';

/** Does the one of the four acts on a user's page that was asked for. */
export async function voerUit(context: Context, gebruikerId: string, gevraagd: GebruikerHandeling, formulierId: string): Promise<void> {
  switch (gevraagd.doel) {
    case 'geven':
      return geefToegang(context, gebruikerId, gevraagd, formulierId);
    case 'beeindigen':
      return beeindigToegang(context, gebruikerId, gevraagd);
    case 'geheimhouding':
      return legGetekendVast(context, gebruikerId, gevraagd, formulierId);
    case 'sessies':
      await beeindigSessies(context, gebruikerId);
  }
}
