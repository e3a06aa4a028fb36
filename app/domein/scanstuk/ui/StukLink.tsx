import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Bestandstype } from '~/platform/bestand/bestand';
import type { Stukregel } from '../scanstuk';

const SOORT: Record<Bestandstype, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** A document by its name, to download, with its kind and size; without its content only that it was there. */
export function StukLink({ stuk: { id, scanId, naam, type, grootte, isVernietigd } }: { stuk: Stukregel }) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const kb = getal(Math.max(1, Math.round(grootte / 1024)));
  if (isVernietigd) return <>{t('scanstuk.lijst.vernietigd')}</>;
  return (
    <>
      <a className="nl-link" href={`/scans/${scanId}/stukken/${id}`} download>
        <bdi>{naam}</bdi>
      </a>
      <small className="tk-heel">{t('scanstuk.lijst.soort', { soort: SOORT[type], kb })}</small>
    </>
  );
}
