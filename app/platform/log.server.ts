import { pino, type Logger } from 'pino';
import type { Settings } from './settings.server';

/** JSON lines on standard output; never a name, a number of a person, a search term or a value that someone typed. */
export function maakLog(settings: Pick<Settings, 'LOG_NIVEAU'>, onderdeel: string): Logger {
  return pino({ level: settings.LOG_NIVEAU, base: { onderdeel }, timestamp: pino.stdTimeFunctions.isoTime });
}
