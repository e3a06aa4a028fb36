/** Names the gesprek of a scan in every calendar, for ever: moved or called off, it is the same. */
export const agendaUid = (scanId: string, adres: string): string => `gesprek-${scanId}@${new URL(adres).hostname}`;
