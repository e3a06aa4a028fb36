import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';

/** A school takes its aanmelding back, until the decision. */
export function IntrekkenPagina({ kan }: { kan: boolean }) {
  const { t } = useTranslation();
  const kruimels = [
    { naar: '/mijn-school', tekst: t('taalaanbieder.mijn.titel') },
    { naar: '/mijn-school/scan', tekst: t('kwaliteitsscan.school.titel') },
  ];
  return (
    <Pagina titel={t('kwaliteitsscan.intrekken.titel')} lead={t('kwaliteitsscan.intrekken.lead')} kruimels={kruimels}>
      {kan ? (
        <Formulier naam="intrekken" teksten="kwaliteitsscan.velden">
          <Veld naam="toelichting" soort="textarea" maxLengte={2000} optioneel />
          <VerstuurKnop soort="gevaar">{t('kwaliteitsscan.intrekken.verstuur')}</VerstuurKnop>
        </Formulier>
      ) : (
        <Melding>{t('kwaliteitsscan.fouten.kan_nu_niet')}</Melding>
      )}
    </Pagina>
  );
}
