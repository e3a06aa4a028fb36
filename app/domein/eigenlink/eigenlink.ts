import type { Antwoord } from '~/domein/toestemming/tekst';
import type { Verklaringstaal } from '~/domein/toestemming/verklaringstaal';

/** How a link reaches its person: in a mail, or as a QR on the screen at the desk. */
export const wijzen = ['mail', 'qr'] as const;
export type Wijze = (typeof wijzen)[number];

/** What counts now for the school of a link or receipt. */
export type Antwoordstand = 'geen_antwoord' | 'verleend' | 'geweigerd' | 'ingetrokken';
/** What was done in the short time that a link or receipt gives. */
export type Gedaan = Antwoord | 'ingetrokken';

/**
 * What someone sees once the birth date was right: the school (null on the receipt of a nee to all schools), the answer given now for it, and what he did;
 * not even his own name. `taal` is the language in which he was asked; a receipt has none.
 */
export type Zitting = {
  wijze: 'link' | 'code';
  school: string | null;
  isPartner: boolean;
  taal: Verklaringstaal | null;
  stand: Antwoordstand;
  gedaan: Gedaan | null;
};

/** What became of an answer: `onbekend` is a link that is not his to use, whatever the reason. */
export type Uitkomst = 'gedaan' | 'onbekend' | 'geen_partner' | 'andere_tekst' | 'staat_niet';
