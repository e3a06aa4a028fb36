import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import type { Rol } from '~/platform/rol';
import { magScannen } from '~/domein/kwaliteitsscan/kwaliteitsscan.policy';
import { isInOnderzoek, type Stand } from '~/domein/kwaliteitsscan/stand';
import type { Gespreksblok } from '../gesprek.lezen.service.server';
import { GespreksBlok } from './GespreksBlok';

type Props = { gesprek: Gespreksblok; scan: { id: string; stand: Stand }; rol: Rol };

/** The gesprek on the gemeente's page of a scan, with the way to where it is planned and recorded. */
export function ScanGesprek({ gesprek, scan: { id, stand }, rol }: Props) {
  const { t } = useTranslation();
  const magWijzigen = magScannen({ rol }) && isInOnderzoek(stand);
  const naar = (
    <KnopLink naar={`/scans/${id}/gesprek`} soort="secundair">
      {t(magWijzigen ? 'scangesprek.naar' : 'scangesprek.bekijk')}
    </KnopLink>
  );
  return <GespreksBlok gesprek={gesprek} agenda={`/scans/${id}/gesprek/agenda`} acties={naar} />;
}
