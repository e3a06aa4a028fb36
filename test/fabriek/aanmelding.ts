import { uuidv7 } from 'uuidv7';
import { aanmeldgeheim } from '~/domein/aanmelding/aanmeldlink.server';
import type { Conceptinhoud } from '~/domein/aanmelding/concept.schema';
import { beginAanmelding, openAanmelding, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { voegConceptstukToe } from '~/domein/aanmelding/conceptstuk.service.server';
import { dienAanmeldingIn } from '~/domein/aanmelding/indienen.service.server';
import type { Context } from '~/platform/context';
import { pdf } from './bestand';
import { vraag } from './bron';
import { relatiebeheerder, type ProefGebruiker } from './gebruiker';
import { nummer } from './nummer';
import { zetProefstap } from './scan';
import { contextVoor } from './sessie';

/** Someone without a login; `afzender` stands for his address on the internet. */
export const iemandAnders = (afzender: string): Context => {
  const context = contextVoor(null);
  return { ...context, verzoek: { ...context.verzoek, afzender } };
};

export const eigenKvk = (): string => String(70_000_000 + nummer());
const eigenEmail = () => `school${nummer()}@aanmelder.example`;

/** All parts of a form that can be sent. */
export function volledigeInhoud(kvkNummer = eigenKvk()): Conceptinhoud {
  const organisatie = {
    ...{ naam: `Taalhuis ${kvkNummer}`, kvkNummer, bowNummer: `BW${kvkNummer}`, plaats: 'Den Haag' },
    ...{ email: 'info@taalhuis.example', telefoon: '070 000 00 00', website: null },
  };
  const persoon = { id: uuidv7(), naam: 'Ilse Vermeer', functie: 'directeur', email: 'ilse@taalhuis.example', telefoon: '070 111 11 11' };
  const docent = { naam: 'Noor Bakker', vak: 'nt2' as const, nt2Bevoegd: true, register: 'bvnt2' as const, registernummer: 'B-77123' };
  return {
    naam: organisatie.naam,
    organisatie: { ...organisatie, versie: 1 },
    locaties: [{ id: uuidv7(), naam: 'Centrum', adres: 'Spui 70', postcode: '2511 BT', plaats: 'Den Haag' }],
    aanbod: { cursussen: ['b1'], niveaus: ['A2', 'B1'], dagdelen: ['ochtend'], groepsgrootte: 15, uurprijsCenten: 1450, versie: 1 },
    contacten: [persoon],
    docenten: [{ id: uuidv7(), ...docent, geldigTot: '2027-12-31', onaBevoegd: false }],
    lessen: {
      ...{ van: '2026-01-01', tot: '2026-06-30', nt2: 400, nt2Bevoegd: 340, ona: 0, onaBevoegd: 0 },
      ...{ groepen: 8, groepenZonderBevoegd: 0, addendumSinds: null, versie: 1 },
    },
  };
}

/** The secret of the link that was mailed for this address. */
export async function linkNaar(email: string): Promise<string> {
  const [rij] = await vraag<{ id: string }>('select id from aanmelding_concept where email = $1', [email]);
  if (!rij) throw new Error(`there is no draft of ${email}`);
  return aanmeldgeheim(contextVoor(null).settings, rij.id);
}

type Begonnen = { context: Context; email: string; sleutel: string; geheim: string };

/** A draft that was begun and opened, with this content. */
export async function geopendConcept(inhoud: Conceptinhoud = volledigeInhoud(), email = eigenEmail()): Promise<Begonnen> {
  const context = iemandAnders(email);
  await beginAanmelding(context, { naam: inhoud.naam, email }, { taal: 'nl', formulierId: uuidv7() });
  const sleutel = await linkNaar(email);
  const geheim = await openAanmelding(context, sleutel);
  if (geheim === null) throw new Error('the link did not open');
  await wijzigConcept(context, geheim, () => inhoud);
  return { context, email, sleutel, geheim };
}

/** Sends a draft as its own page does. */
export const dienIn = ({ context, geheim }: Pick<Begonnen, 'context' | 'geheim'>, formulierId = uuidv7()): Promise<void> =>
  dienAanmeldingIn(context, geheim, {
    ...{ formulierId, taal: 'nl' },
    invoer: { voldoet: true, scan: true, naam: 'Ilse Vermeer', functie: 'directeur' },
  });

/** Something in every table of an aanmelding: one that is being filled in, and one that was sent, of which the scan lapsed long ago. */
export async function legAanmeldingNeer(onderzoeker?: ProefGebruiker): Promise<void> {
  await vraag('delete from aanmelding.poging; delete from aanmelding_concept');
  const open = await geopendConcept();
  await voegConceptstukToe(open.context, open.geheim, uuidv7(), new File([pdf()], 'stuk.pdf'));
  const kvkNummer = eigenKvk();
  const verstuurd = await geopendConcept(volledigeInhoud(kvkNummer));
  await dienIn(verstuurd);
  const [rij] = await vraag<{ id: string }>(
    'select k.id from kwaliteitsscan k join aanmelding a on a.id = k.aanmelding_id where a.kvk_nummer = $1',
    [kvkNummer],
  );
  if (!rij) throw new Error('there is no scan');
  await zetProefstap(onderzoeker ?? (await relatiebeheerder().maak()), { scanId: rij.id, gebeurtenis: 'vervallen' });
  await vraag(`delete from uitgaande_post where sjabloon like 'aanmeld%'`);
}

/** As if it was begun, opened and tried long ago. */
export const lietAanmeldingVerlopen = () =>
  vraag(`update aanmelding_concept set verloopt_op = '2024-01-01'; update aanmelding.zitting set verloopt = '2024-01-01';
    update aanmelding.poging set moment = '2024-01-01'`);
