import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import type { Scanpagina } from '../scanpagina.service.server';
import { mogelijk } from '../stand';

/** What who looks may let happen to the scan as a whole; what belongs to one part stands with that part. */
export function Scanacties({ pagina: { scan, rol } }: { pagina: Pick<Scanpagina, 'scan' | 'rol'> }) {
  const { t } = useTranslation();
  const kan = mogelijk({ soort: scan.soort, van: scan.stand, rol }).map(({ gebeurtenis }) => gebeurtenis);
  return (
    <>
      {kan.includes('aangenomen') ? <KnopLink naar={`/scans/${scan.id}/aannemen`}>{t('kwaliteitsscan.aannemen.knop')}</KnopLink> : null}
      {kan.includes('afgerond') ? <KnopLink naar={`/scans/${scan.id}/afronden`}>{t('kwaliteitsscan.afronden.knop')}</KnopLink> : null}
      {rol === 'relatiebeheerder' && scan.aanmeldingId !== null && !kan.includes('aangenomen') ? (
        <KnopLink naar={`/scans/${scan.id}/aannemen`} soort="secundair">
          {t('kwaliteitsscan.aannemen.bekijk')}
        </KnopLink>
      ) : null}
      {kan.includes('vervallen') ? (
        <KnopLink naar={`/scans/${scan.id}/vervallen`} soort="secundair">
          {t('kwaliteitsscan.vervallen.knop')}
        </KnopLink>
      ) : null}
    </>
  );
}
