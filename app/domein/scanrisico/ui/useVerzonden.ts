import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Meldingweergave } from '../risicoweergave';

/** Whether a letter was sent, when, how and who said so. */
export function useVerzonden() {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return ({ verzonden }: Pick<Meldingweergave, 'verzonden'>): string => {
    if (verzonden === null) return t('scanrisico.melding.niet_verzonden');
    const wijze = t(`scanrisico.wijze.${verzonden.wijze}`).toLowerCase();
    return t('scanrisico.melding.verzonden', { datum: datum(verzonden.op), wijze, naam: verzonden.door });
  };
}
