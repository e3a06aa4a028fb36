import { useTranslation } from 'react-i18next';
import type { Celbeeld, Inhoud } from '../matrix';
import { Regelbeeld, Regeluitleg } from './Regelbeeld';

type Props = { cel: Celbeeld; categorie: string };

const isGelijk = (een: Inhoud | null, ander: Inhoud | null) => JSON.stringify(een) === JSON.stringify(ander);

/** One cell: both directions in one when they read the same, each with its explanation folded under it. */
export function Matrixcel({ cel: { kolom, perRichting }, categorie }: Props) {
  const { t } = useTranslation();
  const [eerste, ...rest] = perRichting;
  const samen = eerste && rest.every(({ inhoud }) => isGelijk(inhoud, eerste.inhoud));
  const delen = samen ? [{ richting: 'beide', inhoud: eerste.inhoud }] : perRichting;
  return (
    <div className="tk-matrixcel">
      {delen.map(({ richting, inhoud }) => (
        <div key={richting}>
          <span className="tk-zacht">{t(`matrix.richting.${richting}`)}</span>
          <div>
            <Regelbeeld inhoud={inhoud} />
          </div>
          <details>
            <summary>
              {t('matrix.uitleg.knop')}
              <span className="tk-verborgen">
                {' '}
                {t('matrix.uitleg.bij', { categorie, kolom: t(`matrix.kolom.${kolom}`), richting: t(`matrix.richting.${richting}`) })}
              </span>
            </summary>
            <Regeluitleg inhoud={inhoud} />
          </details>
        </div>
      ))}
    </div>
  );
}
