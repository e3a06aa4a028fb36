import { z } from 'zod';
import { dag } from '~/domein/inburgeraar/dag.schema';

const MEESTE_DOCENTEN = 10_000;
const MEESTE_LESSEN = 1_000_000;
const aantal = (hoogstens: number) => z.number().int().min(0).max(hoogstens);

/** NT2 figures of one day (C 5.3, norm 1.7.1.a): a part is never more than its whole, and lessons are given by someone. */
export const nt2Schema = z
  .object({
    peildatum: dag,
    docenten: aantal(MEESTE_DOCENTEN),
    docentenGecertificeerd: aantal(MEESTE_DOCENTEN),
    lessen: aantal(MEESTE_LESSEN),
    lessenBevoegd: aantal(MEESTE_LESSEN),
  })
  .superRefine(({ docenten, docentenGecertificeerd, lessen, lessenBevoegd }, ctx) => {
    const meld = (veld: string, sleutel: string) =>
      ctx.addIssue({ code: 'custom', path: [veld], message: `taalaanbieder.fouten.${sleutel}` });
    if (docentenGecertificeerd > docenten) meld('docentenGecertificeerd', 'meer_dan_docenten');
    if (lessenBevoegd > lessen) meld('lessenBevoegd', 'meer_dan_lessen');
    if (docenten === 0 && lessen > 0) meld('docenten', 'lessen_zonder_docenten');
  });
export type Nt2Invoer = z.output<typeof nt2Schema>;
