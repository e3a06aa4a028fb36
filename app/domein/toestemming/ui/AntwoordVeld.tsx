import { useTranslation } from 'react-i18next';
import { Keuze } from '~/components/formulier/Keuze';
import { Selectie } from '~/components/formulier/Selectie';
import { ANTWOORDEN, schriftVan } from '~/domein/verklaring/formulier';
import type { Antwoordvraag } from '../toestemming.overzicht.service.server';
import { antwoordzin, type Antwoord } from '~/domein/verklaring/tekst';
import { isVertaling } from '~/domein/verklaring/verklaringstaal';

type Props = Pick<Antwoordvraag, 'tekst' | 'nederlands' | 'school' | 'scholen'> & { label?: string };

/** The three answers of the text, equally large and none chosen beforehand, the Dutch under each translated one, and the school that they are about. */
export function AntwoordVeld({ tekst: { tekst, taal }, nederlands, school, scholen, label }: Props) {
  const { t } = useTranslation();
  const naam = school?.naam ?? t('toestemming.deze_school');
  const optie = (antwoord: Antwoord) => ({
    waarde: antwoord,
    tekst: antwoordzin(tekst, antwoord, naam),
    uitleg: isVertaling(taal) ? (
      <span lang="nl" dir="ltr">
        {antwoordzin(nederlands.tekst, antwoord, naam)}
      </span>
    ) : undefined,
  });
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
      <div className="tk-antwoorden" {...schriftVan(taal)}>
        <Keuze naam="antwoord" label={label} opties={ANTWOORDEN.map(optie)} />
      </div>
    </>
  );
}
