import { useTranslation } from 'react-i18next';
import { Icoon } from '~/components/Icoon';

/** Beside an act of consent that the school recorded: why the gemeente sees it, which is no category of the matrix. */
export function Waarombewijs() {
  const { t } = useTranslation();
  return (
    <details className="tk-waarom" data-waarom="bewijs:naar_gemeente">
      <summary>
        <Icoon naam="info" />
        <span>{t('grondslag.bewijs.vraag')}</span>
      </summary>
      <div className="tk-waarom__blad">
        <dl>
          {(['grond', 'geldt', 'nooit'] as const).map((naam) => (
            <div key={naam}>
              <dt>{t(`grondslag.bewijs.kop.${naam}`)}</dt>
              <dd>{t(`grondslag.bewijs.${naam}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
