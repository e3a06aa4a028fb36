import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';
import type { Tekenblok } from '../ondertekening.service.server';
import { Looptijd } from './Looptijd';
import { Tekenstanden } from './Tekenstanden';

/** How the signing of the convenant stands, on the page of a scan; `naar` is where one signs or follows it. */
export function TekenBlok({ blok, naar }: { blok: Tekenblok; naar: string }) {
  const { t } = useTranslation();
  const knop = blok.termijn ? (
    <KnopLink naar={`/convenanten/${blok.termijn.id}`} soort="secundair">
      {t('convenant.document.bekijk')}
    </KnopLink>
  ) : (
    <KnopLink naar={naar}>{t('convenant.teken.naar')}</KnopLink>
  );
  return (
    <Sectie titel={t('convenant.teken.blok')} acties={knop} id="ondertekenen">
      <Tekenstanden kanten={blok.kanten} />
      {blok.termijn ? <Looptijd termijn={blok.termijn} /> : null}
    </Sectie>
  );
}
