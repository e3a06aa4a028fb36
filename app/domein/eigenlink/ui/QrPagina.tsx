import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Qr } from '~/components/Qr';
import { useOpmaak } from '~/components/useOpmaak';
import type { Qrlink } from '../eigenlink.maken.service.server';

/** A screen that is turned to the person at the desk: a QR, and its address to type. */
export function QrPagina({ link: { persoonId, adres, qr, geldigTot } }: { link: Qrlink }) {
  const { t } = useTranslation();
  const opmaak = useOpmaak();
  return (
    <Pagina titel={t('toestemming.link.qr.titel')}>
      <Qr qr={qr} naam={t('toestemming.link.qr.alt')} />
      <p>{t('toestemming.link.qr.uitleg')}</p>
      <p className="tk-eigencode">{adres}</p>
      <p>{t('toestemming.link.qr.geldig', { tijd: opmaak.tijd(geldigTot) })}</p>
      <KnopLink naar={`/inburgeraars/${persoonId}/toestemming/link`} soort="secundair">
        {t('toestemming.link.qr.terug')}
      </KnopLink>
    </Pagina>
  );
}
