import { echteKlok } from '~/platform/klok';
import { pdf } from '../../fabriek/bestand';
import { legAfspraak } from '../../fabriek/gesprek';
import { legControle } from '../../fabriek/nt2controle';
import { legHandtekening } from '../../fabriek/ondertekening';
import { scan } from '../../fabriek/scan';
import type { Velden } from '../../fabriek/site';
import type { Wereld } from './bezoekers';
import { nieuweScan } from './nieuwescan';

export const NT2 = { peildatum: '2025-01-15', docenten: '10', docentenGecertificeerd: '8', lessen: '100', lessenBevoegd: '80' };

const vandaag = () => echteKlok.vandaag().toString();
const GESPREK = { dag: '2098-11-18', tijd: '10:00', minuten: '60', wijze: 'locatie', plaats: 'Spui 70', deelnemers: 'contactpersoon' };
const JAAR_2025 = { van: '2025-01-01', tot: '2025-12-31' };

/** What is done with a scan, up to the signed convenant. */
export const scanhandelingen: Record<string, (wereld: Wereld) => Velden | Promise<Velden>> = {
  'POST /scholen/:id/scan': () => ({ aanleiding: 'Signalen uit de klas.' }),
  'POST /scans/:id/aannemen': () => ({}),
  'POST /scans/:id/vervallen': () => ({ toelichting: 'De aanmelding is dubbel.' }),
  'POST /scans/:id/afronden': () => ({}),
  'POST /scans/:id/kvk': () => ({}),
  'POST /scans/:id/overschrijding': () => ({ reden: 'drukte', toelichting: 'Er was te weinig tijd.' }),
  'POST /scans/:id/onderdelen/:onderdeel': () => ({ samenvatting: 'In orde.', beoordeling: 'goed', peildatum: vandaag(), versie: '0' }),
  'POST /mijn-school/scan/intrekken': () => ({}),
  'POST /scans/:id/gesprek plannen': () => ({ doe: 'plan', gezien: '0', ...GESPREK }),
  'POST /scans/:id/gesprek afzeggen': async (wereld) => {
    await legAfspraak(await nieuweScan(wereld, 'in_onderzoek'), wereld.mensen.relatiebeheerder);
    return { doe: 'zeg_af', gezien: '1' };
  },
  'POST /scans/:id/gesprek vastleggen': () => ({ doe: 'leg_vast', versie: '0', dag: vandaag(), verslag: 'Over de lessen.' }),
  'POST /scans/:id/gesprek afwijzen': () => ({ doe: 'wijs_af', versie: '0', dag: vandaag(), verslag: 'Geen tijd.' }),
  'POST /scans/:id/nt2 controleren': () => ({ doe: 'controle' }),
  'POST /scans/:id/nt2 cijfers': async (wereld) => {
    await legControle(await nieuweScan(wereld, 'in_onderzoek'), wereld.mensen.relatiebeheerder);
    return { doe: 'cijfers', ...NT2 };
  },
  'POST /scans/:id/nt2 verklaring': () => ({
    ...{ doe: 'verklaring', ...JAAR_2025, dagtekening: '2025-01-10' },
    stuk: new File([pdf('verklaring')], 'verklaring.pdf', { type: 'application/pdf' }),
  }),
  'POST /scans/:id/nt2 verklaring weg': () => ({ doe: 'verklaring_weg', toelichting: 'Een andere school.' }),
  'POST /scans/:id/nt2 akkoord': () => ({ doe: 'akkoord', ...JAAR_2025, toelichting: 'Er zijn te weinig docenten.' }),
  'POST /scans/:id/nt2 akkoord weg': () => ({ doe: 'akkoord_weg', toelichting: 'Niet meer nodig.' }),
  'POST /scans/:id/risicos/nieuw': () => ({ onderdeel: 'nt2', ernst: 'hoog', omschrijving: 'Te weinig docenten.' }),
  'POST /scans/:id/risicos/:risicoId vertellen': () => ({ doe: 'vertel' }),
  'POST /scans/:id/risicos/:risicoId vervallen': () => ({ doe: 'vervalt', reden: 'De cijfers waren oud.' }),
  'POST /scans/:id/risicos/:risicoId/melding': () => ({ ontvanger: 'blik_op_werk', tekst: 'Wij vonden een risico.' }),
  'POST /scans/:id/meldingen/:meldingId': () => ({ verzondenOp: vandaag(), wijze: 'post' }),
  'POST /scans/:id/rapport bewaren': () => ({ versie: '0', samenvatting: 'Bekeken.', knop: 'bewaren' }),
  'POST /scans/:id/rapport vaststellen': () => ({ versie: '0', samenvatting: 'Bekeken.', conclusie: 'Goed.', knop: 'vaststellen' }),
  'POST /scans/:id/rapport/:versie delen': () => ({ doe: 'deel_school' }),
  'POST /scans/:id/rapport/:versie versturen': () => ({ doe: 'deel_blik_op_werk', gedeeldOp: vandaag(), wijze: 'post' }),
  'POST /scans/:id/rapport/:versie herzien': () => ({ doe: 'herzie', toelichting: 'Er kwamen nieuwe cijfers.' }),
  'POST /mijn-school/scan/risicos/:risicoId': () => ({ antwoord: 'Wij werven docenten.' }),
  'POST /mijn-school/scan/rapport/:rapportId': () => ({ reactie: 'Wij zijn het ermee eens.' }),
  'POST /scans/:id/ondertekenen': async (wereld) => {
    await legHandtekening(await nieuweScan(wereld, 'toegelaten'), wereld.mensen.tekenbevoegde);
    return { doe: 'neem_terug' };
  },
  'POST /mijn-school/convenant': async ({ mensen }) => {
    const ploeg = { onderzoeker: mensen.relatiebeheerder, beslisser: mensen.tekenbevoegde, contact: mensen.contactpersoon };
    await legHandtekening(await scan().in('toegelaten').van(mensen.school).door(ploeg).maak(), mensen.contactpersoon);
    return { doe: 'neem_terug' };
  },
  'POST /convenantteksten/:id': () => ({ doe: 'stel_vast' }),
};
