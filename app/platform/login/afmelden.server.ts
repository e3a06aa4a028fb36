import { buildEndSessionUrl } from 'openid-client';
import { vindAanbieder } from './aanbieder.server';
import { leesAanbiederfout } from './aanbiederfout.server';
import type { LoginSettings } from './settings';

/**
 * Where to send someone whose session here has ended: to the provider, to end his session there too, or to our start page when the
 * provider has no such address or does not answer.
 */
export async function afmeldAdres(settings: LoginSettings): Promise<string> {
  const start = `${settings.ADRES}/`;
  try {
    const aanbieder = await vindAanbieder(settings);
    if (!aanbieder.serverMetadata().end_session_endpoint) return start;
    return buildEndSessionUrl(aanbieder, { post_logout_redirect_uri: start }).href;
  } catch (fout) {
    leesAanbiederfout(fout);
    return start;
  }
}
