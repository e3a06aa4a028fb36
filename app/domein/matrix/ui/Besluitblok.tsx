import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Voorstelbeeld } from '../voorstel.service.server';

/** What the one who looks can do: confirm or reject another's voorstel, withdraw his own, have it counted again. */
export function Besluitblok({ voorstel }: { voorstel: Voorstelbeeld }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { mag, ingang, stand, telling } = voorstel;
  const isTeBevestigen = Boolean(telling?.isGereed && telling.isActueel);
  return (
    <Sectie titel={t('matrix.besluit.titel')}>
      <div className="tk-besluit">
        {stand === 'verlopen' ? <Melding soort="waarschuwing">{t('matrix.besluit.verlopen', { ingang: datum(ingang) })}</Melding> : null}
        {mag.intrekken ? <p>{t('matrix.besluit.eigen')}</p> : null}
        {mag.beslissen && !isTeBevestigen ? <p>{t('matrix.besluit.eerst_tellen')}</p> : null}
        {mag.beslissen && isTeBevestigen ? (
          <Formulier naam="bevestig" teksten="matrix.velden">
            <input type="hidden" name="doe" value="bevestig" />
            <p>{t('matrix.besluit.bevestig_uitleg', { ingang: datum(ingang) })}</p>
            <VerstuurKnop>{t('matrix.besluit.bevestig')}</VerstuurKnop>
          </Formulier>
        ) : null}
        {mag.beslissen ? (
          <Formulier naam="wijs_af" teksten="matrix.velden">
            <input type="hidden" name="doe" value="wijs_af" />
            <Veld naam="toelichting" soort="textarea" maxLengte={1000} />
            <VerstuurKnop soort="secundair">{t('matrix.besluit.wijs_af')}</VerstuurKnop>
          </Formulier>
        ) : null}
        <TelOpnieuw isBezig={telling?.isGereed === false} />
        {mag.intrekken ? (
          <Formulier naam="trek_in" teksten="matrix.velden">
            <input type="hidden" name="doe" value="trek_in" />
            <VerstuurKnop soort="secundair">{t('matrix.besluit.trek_in')}</VerstuurKnop>
          </Formulier>
        ) : null}
      </div>
    </Sectie>
  );
}

function TelOpnieuw({ isBezig }: { isBezig: boolean }) {
  const { t } = useTranslation();
  if (isBezig) return null;
  return (
    <Formulier naam="tel_opnieuw" teksten="matrix.velden">
      <input type="hidden" name="doe" value="tel_opnieuw" />
      <VerstuurKnop soort="secundair">{t('matrix.besluit.tel_opnieuw')}</VerstuurKnop>
    </Formulier>
  );
}
