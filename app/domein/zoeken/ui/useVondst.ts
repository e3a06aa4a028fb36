import { useTranslation } from 'react-i18next';
import type { Vondst } from '../rangschik';

/** Says on what someone was found: `andere schrijfwijze van Tesfay`. */
export function useVondst(): (vondsten: readonly Vondst[], naam: string) => string {
  const { t } = useTranslation();
  /** The word as it is registered, where the name has it in one piece. */
  const zoals = (woord: string, naam: string) => {
    const delen = naam.split(/[\s-]+/);
    return delen.find((deel) => kaal(deel) === woord) ?? woord;
  };
  return (vondsten, naam) => {
    const zinnen = vondsten.map((vondst) =>
      'woord' in vondst
        ? t(`zoeken.op.${vondst.op}`, { woord: vondst.op.startsWith('kenmerk') ? vondst.woord : zoals(vondst.woord, naam) })
        : t(`zoeken.op.${vondst.op}`),
    );
    return zinnen.join(', ');
  };
}

const kaal = (deel: string) =>
  deel
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
