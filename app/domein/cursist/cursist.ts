/** Whom a list shows: those whose contactpersoon or deputy one is today, or everyone of one's school. */
export const kringen = ['school'] as const;
/** What a list can be narrowed to by enrolment; without a choice: enrolled, or until so long ago that there may be something to report. */
export const inschrijfkeuzes = ['voorbij', 'alle'] as const;
/** What a list can be narrowed to by the report on the last period that ended, a draft, or a question. */
export const rapportagekeuzes = ['te_laat', 'te_doen', 'concept', 'ingediend', 'vraag'] as const;
export type Rapportagekeuze = (typeof rapportagekeuzes)[number];

/** Who may speak for a cursist (C 12.5). */
export const contactsoorten = ['contactpersoon', 'plaatsvervanger'] as const;
export type Contactsoort = (typeof contactsoorten)[number];

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether a text is a burgerservicenummer by its check digit (elfproef): a school may not use it as a kenmerk. */
export function isBsn(tekst: string): boolean {
  const cijfers = tekst.replace(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const som = [...cijfers.padStart(9, '0')].reduce((tot, cijfer, plek) => tot + Number(cijfer) * (GEWICHTEN[plek] ?? 0), 0);
  return som > 0 && som % 11 === 0;
}
