import { useTranslation } from 'react-i18next';
import { taalkenmerken, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

/** Which text was read, and in which language. */
export function Tekstnaam({ tekst }: { tekst: { code: string; nummer: number; taal: Verklaringstaal } }) {
  const { t } = useTranslation();
  const { naam, lang } = taalkenmerken[tekst.taal];
  return (
    <>
      {t('toestemming.tekstnaam', tekst)}, <bdi lang={lang}>{naam}</bdi>
    </>
  );
}
