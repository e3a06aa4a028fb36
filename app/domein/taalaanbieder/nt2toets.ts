import { normVoorSchool, type Normgrond } from './addendum';
import { toets, type Normsoort, type Nt2Oordeel, type Nt2Telling, type Nt2Toets } from './nt2';

/** A figure against the norm for this school on that day; `isAddendum`: the Addendum lowered it. */
export type Nt2Figuur = Nt2Toets & { isAddendum: boolean };

/** Groups that had no certified docent at all (norm 1.7.1.b): not one may be so, and the school itself must have one. */
export type Groepentoets = { zonder: number; geheel: number; oordeel: Nt2Oordeel };

/** All figures of a count; what was not counted is null. */
export type Tellingtoets = Record<'docenten' | 'lessen', Nt2Figuur> & { ona: Nt2Figuur | null; groepen: Groepentoets | null };

function groepentoets(telling: Nt2Telling): Groepentoets | null {
  const { groepen: geheel, groepenZonder: zonder, docentenGecertificeerd } = telling;
  if (geheel === null || zonder === null) return null;
  if (zonder > 0 || docentenGecertificeerd === 0) return { zonder, geheel, oordeel: 'voldoet_niet' };
  return { zonder, geheel, oordeel: geheel === 0 ? 'niet_te_bepalen' : 'voldoet' };
}

/** Every figure of a count against its own norm for this school on the day of the count; nothing is rounded (C 5.3, norms 1.7.1.a, 1.7.1.b, 1.7.2.a). */
export function toetsTelling(telling: Nt2Telling, grond: Normgrond): Tellingtoets {
  const figuur = (soort: Normsoort, deel: number, geheel: number): Nt2Figuur => {
    const { norm, isAddendum } = normVoorSchool(soort, telling.peildatum, grond);
    return { ...toets(deel, geheel, norm), isAddendum };
  };
  const { onaLessen, onaLessenBevoegd } = telling;
  return {
    docenten: figuur('docenten', telling.docentenGecertificeerd, telling.docenten),
    lessen: figuur('lessen', telling.lessenBevoegd, telling.lessen),
    ona: onaLessen === null || onaLessenBevoegd === null ? null : figuur('ona', onaLessenBevoegd, onaLessen),
    groepen: groepentoets(telling),
  };
}
