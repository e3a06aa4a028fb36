import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stuk as StukGegevens } from '~/platform/pdf/stuk';

type Props = { nummer: number; van: string; stuk: StukGegevens };

/** The text that is signed today, for anyone to read. */
export function ConvenanttekstPagina({ nummer, van, stuk }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const knop = (
    <KnopLink naar="/convenant/tekst/pdf" soort="secundair" herlaad>
      {t('convenant.tekst.pdf')}
    </KnopLink>
  );
  return (
    <Pagina titel={<span lang="nl">{stuk.titel}</span>} lead={t('convenant.tekst.lead', { nummer, dag: datum(van) })} acties={knop}>
      <Stuk stuk={stuk} />
    </Pagina>
  );
}
