import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { scantermijn } from '~/domein/kwaliteitsscan/termijn';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Taal } from '~/platform/i18n/taal';
import type { VindEigenontvangers } from '~/platform/jobs/ontvanger';
import { aanmelding_bevestigd, aanmelding_ontvangen, aanmeldlink } from '../../../emails/aanmeldbericht';
import { aanmeldgeheim } from './aanmeldlink.server';

/**
 * Who began an aanmelding, while his draft is there. The link itself is made here, when the mail goes: it stands nowhere. Nobody when the house's secret
 * changed since, for then it would not open.
 */
export const ontvangersVanAanmeldlink: VindEigenontvangers = async (client, { onderwerpId }, settings) => {
  const { rows } = await client.query<{ email: string; taal: Taal; hash: Buffer }>(
    'select email, taal, hash from aanmelding.linkpost($1)',
    [onderwerpId],
  );
  const geheim = aanmeldgeheim(settings, onderwerpId);
  const klopt = createHash('sha256').update(geheim).digest();
  return rows
    .filter(({ hash }) => hash.equals(klopt))
    .map(({ email, taal }) => ({ id: onderwerpId, email, bericht: aanmeldlink(taal, `${settings.ADRES}/a/${geheim}`) }));
};

type Bevestiging = { email: string; taal: Taal; begonnen: string; werkdagen: number };

/** Who sent an aanmelding, with the day by which its scan must be done. */
export const ontvangersVanBevestiging: VindEigenontvangers = async (client, { onderwerpId }, settings) => {
  const { rows } = await client.query<Bevestiging>(
    `select email, taal, begonnen_op::text as begonnen, tk.instelling('scan.termijn_werkdagen', begonnen_op)::integer as werkdagen
     from aanmelding.bevestigpost($1)`,
    [onderwerpId],
  );
  const vrij = await client.query<{ dag: string; bron: string }>(
    `select van::text as dag, bron from instelling where code = 'werkdag.gelijkgesteld' order by van`,
  );
  const gelijkgesteld = vrij.rows.map(({ dag, bron }) => ({ dag: Temporal.PlainDate.from(dag), bron }));
  return rows.map(({ email, taal, begonnen, werkdagen }) => {
    const { dag } = scantermijn(Temporal.PlainDate.from(begonnen), werkdagen, gelijkgesteld);
    const bericht = aanmelding_bevestigd(taal, maakOpmaak(taal).datum(dag), `${settings.ADRES}/convenant`);
    return { id: onderwerpId, email, bericht };
  });
};

/** Every relatiebeheerder, when an aanmelding came in. */
export const ontvangersVanAanmelding: VindEigenontvangers = async (client, { onderwerpId }, settings) => {
  const { rows } = await client.query<{ id: string; naam: string; email: string; taal: Taal }>(
    'select gebruiker_id as id, naam, email, taal from aanmelding.ontvangpost($1)',
    [onderwerpId],
  );
  return rows.map(({ id, naam, email, taal }) => ({
    id,
    email,
    bericht: aanmelding_ontvangen(taal, naam, `${settings.ADRES}/scans/${onderwerpId}`),
  }));
};
