import { Temporal } from 'temporal-polyfill';
import type { Antwoord } from '~/domein/verklaring/tekst';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

/** How a link reaches its person: in a mail, or as a QR on the screen at the desk. */
export const wijzen = ['mail', 'qr'] as const;
export type Wijze = (typeof wijzen)[number];

export const linkstanden = ['open', 'gebruikt', 'beeindigd', 'te_vaak', 'verlopen'] as const;
/** What became of a link: still to be used, used by an act, ended by a newer one, ended by wrong birth dates, or too old. */
export type Linkstand = (typeof linkstanden)[number];

type Linkfeiten = { toestemmingId: string | null; beeindigd: boolean; teVaak: boolean; geldigTot: Temporal.Instant };

/** The state of a link at a moment; its last moment is the one before `geldigTot`. */
export function linkstand({ toestemmingId, beeindigd, teVaak, geldigTot }: Linkfeiten, nu: Temporal.Instant): Linkstand {
  if (toestemmingId !== null) return 'gebruikt';
  if (beeindigd) return 'beeindigd';
  if (teVaak) return 'te_vaak';
  return Temporal.Instant.compare(geldigTot, nu) > 0 ? 'open' : 'verlopen';
}

/** What counts now for the school of a link or receipt; `gestopt` is a ja that ended by itself. */
export type Antwoordstand = 'geen_antwoord' | 'verleend' | 'gestopt' | 'ongeldig' | 'geweigerd' | 'ingetrokken';

/** Whether there is a ja to withdraw, which never expires: also one that ended by itself. */
export const isInTeTrekken = (stand: Antwoordstand): boolean => stand === 'verleend' || stand === 'gestopt';

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
