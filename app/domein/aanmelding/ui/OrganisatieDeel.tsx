import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Veld } from '~/components/formulier/Veld';
import type { Conceptweergave } from '../concept.service.server';
import { Deelraam } from './Deelraam';
import { Versieveld } from './Versieveld';

export function OrganisatieDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  const eerder = concept?.inhoud.organisatie;
  return (
    <Deelraam deel="organisatie" isOpen={concept !== null}>
      <Formulier naam="organisatie" teksten="aanmelding.organisatievelden" standaard={{ ...(eerder ?? { naam: concept?.inhoud.naam }) }}>
        <Versieveld versie={eerder?.versie} />
        <Veld naam="naam" maxLengte={200} autoComplete="organization" />
        <Naast>
          <Veld naam="kvkNummer" maxLengte={20} autoComplete="off" toetsen="numeric" />
          <Veld naam="bowNummer" maxLengte={20} autoComplete="off" />
        </Naast>
        <Groep titel={t('aanmelding.delen.organisatie.bereik')} uitleg={t('aanmelding.delen.organisatie.bereik_uitleg')}>
          <Veld naam="plaats" maxLengte={100} autoComplete="address-level2" />
          <Veld naam="email" soort="email" maxLengte={254} />
          <Veld naam="telefoon" soort="tel" maxLengte={30} />
          <Veld naam="website" soort="url" maxLengte={200} autoComplete="url" optioneel />
        </Groep>
        <VerstuurKnop>{t('aanmelding.bewaar')}</VerstuurKnop>
      </Formulier>
    </Deelraam>
  );
}
