import { useTranslation } from 'react-i18next';
import { Cijfers } from '~/components/gegevens/Cijfers';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';
import { useNt2Cijfers } from '~/domein/taalaanbieder/ui/useNt2Cijfers';
import type { Nt2blok } from '../scannt2.lezen.service.server';
import { Controlezin } from './Controlezin';

/** The NT2 figures on the page of a scan, with the way to where they are looked up and judged. */
export function ScanNt2Blok({ blok: { scanId, cijfers, controle } }: { blok: Nt2blok }) {
  const { t } = useTranslation();
  const figuren = useNt2Cijfers(cijfers ? [cijfers] : []);
  const naar = (
    <KnopLink naar={`/scans/${scanId}/nt2`} soort="secundair">
      {t('scannt2.naar')}
    </KnopLink>
  );
  return (
    <Sectie titel={t('scannt2.titel')} uitleg={t('taalaanbieder.nt2.uitleg')} acties={naar} id="nt2">
      {cijfers ? <Cijfers cijfers={figuren} /> : <p>{t('scannt2.cijfers.leeg')}</p>}
      {controle ? <Controlezin controle={controle} /> : null}
    </Sectie>
  );
}
