export const FORMULIER = '/convenant/aanmelding/formulier';
