import { useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { formulierNaamVeld } from '~/platform/formulier/verborgenvelden';

/**
 * Whether this form is under way. What was done keeps it so until its page is there; a refusal (`antwoord`) ends it at once, so that who mends an error
 * may send while the page still renews itself.
 */
export function useBezig(naam: string, antwoord: object | undefined): boolean {
  const { state, formData } = useNavigation();
  const [vorige, zetVorige] = useState(antwoord);
  if (state === 'submitting' && antwoord !== vorige) zetVorige(antwoord);
  const isGeweigerd = state === 'loading' && antwoord !== undefined && antwoord !== vorige;
  return state !== 'idle' && formData?.get(formulierNaamVeld) === naam && !isGeweigerd;
}
