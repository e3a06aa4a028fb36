import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Veld } from '~/components/formulier/Veld';

/** A birth date as three numbers, which every phone can type. */
export function Geboortevelden() {
  const { t } = useTranslation();
  return (
    <Groep titel={t('verklaring.openen.geboortedatum')} uitleg={t('verklaring.openen.geboortedatum_uitleg')}>
      <div className="tk-geboorte">
        <Veld naam="dag" toetsen="numeric" maxLengte={2} autoComplete="off" />
        <Veld naam="maand" toetsen="numeric" maxLengte={2} autoComplete="off" />
        <Veld naam="jaar" toetsen="numeric" maxLengte={4} autoComplete="off" />
      </div>
    </Groep>
  );
}
