import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';

/** The way to declare a ja invalid, which is something else than withdrawing it. */
export function NaarOngeldig({ pad }: { pad: string }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toestemming.ongeldig.klopt_niet')} uitleg={t('toestemming.ongeldig.klopt_niet_uitleg')}>
      <KnopLink naar={pad} soort="secundair">
        {t('toestemming.ongeldig.naar')}
      </KnopLink>
    </Sectie>
  );
}
