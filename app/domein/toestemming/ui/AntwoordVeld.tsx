import { useTranslation } from 'react-i18next';
import { Keuze } from '~/components/formulier/Keuze';
import { Selectie } from '~/components/formulier/Selectie';
import type { Antwoordvraag } from '../toestemming.overzicht.service.server';
import { antwoordzin, type Antwoord } from '../tekst';

const ANTWOORDEN: readonly Antwoord[] = ['ja', 'nee_school', 'nee_alle'];

type Props = Pick<Antwoordvraag, 'tekst' | 'school' | 'scholen'> & { label?: string };

/** The three answers of the text, equally large and none chosen beforehand, and the school that they are about. */
export function AntwoordVeld({ tekst: { tekst }, school, scholen, label }: Props) {
  const { t } = useTranslation();
  const naam = school?.naam ?? t('toestemming.deze_school');
  return (
    <>
      {school ? (
        <input type="hidden" name="aanbiederId" value={school.id} />
      ) : (
        <Selectie
          naam="aanbiederId"
          optioneel
          leeg={t('toestemming.vastleggen.geen_school')}
          opties={scholen.map(({ id, naam: tekstnaam }) => ({ waarde: id, tekst: tekstnaam }))}
        />
      )}
      <div className="tk-antwoorden" lang="nl">
        <Keuze
          naam="antwoord"
          label={label}
          opties={ANTWOORDEN.map((antwoord) => ({ waarde: antwoord, tekst: antwoordzin(tekst, antwoord, naam) }))}
        />
      </div>
    </>
  );
}
