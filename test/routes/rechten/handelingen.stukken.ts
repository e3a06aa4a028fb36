import { echteKlok } from '~/platform/klok';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { legKetenpartner } from '../../fabriek/scanstuk';
import type { Velden } from '../../fabriek/site';
import type { Wereld } from './bezoekers';

const vandaag = () => echteKlok.vandaag().toString();
const bestand = () => new File([pdf()], 'stuk.pdf', { type: 'application/pdf' });

/** The acts on the documents of a scan, filled in right. */
export const stukhandelingen: Record<string, (wereld: Wereld) => Velden | Promise<Velden>> = {
  'POST /scans/:id/stukken': () => ({
    ...{ onderdeel: 'insolventie', ontvangenVan: 'insolventieregister', ontvangenOp: vandaag() },
    stukken: bestand(),
  }),
  'POST /scans/:id/blik-op-werk versturen': async ({ mensen }) => {
    await legKetenpartner('blik_op_werk', mensen.relatiebeheerder);
    return { doe: 'verstuur' };
  },
  'POST /scans/:id/blik-op-werk ontvangen': () => ({
    ...{ doe: 'ontvang', onderdeel: 'resultatenaudit', ontvangenOp: vandaag() },
    stukken: bestand(),
  }),
  'POST /scans/:id/blik-op-werk afwezig': () => ({ doe: 'afwezig', onderdeel: 'onderzoeken', gemeldOp: vandaag() }),
  'POST /scans/:id/bijlage': () => ({ uitkomst: 'geen', datum: vandaag(), stuk: bestand() }),
  'POST /ketenpartners': async () => {
    const [nu] = await vraag<{ id: string }>(
      `select id from ketenpartner where code = 'inspectie_szw' order by vastgelegd_op desc, id desc limit 1`,
    );
    return { code: 'inspectie_szw', naam: 'Inspectie SZW', email: 'meldingen@inspectie.example', ...(nu && { gezien: nu.id }) };
  },
};
