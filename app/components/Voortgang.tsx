import { useTranslation } from 'react-i18next';

/** The steps of a longer task: done, now, to come. `stap` counts from 1. */
export function Voortgang({ stappen, stap }: { stappen: readonly string[]; stap: number }) {
  const { t } = useTranslation();
  return (
    <ol className="tk-voortgang" aria-label={t('algemeen.voortgang.naam')}>
      {stappen.map((tekst, plek) => {
        const gedaan = plek + 1 < stap;
        return (
          <li key={tekst} className={gedaan ? 'tk-voortgang__gedaan' : undefined} aria-current={plek + 1 === stap ? 'step' : undefined}>
            <span className="tk-voortgang__nummer" aria-hidden="true">
              {gedaan ? '✓' : plek + 1}
            </span>
            {tekst}
            {gedaan ? <span className="tk-verborgen"> ({t('algemeen.voortgang.gedaan')})</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
