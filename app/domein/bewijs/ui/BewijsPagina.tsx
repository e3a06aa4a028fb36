import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import { Waarombewijs } from '~/domein/grondslag/ui/Waarombewijs';
import { Verklaringtalen } from '~/domein/verklaring/ui/Verklaringtalen';
import { verklaringstalen, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import type { Stuk as StukGegevens } from '~/platform/pdf/stuk';

type Props = { id: string; stuk: StukGegevens; taal: Verklaringstaal; kanKiezen: boolean; isVanAnder: boolean };

/** The receipt of an act: to read, as a PDF, and for a computer; that of a withdrawal in any of the languages. */
export function BewijsPagina({ id, stuk, taal, kanKiezen, isVanAnder }: Props) {
  const { t } = useTranslation();
  const zoek = kanKiezen ? `?taal=${taal}` : '';
  const knoppen = (
    <>
      <KnopLink naar={`/toestemming/${id}/pdf${zoek}`} soort="secundair" herlaad>
        {t('toestemming.document.pdf')}
      </KnopLink>
      <KnopLink naar={`/toestemming/${id}/json${zoek}`} soort="secundair" herlaad>
        {t('bewijs.json')}
      </KnopLink>
    </>
  );
  const titel = (
    <span lang="nl" {...stuk.schrift}>
      {stuk.titel}
    </span>
  );
  return (
    <Pagina titel={titel} acties={knoppen}>
      {kanKiezen ? <Verklaringtalen talen={verklaringstalen} gekozen={taal} naar={(een) => `?taal=${een}`} /> : null}
      {isVanAnder ? <Waarombewijs /> : null}
      <Stuk stuk={stuk} />
    </Pagina>
  );
}
