import type { Logger } from 'pino';
import type { Databases } from './db/databases.server';
import type { Klok } from './klok';
import type { Settings } from './settings.server';

/** What a request carries through every layer, as the first argument. `sessie` is the secret token of the one who is logged in. */
export type Context = {
  db: Databases;
  klok: Klok;
  log: Logger;
  settings: Settings;
  sessie: string | null;
  /**
   * Its number, and the pattern of the route that it asked for: both may be logged. `afzender` stands for who sent it, to count tries by; `formulier` is
   * the rendered form that an act came with, null while a page is read.
   */
  verzoek: { id: string; pad: string; afzender: string; formulier: string | null };
};
