import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stap } from '../uiterstedag';
import type { Berekening } from '../dagregel';

/** Every day that was passed on the way to the last one, and why it counts or does not. */
export function Rekenstappen({ berekening: { telling, stappen } }: { berekening: Berekening }) {
  const { t } = useTranslation();
  const { datumVoluit } = useOpmaak();
  const perDag = telling.soort === 'weken' ? 'dagen' : telling.soort;
  const zin = ({ nummer, waarom, bron }: Stap): string => {
    const geteld = nummer === null ? null : t(`uiterstedag.nummer.${perDag}`, { nummer });
    const reden = waarom === null ? null : t(`uiterstedag.waarom.${waarom}`, { bron });
    return [geteld, reden].filter(Boolean).join('. ');
  };
  return (
    <ol className="tk-rekenstappen">
      {stappen.map((stap, plek) => (
        <li key={plek} className={stap.nummer === null ? 'tk-rekenstappen__niet' : undefined}>
          {datumVoluit(stap.dag)}: {zin(stap)}
        </li>
      ))}
    </ol>
  );
}
