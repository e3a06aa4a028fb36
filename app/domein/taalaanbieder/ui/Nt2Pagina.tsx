import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { type Kruimel } from '~/components/Kruimelpad';
import { Pagina } from '~/components/Pagina';
import { nt2soorten } from '../nt2';

type Props = { titel: string; kruimels: readonly Kruimel[]; vandaag: string };

const delen = { docenten: 'docentenGecertificeerd', lessen: 'lessenBevoegd' } as const;

/** A new count: on one day, docenten and lessons apart. */
export function Nt2Pagina({ titel, kruimels, vandaag }: Props) {
  const { t } = useTranslation();
  return (
    <Pagina titel={titel} lead={t('taalaanbieder.nt2.lead')} kruimels={kruimels}>
      <Formulier naam="nt2" teksten="taalaanbieder.velden" standaard={{ peildatum: vandaag }}>
        <Veld naam="peildatum" soort="date" max={vandaag} />
        {nt2soorten.map((soort) => (
          <Groep key={soort} titel={t(`taalaanbieder.nt2.${soort}_kop`)} uitleg={t(`taalaanbieder.nt2.${soort}_vraag`)}>
            <Naast>
              <Veld naam={soort} soort="number" min={0} stap={1} />
              <Veld naam={delen[soort]} soort="number" min={0} stap={1} />
            </Naast>
          </Groep>
        ))}
        <VerstuurKnop>{t('taalaanbieder.nt2.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
