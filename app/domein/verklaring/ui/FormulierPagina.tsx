import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import type { Stuk as StukGegevens } from '~/platform/pdf/stuk';
import type { Verklaringstaal } from '../verklaringstaal';
import { Verklaringtalen } from './Verklaringtalen';

type Props = { stuk: StukGegevens; taal: Verklaringstaal; talen: readonly Verklaringstaal[] };

/** The form to print and sign, in a language that is chosen, with its PDF. */
export function FormulierPagina({ stuk, taal, talen }: Props) {
  const { t } = useTranslation();
  const pad = '/toestemmingsformulier';
  return (
    <Pagina
      titel={<span {...(stuk.schrift ?? { lang: 'nl' })}>{stuk.titel}</span>}
      acties={
        <KnopLink naar={`${pad}/pdf?taal=${taal}`} soort="secundair" herlaad>
          {t('toestemming.document.pdf')}
        </KnopLink>
      }
    >
      <Verklaringtalen talen={talen} gekozen={taal} naar={(andere) => `${pad}?taal=${andere}`} />
      <Stuk stuk={stuk} />
    </Pagina>
  );
}
