import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { secties, type Conceptinhoud } from '../sectie';

/** The words that another kept meanwhile, beside one's own in the form. */
export function AndereVersie({ inhoud }: { inhoud: Conceptinhoud }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('scanrapport.schrijven.ander')} uitleg={t('scanrapport.schrijven.ander_uitleg')}>
      <Feiten
        feiten={secties.flatMap((sectie) => (inhoud[sectie] ? [{ term: t(`scanrapport.velden.${sectie}`), waarde: inhoud[sectie] }] : []))}
      />
    </Sectie>
  );
}
