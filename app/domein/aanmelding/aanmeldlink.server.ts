import { createHmac } from 'node:crypto';

/**
 * The secret in the link to a draft: 256 bits that only who knows the house's secret can make of its number. So it stands nowhere, and the one who sends
 * the mail makes it when it goes.
 */
export function aanmeldgeheim({ GEHEIM }: { GEHEIM: string }, conceptId: string): string {
  return createHmac('sha256', GEHEIM).update(`aanmelding:${conceptId}`).digest('base64url');
}
