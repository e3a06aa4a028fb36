/** Which words of the declarations (C 2.1, 2.2) are asked today; older ones stay in the translations, for what was sent with them. */
export const TEKST = '2026-1';
