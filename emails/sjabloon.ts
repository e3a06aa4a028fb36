import type { Taal } from '~/platform/i18n/taal';

/** The fixed words of a mail: that something waits and where to read it, never of whom or what (C 12.5). */
export type Woorden = { onderwerp: string; wat: string; knop: string };
export type Sjabloon = Record<Taal, Woorden>;
