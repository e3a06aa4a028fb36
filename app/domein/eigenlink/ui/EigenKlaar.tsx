import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import type { Kenmerk } from '~/domein/bewijs/bewijskenmerk';
import type { Gedaan } from '../eigenlink';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';

type Props = { gedaan: Gedaan; school: string | null; kenmerk: Kenmerk | null; taal: Verklaringstaal };

/** What he answered, his receipt, and how to change his mind. */
export function EigenKlaar({ gedaan, school, kenmerk, taal }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Melding soort="ok">
        <p>{t(`verklaring.klaar.${gedaan}`, { school: school ?? '' })}</p>
        <p>{t('verklaring.klaar.gevolgen')}</p>
      </Melding>
      {kenmerk ? <Bewijs kenmerk={kenmerk} taal={taal} /> : null}
      <Sectie titel={t('verklaring.klaar.anders')}>
        <p>{t(gedaan === 'ja' ? 'verklaring.klaar.anders_ja' : 'verklaring.klaar.anders_nee')}</p>
        {gedaan === 'ja' ? (
          <p>
            <KnopLink naar={`/intrekken?taal=${taal}`} soort="secundair" herlaad>
              {t('verklaring.klaar.intrekken')}
            </KnopLink>
          </p>
        ) : null}
      </Sectie>
      <Formulier naam="sluit" teksten="verklaring.velden">
        <input type="hidden" name="doe" value="sluit" />
        <VerstuurKnop soort="secundair">{t('verklaring.klaar.sluit')}</VerstuurKnop>
      </Formulier>
    </>
  );
}

function Bewijs({ kenmerk: { nummer, code }, taal }: { kenmerk: Kenmerk; taal: Verklaringstaal }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('verklaring.klaar.bewijs')}>
      <p>{t('verklaring.klaar.nummer', { nummer })}</p>
      {code === null ? null : (
        <>
          <p>{t('verklaring.klaar.code')}</p>
          <p className="tk-eigencode" dir="ltr">
            <strong>{code}</strong>
          </p>
        </>
      )}
      <KnopLink naar={`/verklaring/bewijs?taal=${taal}`} herlaad>
        {t('verklaring.klaar.pdf')}
      </KnopLink>
    </Sectie>
  );
}
