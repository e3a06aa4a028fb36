import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Schoolrisicos } from '../antwoord.service.server';
import { Antwoorden } from './Antwoorden';
import { Ernstbadge } from './Ernstbadge';
import { useSchoolpad } from './useScanpad';

/** One risk for the school: what the gemeente found, and its own answer. */
export function SchoolrisicoPagina({ risico }: { risico: Schoolrisicos[number] }) {
  const { t } = useTranslation();
  const { onderdeel, ernst, omschrijving, verval, antwoorden, magAntwoorden } = risico;
  return (
    <Pagina
      titel={t('scanrisico.school.pagina')}
      lead={t('scanrisico.school.lead')}
      kruimels={useSchoolpad()()}
      boven={<Ernstbadge ernst={ernst} />}
    >
      <Gedaan teksten="scanrisico.gedaan" />
      {verval ? <Melding>{t('scanrisico.school.vervallen', { reden: verval.reden })}</Melding> : null}
      <Sectie titel={t(`kwaliteitsscan.onderdeel.${onderdeel}`)}>
        <p>{omschrijving}</p>
      </Sectie>
      <Sectie titel={t('scanrisico.school.eigen')}>
        <Antwoorden antwoorden={antwoorden} leeg={t('scanrisico.pagina.geen_antwoord')} />
        {magAntwoorden ? (
          <Formulier key={antwoorden.length} naam="antwoord" teksten="scanrisico.velden">
            <Veld naam="antwoord" soort="textarea" rijen={6} />
            <VerstuurKnop>{t('scanrisico.school.knop')}</VerstuurKnop>
          </Formulier>
        ) : (
          <p>{t('scanrisico.school.klaar')}</p>
        )}
      </Sectie>
    </Pagina>
  );
}
