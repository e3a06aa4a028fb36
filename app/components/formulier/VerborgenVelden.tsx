import { csrfVeld, formulierIdVeld, formulierNaamVeld } from '~/platform/formulier/verborgenvelden';
import { useRootData } from '../rootdata';
import { useFormulierId } from './useFormulierId';

/** What each POST form carries unseen: the session's token, the id of this one act, and which form of the page it is. */
export function VerborgenVelden({ formulier }: { formulier: string }) {
  const csrf = useRootData()?.csrf ?? '';
  const { inputId, formulierId } = useFormulierId();
  return (
    <>
      <input type="hidden" name={csrfVeld} value={csrf} />
      <input type="hidden" name={formulierIdVeld} id={inputId} value={formulierId} suppressHydrationWarning />
      <input type="hidden" name={formulierNaamVeld} value={formulier} />
    </>
  );
}
