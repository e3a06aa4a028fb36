import type { Logger } from 'pino';
import { veiligeFout } from '~/platform/veiligefout';

/** Logs what nobody foresaw, without its message, under the request's number. */
export function logFout(log: Logger, fout: unknown, verzoek: { id: string; pad?: string }): void {
  log.error({ verzoekId: verzoek.id, pad: verzoek.pad, ...veiligeFout(fout) }, 'request failed');
}
