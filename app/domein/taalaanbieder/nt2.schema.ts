import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';

const MEESTE_DOCENTEN = 10_000;
const MEESTE_LESSEN = 1_000_000;
const MEESTE_GROEPEN = 10_000;
const aantal = (hoogstens: number) => z.number().int().min(0).max(hoogstens);
/** Left empty: not counted. */
const misschien = (hoogstens: number) =>
  aantal(hoogstens)
    .optional()
    .transform((getal) => getal ?? null);

/**
 * NT2 figures of one day (C 5.3, norms 1.7.1.a, 1.7.1.b, 1.7.2.a): a part is never more than its whole, lessons are given by someone, and of what was
 * counted both numbers are there.
 */
export const nt2Schema = z
  .object({
    peildatum: dag,
    docenten: aantal(MEESTE_DOCENTEN),
    docentenGecertificeerd: aantal(MEESTE_DOCENTEN),
    lessen: aantal(MEESTE_LESSEN),
    lessenBevoegd: aantal(MEESTE_LESSEN),
    onaLessen: misschien(MEESTE_LESSEN),
    onaLessenBevoegd: misschien(MEESTE_LESSEN),
    groepen: misschien(MEESTE_GROEPEN),
    groepenZonder: misschien(MEESTE_GROEPEN),
  })
  .superRefine(({ docenten, docentenGecertificeerd, lessen, lessenBevoegd, ...misschienGeteld }, ctx) => {
    const { onaLessen, onaLessenBevoegd, groepen, groepenZonder } = misschienGeteld;
    const meld = (veld: string, sleutel: string) =>
      ctx.addIssue({ code: 'custom', path: [veld], message: `taalaanbieder.fouten.${sleutel}` });
    if (docentenGecertificeerd > docenten) meld('docentenGecertificeerd', 'meer_dan_docenten');
    if (lessenBevoegd > lessen) meld('lessenBevoegd', 'meer_dan_lessen');
    const meldPaar = (geheel: number | null, deel: number | null, velden: readonly [string, string], sleutel: string) => {
      if (geheel === null && deel !== null) meld(velden[0], 'beide_of_geen');
      if (geheel !== null && deel === null) meld(velden[1], 'beide_of_geen');
      if (geheel !== null && deel !== null && deel > geheel) meld(velden[1], sleutel);
    };
    meldPaar(onaLessen, onaLessenBevoegd, ['onaLessen', 'onaLessenBevoegd'], 'meer_dan_lessen');
    meldPaar(groepen, groepenZonder, ['groepen', 'groepenZonder'], 'meer_dan_groepen');
    if (docenten === 0 && lessen > 0) meld('docenten', 'lessen_zonder_docenten');
  });
export type Nt2Invoer = z.output<typeof nt2Schema>;
