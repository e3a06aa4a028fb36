import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import type { Ongeldig } from '../ongeldig';
import { useWanneer } from './useWanneer';

/** At a ja that was declared invalid: since when, by whom and why, as far as the reader may know; and what that does. */
export function Ongeldigmelding({ ongeldig: { bij, op, reden, door } }: { ongeldig: Ongeldig }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  return (
    <Melding soort="waarschuwing" titel={t('toestemming.ongeldig.melding')}>
      <p>{t(`toestemming.ongeldig.door_${bij}${door ? '_naam' : ''}`, { wanneer: wanneer(op), door })}</p>
      {reden ? <p>{t('toestemming.ongeldig.omdat', { reden: t(`toestemming.ongeldig.reden.${reden}`) })}</p> : null}
      <p>{t('toestemming.ongeldig.gevolg')}</p>
    </Melding>
  );
}
