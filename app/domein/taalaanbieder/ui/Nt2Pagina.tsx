import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { type Kruimel } from '~/components/Kruimelpad';
import { Pagina } from '~/components/Pagina';
import { Nt2Velden } from './Nt2Velden';

type Props = { titel: string; kruimels: readonly Kruimel[]; vandaag: string };

/** A new count: on one day, docenten and lessons apart. */
export function Nt2Pagina({ titel, kruimels, vandaag }: Props) {
  const { t } = useTranslation();
  return (
    <Pagina titel={titel} lead={t('taalaanbieder.nt2.lead')} kruimels={kruimels}>
      <Formulier naam="nt2" teksten="taalaanbieder.velden" standaard={{ peildatum: vandaag }}>
        <Veld naam="peildatum" soort="date" max={vandaag} />
        <Nt2Velden />
        <VerstuurKnop>{t('taalaanbieder.nt2.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
