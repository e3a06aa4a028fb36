import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Vinkje } from '~/components/formulier/Vinkje';
import type { Schrift } from '~/platform/pdf/stuk';
import type { Gegevensveld, Tekstvelden } from '../tekstvelden';
import { Woordveld } from './Woordveld';

type Props = { velden: Tekstvelden; nederlands: Tekstvelden | null; schrift: Schrift };

/** Which data the text names, each in its own words; a translation names what the Dutch names. */
export function Gegevensvelden({ velden, nederlands, schrift }: Props) {
  const { t } = useTranslation();
  return (
    <Groep
      titel={t('toestemming.teksten.groepen.gegevens')}
      uitleg={nederlands ? undefined : t('toestemming.teksten.groepen.gegevens_uitleg')}
    >
      <Woordveld naam="gegevensKop" maxLengte={200} schrift={schrift} nederlands={nederlands?.gegevensKop} />
      {velden.gegevens.map((veld, nr) => (
        <Gegeven key={veld.categorie} veld={veld} nr={nr} schrift={schrift} nederlands={nederlands?.gegevens[nr]} />
      ))}
    </Groep>
  );
}

type GegevenProps = { veld: Gegevensveld; nr: number; schrift: Schrift; nederlands: Gegevensveld | undefined };

function Gegeven({ veld: { categorie }, nr, schrift, nederlands }: GegevenProps) {
  const { t } = useTranslation();
  const naam = t(`toestemming.categorie.${categorie}`);
  const veld = (deel: 'noemt' | 'kop' | 'uitleg') => ({
    naam: `gegevens[${nr}].${deel}`,
    label: t(`toestemming.teksten.velden.gegeven_${deel}`, { naam }),
  });
  return (
    <>
      <input type="hidden" name={`gegevens[${nr}].categorie`} value={categorie} />
      {nederlands ? <input type="hidden" name={`gegevens[${nr}].noemt`} value="on" /> : <Vinkje {...veld('noemt')} />}
      <Woordveld {...veld('kop')} maxLengte={200} schrift={schrift} nederlands={nederlands?.kop} />
      <Woordveld {...veld('uitleg')} soort="textarea" rijen={2} maxLengte={1000} schrift={schrift} nederlands={nederlands?.uitleg} />
    </>
  );
}
