import { useTranslation } from 'react-i18next';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import type { Conceptweergave } from '../concept.service.server';
import { LijstDeel } from './LijstDeel';

export function LocatiesDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  return (
    <LijstDeel
      deel="locaties"
      velden="aanmelding.locatievelden"
      rijen={concept && concept.inhoud.locaties}
      standaard={(rij) => rij}
      kolommen={[
        { id: 'naam', kop: t('aanmelding.locatievelden.naam'), cel: ({ naam }) => naam, rijkop: true },
        { id: 'adres', kop: t('aanmelding.locatievelden.adres'), cel: ({ adres, postcode, plaats }) => `${adres}, ${postcode} ${plaats}` },
      ]}
    >
      <Veld naam="naam" maxLengte={100} />
      <Veld naam="adres" maxLengte={200} />
      <Naast>
        <Veld naam="postcode" breedte="kort" maxLengte={10} />
        <Veld naam="plaats" maxLengte={100} />
      </Naast>
    </LijstDeel>
  );
}
