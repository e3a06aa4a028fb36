import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { eersteDagOnder } from '../uiterstedag';
import { Rekenblad } from './Rekenblad';

/** From which day on fewer than so many calendar months of a term are left (C 1c), whose last day (ISO text) was recorded. */
export function Termijngrenzen({ einde, maanden }: { einde: string; maanden: readonly number[] }) {
  const { t } = useTranslation();
  const { datum, datumVoluit } = useOpmaak();
  return (
    <Rekenblad over={datum(einde)}>
      <p>{t('uiterstedag.termijn.uitleg', { einde: datumVoluit(einde) })}</p>
      <ol className="tk-rekenstappen">
        {maanden.map((aantal) => {
          const vanaf = eersteDagOnder(Temporal.PlainDate.from(einde), aantal);
          return (
            <li key={aantal}>
              {t('uiterstedag.termijn.grens', { dag: datumVoluit(vanaf), duur: t('uiterstedag.duur.maanden', { count: aantal }) })}
            </li>
          );
        })}
      </ol>
      <p>{t('uiterstedag.termijn.bron')}</p>
    </Rekenblad>
  );
}
