import { useTranslation } from 'react-i18next';
import { Formulier } from './Formulier';
import { Veld } from './Veld';
import { VerstuurKnop } from './VerstuurKnop';

type Props = {
  /** Names the form and its one field; `<teksten>.<naam>` is the label. */
  naam: string;
  teksten: string;
  /** What was searched for. */
  waarde: string | null;
};

/** Searches for a person by name: a POST, so that the term never gets into a URL or a log. */
export function Zoekformulier({ naam, teksten, waarde }: Props) {
  const { t } = useTranslation();
  return (
    <Formulier naam={naam} teksten={teksten} standaard={{ [naam]: waarde }}>
      <div className="tk-zoek">
        <Veld naam={naam} soort="search" maxLengte={200} />
        <VerstuurKnop soort="secundair">{t('algemeen.zoek')}</VerstuurKnop>
      </div>
    </Formulier>
  );
}
