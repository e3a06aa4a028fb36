import { useTranslation } from 'react-i18next';

/** Why not one group may go without a certified docent, and what the rule leaves to who looks (norm 1.7.1.b). */
export function Groepenuitleg() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('taalaanbieder.nt2.groepen_uitleg')}</p>
      <p>{t('taalaanbieder.nt2.groepen_uitzondering')}</p>
    </>
  );
}
