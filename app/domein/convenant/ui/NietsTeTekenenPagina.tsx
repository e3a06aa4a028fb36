import { useTranslation } from 'react-i18next';
import type { Kruimel } from '~/components/Kruimelpad';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';

/** For a school that did not apply here: nothing to sign, and where the text can be read. */
export function NietsTeTekenenPagina({ kruimels }: { kruimels: readonly Kruimel[] }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('convenant.teken.blok')} kruimels={kruimels}>
      <LeegStaat
        titel={t('convenant.teken.niets')}
        tekst={t('convenant.teken.niets_uitleg')}
        actie={
          <KnopLink naar="/convenant/tekst" soort="secundair">
            {t('convenant.tekst.lees')}
          </KnopLink>
        }
      />
    </Pagina>
  );
}
