import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import type { Stuk as StukGegevens } from '~/platform/pdf/stuk';

/** The receipt of an act: to read, as a PDF, and for a computer. */
export function BewijsPagina({ id, stuk }: { id: string; stuk: StukGegevens }) {
  const { t } = useTranslation();
  const knoppen = (
    <>
      <KnopLink naar={`/toestemming/${id}/pdf`} soort="secundair" herlaad>
        {t('toestemming.document.pdf')}
      </KnopLink>
      <KnopLink naar={`/toestemming/${id}/json`} soort="secundair" herlaad>
        {t('bewijs.json')}
      </KnopLink>
    </>
  );
  return (
    <Pagina titel={<span lang="nl">{stuk.titel}</span>} acties={knoppen}>
      <Stuk stuk={stuk} />
    </Pagina>
  );
}
