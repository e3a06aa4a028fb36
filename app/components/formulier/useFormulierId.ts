import { useActionData } from '@remix-run/react';
import { useEffect, useId, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';

/** On hydration the id that the server rendered is taken over: a click before and one after it are then still the same act. */
function beginId(inputId: string): string {
  const bestaand = typeof document === 'undefined' ? null : document.getElementById(inputId);
  return bestaand?.getAttribute('value') ?? uuidv7();
}

/** The id of the act that this rendered form stands for (uuid v7); a new one after each answer. */
export function useFormulierId() {
  const inputId = `formulier-${useId()}`;
  const [formulierId, zetFormulierId] = useState(() => beginId(inputId));
  const antwoord = useActionData();
  const vorig = useRef(antwoord);
  useEffect(() => {
    if (vorig.current === antwoord) return;
    vorig.current = antwoord;
    zetFormulierId(uuidv7());
  }, [antwoord]);
  return { inputId, formulierId };
}
