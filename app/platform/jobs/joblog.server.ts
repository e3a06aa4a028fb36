import { Logger, type LogLevel } from 'graphile-worker';
import type { Logger as Log } from 'pino';

const niveaus: Record<`${LogLevel}`, 'error' | 'warn' | 'info' | 'debug'> = {
  error: 'warn',
  warning: 'warn',
  info: 'debug',
  debug: 'debug',
};

/** The queue's own words in our log. They name jobs and codes only: tasks pass on no message of an error. */
export function maakJoblog(log: Log): Logger {
  return new Logger(({ workerId, taskIdentifier, jobId }) => (niveau, bericht) => {
    log[niveaus[niveau]]({ workerId, taak: taskIdentifier, job: jobId }, bericht);
  });
}
