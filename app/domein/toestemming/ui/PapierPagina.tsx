import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import type { Antwoordvraag } from '../toestemming.overzicht.service.server';
import { AntwoordVeld } from './AntwoordVeld';
import { PapierVelden } from './PapierVelden';
import { VooruitblikBlok } from './VooruitblikBlok';

/** Recording an answer that was signed on paper. */
export function PapierPagina(vraag: Antwoordvraag) {
  const { t } = useTranslation();
  const { persoon, school, tekst, teksten, vooruitblik } = vraag;
  return (
    <Pagina
      titel={t('toestemming.papier.titel')}
      lead={t('toestemming.papier.lead', { naam: persoon.naam })}
      kruimels={[
        { naar: `/inburgeraars/${persoon.id}`, tekst: persoon.naam },
        { naar: `/inburgeraars/${persoon.id}/toestemming`, tekst: t('toestemming.vastleggen.titel') },
      ]}
    >
      {school && vooruitblik ? <VooruitblikBlok school={school.naam} vooruitblik={vooruitblik} /> : null}
      <Formulier naam="papier" teksten="toestemming.velden" standaard={{ tekstversieId: tekst.id }} bestanden>
        <Groep titel={t('toestemming.groepen.antwoord')}>
          <AntwoordVeld {...vraag} label={t('toestemming.papier.antwoord')} />
        </Groep>
        <PapierVelden teksten={teksten} />
        <VerstuurKnop>{t('toestemming.papier.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
