import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { Virusscan } from '~/platform/bestand/viruscontrole.server';
import { readSettings } from '~/platform/settings.server';
import type { Scannerstoring } from '../../demo/virusscan/gesprek';
import { startVirusscan } from '../../demo/virusscan/start';

const op = (rol: string) => `postgresql://${rol}:geen@127.0.0.1:9/geen`;

/** A virus scanner for the tests of this file, with what a request carries to reach it; `stoor` makes it fail until it is told `undefined`. */
export function virusscan(): Virusscan & { stoor(soort: Scannerstoring | undefined): void } {
  let scanner: Awaited<ReturnType<typeof startVirusscan>> | undefined;
  beforeAll(async () => {
    scanner = await startVirusscan({ poort: 0 });
  });
  afterAll(() => scanner?.stop());
  return {
    get settings() {
      return readSettings({
        OMGEVING: 'demo',
        DATABASE_URL: op('tk_app'),
        DATABASE_URL_EIGENAAR: op('tk_eigenaar'),
        DATABASE_URL_WERK: op('tk_werk'),
        DATABASE_URL_AANMELDING: op('tk_aanmelding'),
        CLAMD_URL: scanner?.url,
      });
    },
    log: pino({ level: 'silent' }),
    stoor: (soort) => scanner?.stoor(soort),
  };
}
