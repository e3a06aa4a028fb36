import type { SubmissionResult } from '@conform-to/react';
import { useActionData, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { formulierNaamVeld } from '~/platform/formulier/verborgenvelden';

function isAntwoordOp(naam: string, data: unknown): data is SubmissionResult<string[]> {
  return typeof data === 'object' && data !== null && 'formulier' in data && data.formulier === naam;
}

/**
 * What the form was answered, and whether it is under way. An answer comes into sight once its page has renewed itself and the form can be sent again:
 * in between a press would be lost, or would carry what was there before.
 */
export function useAntwoord(naam: string) {
  const { state, formData } = useNavigation();
  const data: unknown = useActionData();
  const antwoord = isAntwoordOp(naam, data) ? data : undefined;
  const [inZicht, zetInZicht] = useState(antwoord);
  const bezig = state !== 'idle' && formData?.get(formulierNaamVeld) === naam;
  if (!bezig && antwoord !== inZicht) zetInZicht(antwoord);
  return { antwoord: bezig ? inZicht : antwoord, bezig };
}
