import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Plaatsing } from '../convenanttekst';
import type { Tekstregel } from '../convenanttekst.service.server';

const soorten: Record<Plaatsing, StatusSoort> = { komt: 'info', geldt: 'goed', vervangen: 'neutraal' };

/** Whether a version is still to come, is signed now, or was replaced. */
export function Plaatsingbadge({ tekst: { plaatsing } }: { tekst: Tekstregel }) {
  const { t } = useTranslation();
  return <Status soort={soorten[plaatsing]}>{t(`convenant.teksten.plaatsing.${plaatsing}`)}</Status>;
}

/** Whether the gemeente stands behind a version, and since when. */
export function Vaststellingbadge({ tekst: { vastgesteldOp } }: { tekst: Tekstregel }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (vastgesteldOp === null) return <Status soort="let-op">{t('convenant.teksten.vast_te_stellen')}</Status>;
  return <Status soort="goed">{t('convenant.teksten.vastgesteld', { moment: moment(vastgesteldOp) })}</Status>;
}
