import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Kvkblok } from '../kvk.service.server';

/** Where the register and the school differ, each in one sentence with both words. */
export function KvkVerschillen({ verschillen, soort }: Kvkblok) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (soort !== 'antwoord') return null;
  if (verschillen.length === 0) return <Melding soort="ok">{t('kvk.verschil.geen')}</Melding>;
  return (
    <Melding soort="waarschuwing" titel={t('kvk.verschil.titel', { count: verschillen.length })}>
      <ul>
        {verschillen.map(({ soort: wat, opgegeven, gevonden, dag }, plek) => (
          <li key={plek}>
            {t(`kvk.verschil.${wat}`, {
              opgegeven,
              gevonden: gevonden ?? t('algemeen.onbekend'),
              datum: dag ? datum(dag) : '',
            })}
          </li>
        ))}
      </ul>
    </Melding>
  );
}
