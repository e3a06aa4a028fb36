import { createHash } from 'node:crypto';
import type { VindEigenontvangers } from '~/platform/jobs/ontvanger';
import { toestemmingslink, type Linkwoorden } from '../../../emails/toestemmingslink';
import { linkgeheim } from './linkgeheim.server';
import { taalkenmerken, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { verklaringswoorden } from '~/domein/verklaring/verklaringswoorden.server';

function woorden(taal: Verklaringstaal): Linkwoorden {
  const { lang, dir } = taalkenmerken[taal];
  return { lang, dir, ...verklaringswoorden[taal].mail };
}

/**
 * The person of a link, while it waits and can still be used. The link itself is made here, when the mail goes: it stands nowhere. Nobody when the house's
 * secret changed since, for then it would not open.
 */
export const ontvangersVanToestemmingslink: VindEigenontvangers = async (client, { onderwerpId }, settings) => {
  const { rows } = await client.query<{ email: string; taal: Verklaringstaal; hash: Buffer }>(
    'select email, taal, hash from tk.linkpost($1)',
    [onderwerpId],
  );
  const geheim = linkgeheim(settings, onderwerpId);
  const klopt = createHash('sha256').update(geheim).digest();
  return rows
    .filter(({ hash }) => hash.equals(klopt))
    .map(({ email, taal }) => ({
      ...{ id: onderwerpId, email },
      bericht: toestemmingslink(`${settings.ADRES}/v/${geheim}?taal=${taal}`, woorden(taal), woorden('nl')),
    }));
};
