import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import type { Stuk as StukGegevens } from '~/platform/pdf/stuk';

/** A document to read, with its PDF. */
export function StukPagina({ stuk, pdf }: { stuk: StukGegevens; pdf: string }) {
  const { t } = useTranslation();
  const knop = (
    <KnopLink naar={pdf} soort="secundair" herlaad>
      {t('toestemming.document.pdf')}
    </KnopLink>
  );
  return (
    <Pagina titel={<span lang="nl">{stuk.titel}</span>} acties={knop}>
      <Stuk stuk={stuk} />
    </Pagina>
  );
}
