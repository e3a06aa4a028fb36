import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Pagina } from '~/components/Pagina';
import type { Reden } from '../aanmeldreden';

/** Why someone was not let in, and what he can do about it. */
export function NietAangemeld({ reden, terug }: { reden: Reden; terug: string }) {
  const { t } = useTranslation();
  const opnieuw = terug === '/' ? '/aanmelden' : `/aanmelden?${new URLSearchParams({ terug })}`;
  return (
    <Pagina titel={t(`toegang.aanmelden.${reden}.titel`)} lead={t(`toegang.aanmelden.${reden}.uitleg`)}>
      <p>{t(`toegang.aanmelden.${reden}.stap`)}</p>
      <Knoppen>
        <KnopLink naar={opnieuw} herlaad>
          {t('toegang.aanmelden.opnieuw')}
        </KnopLink>
        <KnopLink naar="/" soort="secundair">
          {t('toegang.aanmelden.begin')}
        </KnopLink>
      </Knoppen>
    </Pagina>
  );
}
