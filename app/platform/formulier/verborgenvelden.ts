/** Names of the hidden fields that every form sends; the action wrapper takes them out again. */
export const csrfVeld = '_csrf';
export const formulierIdVeld = 'formulierId';
export const formulierNaamVeld = '_formulier';
