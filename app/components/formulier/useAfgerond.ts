import { useActionData, useNavigation } from '@remix-run/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { naarTitel } from '~/components/raam/naarTitel';
import { formulierNaamVeld } from '~/platform/formulier/verborgenvelden';

const alsTekst = (waarde: FormDataEntryValue) => (typeof waarde === 'string' ? waarde : waarde.name);

/** Nothing was typed in the form since it was sent; what it carries unseen came anew with the answer. */
function isOngewijzigd(formulier: HTMLFormElement, verstuurd: FormData): boolean {
  const ongezien = new Set([...formulier.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(({ name }) => name));
  return [...new FormData(formulier)].every(
    ([veld, waarde]) => ongezien.has(veld) || verstuurd.getAll(veld).map(alsTekst).includes(alsTekst(waarde)),
  );
}

/**
 * What was done by this form while its page stays open. `keer` counts its acts: each next one is an act of its own. `schoon` counts how often the form
 * begins anew with it: not when someone types on while it is under way.
 */
export function useAfgerond(naam: string, vorm: RefObject<HTMLFormElement>) {
  const { state, formData } = useNavigation();
  const antwoord = useActionData();
  const verstuurd = useRef<FormData | null>(null);
  const [afgerond, zetAfgerond] = useState({ keer: 0, schoon: 0 });
  useEffect(() => {
    if (state !== 'idle') {
      verstuurd.current = formData?.get(formulierNaamVeld) === naam ? formData : null;
      return;
    }
    if (verstuurd.current === null || antwoord !== undefined || vorm.current === null) return;
    const begintOpnieuw = isOngewijzigd(vorm.current, verstuurd.current);
    verstuurd.current = null;
    zetAfgerond(({ keer, schoon }) => ({ keer: keer + 1, schoon: schoon + (begintOpnieuw ? 1 : 0) }));
  }, [state, formData, antwoord, naam, vorm]);
  const { keer, schoon } = afgerond;
  useEffect(() => {
    if (schoon > 0) naarTitel();
  }, [schoon]);
  return { keer, schoon };
}
