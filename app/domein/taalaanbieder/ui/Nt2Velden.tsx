import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';

const delen = [
  { geheel: 'docenten', deel: 'docentenGecertificeerd', optioneel: false },
  { geheel: 'lessen', deel: 'lessenBevoegd', optioneel: false },
  { geheel: 'groepen', deel: 'groepenZonder', optioneel: true },
  { geheel: 'onaLessen', deel: 'onaLessenBevoegd', optioneel: true },
] as const;

/** What is counted: docenten and lessons always, groups and ONA where they were. */
export function Nt2Velden() {
  const { t } = useTranslation();
  return delen.map(({ geheel, deel, optioneel }) => (
    <Groep key={geheel} titel={t(`taalaanbieder.nt2.${geheel}_kop`)} uitleg={t(`taalaanbieder.nt2.${geheel}_vraag`)}>
      <Naast>
        {[geheel, deel].map((naam) => (
          <Veld key={naam} naam={naam} soort="number" min={0} stap={1} optioneel={optioneel} />
        ))}
      </Naast>
    </Groep>
  ));
}
