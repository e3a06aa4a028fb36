import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { GeheimhoudingVelden } from './GeheimhoudingVelden';
import { ToegangVelden } from './ToegangVelden';

type Props = {
  /** What is known already of who waits for access. */
  begin: Record<'naam' | 'email' | 'rol' | 'aanbiederId', string> | null;
  scholen: readonly { id: string; naam: string }[];
  vandaag: string;
};

/** A new user with his first access. */
export function NieuweGebruiker({ begin, scholen, vandaag }: Props) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('toegang.nieuw.titel')} lead={t('toegang.nieuw.lead')} kruimels={[{ naar: '/toegang', tekst: t('toegang.titel') }]}>
      <Melding>{t('toegang.nieuw.inburgeraar')}</Melding>
      <Formulier naam="nieuw" teksten="toegang.velden" standaard={{ ...begin, van: vandaag }}>
        <Groep titel={t('toegang.nieuw.wie')}>
          <Veld naam="naam" maxLengte={200} autoComplete="off" />
          <Veld naam="email" soort="email" maxLengte={254} autoComplete="off" />
        </Groep>
        <Groep titel={t('toegang.nieuw.toegang')}>
          <ToegangVelden scholen={scholen} vandaag={vandaag} />
        </Groep>
        <Groep titel={t('toegang.geheimhouding.titel')} uitleg={t('toegang.geheimhouding.uitleg')}>
          <GeheimhoudingVelden vandaag={vandaag} optioneel />
        </Groep>
        <VerstuurKnop>{t('toegang.nieuw.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
