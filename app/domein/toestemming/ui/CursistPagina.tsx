import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { CursistToestemming } from '../toestemming.school.service.server';
import type { Gelukt } from '../gelukt';
import { NietGevraagd } from './NietGevraagd';
import { PapierVelden } from './PapierVelden';
import { SchoolHandelingen } from './SchoolHandelingen';
import { useWanneer } from './useWanneer';

/** At the school: the ja that was recorded there, whether it opens anything, and its withdrawal. */
export function CursistPagina(gegevens: CursistToestemming & { gelukt: Gelukt | null }) {
  const { t } = useTranslation();
  const { cursist, wordtGevraagd, handelingen, gelukt } = gegevens;
  return (
    <Pagina
      titel={t('toestemming.school.titel')}
      lead={t('toestemming.school.lead', { naam: cursist.naam })}
      kruimels={[
        { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
        { naar: `/cursisten/${cursist.id}`, tekst: cursist.naam },
      ]}
      acties={
        <>
          <KnopLink naar={`/cursisten/${cursist.id}/intrekking`} soort="secundair">
            {t('nasleep.school.link')}
          </KnopLink>
          <KnopLink naar="/toestemmingsformulier" soort="secundair">
            {t('toestemming.blanco.knop')}
          </KnopLink>
        </>
      }
    >
      {gelukt ? <Melding soort="ok">{t(`toestemming.school.gelukt_${gelukt}`)}</Melding> : null}
      {wordtGevraagd ? <Stand {...gegevens} /> : <NietGevraagd />}
      <SchoolHandelingen cursistId={cursist.id} handelingen={handelingen} magVerklaren={gegevens.magVastleggen} />
      {wordtGevraagd ? <Doen {...gegevens} /> : null}
    </Pagina>
  );
}

function Stand({ stand }: CursistToestemming) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  if (stand.soort === 'ingetrokken')
    return <Melding>{t(`toestemming.school.ingetrokken_${stand.bij}`, { wanneer: wanneer(stand.sinds) })}</Melding>;
  if (stand.soort === 'ongeldig')
    return <Melding soort="waarschuwing">{t(`toestemming.school.ongeldig_${stand.bij}`, { wanneer: wanneer(stand.sinds) })}</Melding>;
  return <Melding soort={stand.soort === 'open' ? 'ok' : 'info'}>{t(`toestemming.school.${stand.soort}`)}</Melding>;
}

function Doen(gegevens: CursistToestemming) {
  const { t } = useTranslation();
  const { stand, magVastleggen, isPartner, handelingen } = gegevens;
  if (!magVastleggen) return <p>{t('toestemming.school.niet_contactpersoon')}</p>;
  const staat = handelingen.length > 0 && !['ingetrokken', 'ongeldig', 'geen_antwoord'].includes(stand.soort);
  // A ja by which nothing crosses may have ended: why is not the school's to know, that it can ask again is.
  const kanOpnieuw = !staat || stand.soort === 'dicht';
  return (
    <>
      {staat ? <Intrekken /> : null}
      {kanOpnieuw && isPartner ? <Vastleggen {...gegevens} /> : null}
      {kanOpnieuw && !isPartner ? <Melding>{t('toestemming.fouten.geen_partner')}</Melding> : null}
    </>
  );
}

function Intrekken() {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toestemming.intrekken.titel')} uitleg={t('toestemming.school.intrekken_uitleg')}>
      <Formulier naam="intrekken" teksten="toestemming.velden">
        <input type="hidden" name="doe" value="trek_in" />
        <VerstuurKnop soort="gevaar">{t('toestemming.intrekken.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}

function Vastleggen({ stand, teksten, tekstId }: CursistToestemming) {
  const { t } = useTranslation();
  const uitleg = stand.soort === 'dicht' ? 'opnieuw_uitleg' : 'vastleggen_uitleg';
  return (
    <Sectie titel={t('toestemming.school.vastleggen')} uitleg={t(`toestemming.school.${uitleg}`)}>
      <Formulier naam="vastleggen" teksten="toestemming.velden" standaard={{ tekstversieId: tekstId }} bestanden>
        <input type="hidden" name="doe" value="leg_vast" />
        <PapierVelden teksten={teksten} />
        <VerstuurKnop>{t('toestemming.school.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
