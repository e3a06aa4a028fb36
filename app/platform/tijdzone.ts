/** The clock of Den Haag. Apart from the klok: what only formats a moment in the browser needs no more of it than this name. */
export const TIJDZONE = 'Europe/Amsterdam';
