/** What the log keeps: looks at people, acts, and what was refused. */
export const logsoorten = ['inzagen', 'handelingen', 'weigeringen'] as const;
export type Logsoort = (typeof logsoorten)[number];

export function isLogsoort(waarde: unknown): waarde is Logsoort {
  return logsoorten.some((soort) => soort === waarde);
}

/** The page of one part of the log. */
export function logPad(soort: Logsoort): string {
  return soort === 'inzagen' ? '/logboek' : `/logboek/${soort}`;
}

/** The translation key of a code in the log, whichever room wrote it. */
export function logsleutel(code: string): string {
  return code.replace(/[. ]/g, '_');
}
