import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { HOOGSTENS_ZIENSWIJZE } from '../scanbesluit.schema';
import type { Zienswijzepagina } from '../zienswijze.service.server';
import { eigenkruimels } from './scankruimels';
import { Zienswijzen } from './Zienswijzen';

/** A school says what it thinks of a voornemen, before the decision. */
export function ZienswijzePagina({ pagina }: { pagina: Zienswijzepagina }) {
  const { t } = useTranslation();
  const { voornemen, zienswijzen, magGeven } = pagina;
  return (
    <Pagina titel={t('scanbesluit.zienswijze.titel')} lead={t('scanbesluit.zienswijze.lead')} kruimels={eigenkruimels(t)}>
      <Gedaan teksten="scanbesluit.gedaan" />
      <Sectie titel={t('scanbesluit.zienswijze.voornemen')}>
        <p className="tk-vrijetekst">{voornemen.motivering}</p>
        <p>
          <Link className="nl-link" to={`/scanbesluiten/${voornemen.id}`}>
            {t('scanbesluit.zienswijze.brief')}
          </Link>
        </p>
        <Termijn pagina={pagina} />
      </Sectie>
      {zienswijzen.length > 0 ? (
        <Sectie titel={t('scanbesluit.zienswijze.gegeven')}>
          <Zienswijzen zienswijzen={zienswijzen} />
        </Sectie>
      ) : null}
      {magGeven ? (
        <Sectie titel={t('scanbesluit.zienswijze.geef')} uitleg={t('scanbesluit.zienswijze.uitleg')}>
          <Formulier key={zienswijzen.length} naam="zienswijze" teksten="scanbesluit.velden.zienswijze">
            <Veld naam="tekst" soort="textarea" rijen={10} maxLengte={HOOGSTENS_ZIENSWIJZE} />
            <VerstuurKnop>{t('scanbesluit.zienswijze.knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : (
        <Melding>{t('scanbesluit.zienswijze.besloten')}</Melding>
      )}
    </Pagina>
  );
}

function Termijn({ pagina: { voornemen, laatsteDag, isOpTijd, magGeven } }: { pagina: Zienswijzepagina }) {
  const { t } = useTranslation();
  const { datumVoluit } = useOpmaak();
  if (laatsteDag === null || voornemen.zienswijzeDagen === null || !magGeven) return null;
  return (
    <>
      {isOpTijd ? (
        <p>{t('scanbesluit.zienswijze.tot', { dag: datumVoluit(laatsteDag) })}</p>
      ) : (
        <Melding soort="waarschuwing">{t('scanbesluit.zienswijze.te_laat', { dag: datumVoluit(laatsteDag) })}</Melding>
      )}
      <UitersteDag code="zienswijze" aantal={voornemen.zienswijzeDagen} begin={voornemen.beslotenOp} />
    </>
  );
}
