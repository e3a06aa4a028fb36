import { useTranslation } from 'react-i18next';
import { Veld } from '~/components/formulier/Veld';
import type { Conceptweergave } from '../concept.service.server';
import { LijstDeel } from './LijstDeel';

export function ContactenDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  return (
    <LijstDeel
      deel="contactpersonen"
      velden="aanmelding.persoonvelden"
      rijen={concept && concept.inhoud.contacten}
      standaard={(rij) => rij}
      kolommen={[
        { id: 'naam', kop: t('aanmelding.persoonvelden.naam'), cel: ({ naam }) => naam, rijkop: true },
        { id: 'functie', kop: t('aanmelding.persoonvelden.functie'), cel: ({ functie }) => functie },
        { id: 'email', kop: t('aanmelding.persoonvelden.email'), cel: ({ email }) => email },
        { id: 'telefoon', kop: t('aanmelding.persoonvelden.telefoon'), cel: ({ telefoon }) => telefoon },
      ]}
    >
      <Veld naam="naam" maxLengte={200} />
      <Veld naam="functie" maxLengte={100} />
      <Veld naam="email" soort="email" maxLengte={254} />
      <Veld naam="telefoon" soort="tel" maxLengte={30} />
    </LijstDeel>
  );
}
