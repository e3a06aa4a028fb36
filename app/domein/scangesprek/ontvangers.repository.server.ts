import { naarMoment } from '~/platform/db/datum';
import type { Taal } from '~/platform/i18n/taal';
import type { VindEigenontvangers } from '~/platform/jobs/ontvanger';
import { scan_gesprek } from '../../../emails/scan_gesprek';
import { maakAgenda, methodeVan } from './agenda';
import { agendawoorden } from './agendawoorden';
import { afspraaksoorten, type Afspraaksoort } from './gesprek';
import { agendaUid } from './uid';

type Rij = {
  id: string;
  naam: string;
  email: string;
  taal: Taal;
  scan_id: string;
  volgnummer: number;
  soort: string;
  begin: Date;
  minuten: number;
  plaats: string;
  vastgelegd_op: Date;
};

const afzender = (veld: string) => veld.replace(/^.*<|>$/g, '').trim();
const briefsoort = (soort: Afspraaksoort, volgnummer: number) => {
  if (soort === 'afgezegd') return 'afgezegd';
  return volgnummer === 0 ? 'uitnodiging' : 'verzet';
};

/** Who of the school is told of its scan, each with the calendar file that is his; nobody once the gesprek was changed again. */
export const ontvangersVanGesprek: VindEigenontvangers = async (client, { onderwerpId }, settings) => {
  const { rows } = await client.query<Rij>('select * from tk.gesprekspost($1)', [onderwerpId]);
  const link = `${settings.ADRES}/mijn-school/scan`;
  return rows.map(({ id, naam, email, taal, scan_id: scanId, begin, vastgelegd_op: op, soort: woord, ...rij }) => {
    const soort = afspraaksoorten.find((een) => een === woord) ?? 'gepland';
    const gesprek = { ...rij, soort, begin: naarMoment(begin), vastgelegdOp: naarMoment(op) };
    const post = { afzender: afzender(settings.MAIL_AFZENDER), ontvanger: email };
    const inhoud = maakAgenda({ gesprek, uid: agendaUid(scanId, settings.ADRES), post, ...agendawoorden(taal, link) });
    const bericht = scan_gesprek(taal, briefsoort(soort, rij.volgnummer), { ontvangerNaam: naam, link });
    return { id, email, bericht: { ...bericht, agenda: { methode: methodeVan({ soort }), inhoud } } };
  });
};
