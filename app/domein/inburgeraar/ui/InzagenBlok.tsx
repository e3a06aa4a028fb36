import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Tabel } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { DossierBeeld } from './dossierbeeld';

/** Which organisation looked, how often and when last; never who (that is the fg's). */
export function InzagenBlok({ dossier: { inzagen, persoon } }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const { moment, getal } = useOpmaak();
  return (
    <Sectie
      titel={t('inburgeraar.inzagen.titel')}
      uitleg={t('inburgeraar.inzagen.uitleg')}
      acties={
        <Link to={`/inburgeraars/${persoon.id}/inzagen`} className="nl-link">
          {t('inburgeraar.inzagen.alles')}
        </Link>
      }
    >
      <Tabel
        bijschrift={t('inburgeraar.inzagen.bijschrift', { count: inzagen.length })}
        rijen={inzagen}
        sleutel={({ organisatie, zelf }) => organisatie ?? String(zelf)}
        kolommen={[
          {
            id: 'organisatie',
            kop: t('inburgeraar.inzagen.organisatie'),
            rijkop: true,
            cel: ({ organisatie, zelf }) => organisatie ?? t(`inburgeraar.inzagen.${zelf ? 'zelf' : 'gemeente'}`),
          },
          { id: 'laatst', kop: t('inburgeraar.inzagen.laatst'), cel: ({ laatst }) => moment(laatst) },
          { id: 'aantal', kop: t('inburgeraar.inzagen.aantal'), getal: true, cel: ({ aantal }) => getal(aantal) },
        ]}
      />
    </Sectie>
  );
}
