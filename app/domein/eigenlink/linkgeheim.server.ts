import { createHmac, randomBytes } from 'node:crypto';

/**
 * The secret in a link: 256 bits that only who knows the house's secret can make of its number. So it stands nowhere, and the one who sends the mail makes
 * it when it goes.
 */
export function linkgeheim({ GEHEIM }: { GEHEIM: string }, linkId: string): string {
  return createHmac('sha256', GEHEIM).update(`toestemmingslink:${linkId}`).digest('base64url');
}

/** The path of a link. */
export const linkpad = (settings: { GEHEIM: string }, linkId: string): string => `/v/${linkgeheim(settings, linkId)}`;

/** A new secret of 256 bits, for the short time after the birth date was right. */
export const nieuwGeheim = (): string => randomBytes(32).toString('base64url');
