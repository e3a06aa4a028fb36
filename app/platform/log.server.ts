import { pino, type DestinationStream, type Logger } from 'pino';
import { alleenBekend } from './logsleutels';
import type { Settings } from './settings.server';
import { veiligeFout } from './veiligefout';

/**
 * JSON lines on standard output; never a name, a number of a person, a search term or a value that someone typed. A key that is not on the list
 * loses its value, and an error its message.
 */
export function maakLog(settings: Pick<Settings, 'LOG_NIVEAU'>, onderdeel: string, naar?: DestinationStream): Logger {
  return pino(
    {
      level: settings.LOG_NIVEAU,
      base: { onderdeel },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: alleenBekend },
      hooks: {
        logMethod([wat, ...rest], schrijf) {
          const bericht: unknown = rest[0];
          if (wat instanceof Error) schrijf.apply(this, [veiligeFout(wat), typeof bericht === 'string' ? bericht : 'error']);
          else schrijf.apply(this, [wat, ...rest]);
        },
      },
    },
    naar,
  );
}
