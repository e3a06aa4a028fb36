import { useTranslation } from 'react-i18next';
import { Pagina } from '~/components/Pagina';
import type { Kenmerk } from '~/domein/bewijs/bewijskenmerk';
import { isInTeTrekken } from '../eigenlink';
import type { Verklaring } from '../eigenlink.antwoord.service.server';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { EigenAntwoord } from './EigenAntwoord';
import { EigenIntrekken } from './EigenIntrekken';
import { EigenKlaar } from './EigenKlaar';
import { EigenTalen } from './EigenTalen';
import { Tweetalig } from '~/domein/verklaring/ui/Tweetalig';

type Props = { taal: Verklaringstaal; verklaring: Verklaring | null; kenmerk: Kenmerk | null };

/** After the birth date was right: read and answer, or withdraw; and then what was done. Once the time is over, only that. */
export function VerklaringPagina({ taal, verklaring, kenmerk }: Props) {
  const { t } = useTranslation();
  if (!verklaring) {
    return (
      <Pagina titel={t('verklaring.dicht.titel')} lead={t('verklaring.dicht.tekst')}>
        <EigenTalen taal={taal} />
      </Pagina>
    );
  }
  const { zitting } = verklaring;
  const { gedaan, school } = zitting;
  if (gedaan) {
    return (
      <Pagina titel={t('verklaring.klaar.titel')}>
        <EigenTalen taal={taal} />
        <EigenKlaar gedaan={gedaan} school={school} kenmerk={kenmerk} taal={taal} />
      </Pagina>
    );
  }
  return zitting.wijze === 'code' ? <MetCode taal={taal} verklaring={verklaring} /> : <MetLink taal={taal} verklaring={verklaring} />;
}

type Open = { taal: Verklaringstaal; verklaring: Verklaring };

function Stand({ verklaring: { zitting } }: { verklaring: Verklaring }) {
  const { t } = useTranslation();
  return (
    <>
      {zitting.school ? (
        <p>
          <strong>{t('verklaring.school', { school: zitting.school })}</strong>
        </p>
      ) : null}
      <p>{t(`verklaring.stand.${zitting.stand}`)}</p>
    </>
  );
}

function MetLink({ taal, verklaring }: Open) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('verklaring.titel')}>
      <EigenTalen taal={taal} />
      <Stand verklaring={verklaring} />
      <Tweetalig gekozen={verklaring.tekst} nederlands={verklaring.nederlands} />
      <EigenAntwoord {...verklaring} />
      {isInTeTrekken(verklaring.zitting.stand) ? <EigenIntrekken /> : null}
    </Pagina>
  );
}

function MetCode({ taal, verklaring }: Open) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('verklaring.intrekken.titel')}>
      <EigenTalen taal={taal} />
      <Stand verklaring={verklaring} />
      {isInTeTrekken(verklaring.zitting.stand) ? <EigenIntrekken /> : <p>{t('verklaring.intrekken.niets')}</p>}
    </Pagina>
  );
}
