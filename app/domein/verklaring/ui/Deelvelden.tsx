import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import type { Schrift } from '~/platform/pdf/stuk';
import type { Tekstvelden } from '../tekstvelden';
import { alsRegels } from './tekstbegin';
import { Woordveld } from './Woordveld';

const MEESTE = 10;
/** Room for parts that were not there before. */
const ERBIJ = 2;

type Props = { velden: Tekstvelden; nederlands: Tekstvelden | null; schrift: Schrift };

/** The parts of the text with a heading; one that is left empty goes. A translation has as many as the Dutch. */
export function Deelvelden({ velden, nederlands, schrift }: Props) {
  const { t } = useTranslation();
  const aantal = nederlands ? Math.max(nederlands.delen.length, velden.delen.length) : Math.min(velden.delen.length + ERBIJ, MEESTE);
  const label = (deel: 'kop' | 'alineas', nr: number) => t(`toestemming.teksten.velden.deel_${deel}`, { nr: nr + 1 });
  return (
    <Groep titel={t('toestemming.teksten.groepen.delen')} uitleg={t('toestemming.teksten.groepen.delen_uitleg')}>
      {Array.from({ length: aantal }, (_, nr) => {
        const bron = nederlands?.delen[nr];
        return (
          <div key={nr}>
            <Woordveld naam={`delen[${nr}].kop`} label={label('kop', nr)} maxLengte={200} schrift={schrift} nederlands={bron?.kop} />
            <Woordveld
              naam={`delen[${nr}].alineas`}
              label={label('alineas', nr)}
              soort="textarea"
              schrift={schrift}
              nederlands={bron && alsRegels(bron.alineas)}
            />
          </div>
        );
      })}
    </Groep>
  );
}
