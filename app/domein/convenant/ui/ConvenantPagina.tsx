import { useTranslation } from 'react-i18next';
import type { Kruimel } from '~/components/Kruimelpad';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import type { Convenantdocument } from '../convenantdocument.service.server';
import { Looptijd } from './Looptijd';

/** A signed convenant to read, with the computation of its last day. */
export function ConvenantPagina({ document: { id, rol, stuk, schoolnaam, scanId, begin, laatsteDag } }: { document: Convenantdocument }) {
  const { t } = useTranslation();
  const kruimels: Kruimel[] =
    rol === 'taalaanbieder'
      ? [{ naar: '/mijn-school/convenant', tekst: t('convenant.teken.blok') }]
      : [{ naar: `/scans/${scanId}/ondertekenen`, tekst: t('convenant.teken.titel', { naam: schoolnaam }) }];
  return (
    <Pagina
      titel={t('convenant.document.titel', { naam: schoolnaam })}
      kruimels={kruimels}
      acties={
        <KnopLink naar={`/convenanten/${id}/pdf`} soort="secundair" herlaad>
          {t('convenant.document.pdf')}
        </KnopLink>
      }
    >
      <Sectie titel={t('convenant.document.looptijd')} id="looptijd">
        <Looptijd termijn={{ ingangsdatum: begin, laatsteDag }} />
      </Sectie>
      <Stuk stuk={stuk} />
    </Pagina>
  );
}
