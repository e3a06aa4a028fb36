import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Nasleep } from '../nasleep.service.server';
import { AutomatischTabel } from './AutomatischTabel';
import { Taakfeiten } from './Taakfeiten';

/** For the casemanager, beside an act that ended a ja: what the system did by itself, and what the school has to do. */
export function NasleepBlok({ nasleep: { automatisch, taken } }: { nasleep: Nasleep }) {
  const { t } = useTranslation();
  if (automatisch.length === 0) return null;
  return (
    <>
      <Sectie titel={t('nasleep.titel')} uitleg={t('nasleep.uitleg')}>
        <AutomatischTabel automatisch={automatisch} />
      </Sectie>
      {taken.length === 0 ? null : (
        <Sectie titel={t('nasleep.taak')} uitleg={t('nasleep.taak_uitleg')}>
          {taken.map((taak) => (
            <Taakfeiten key={taak.id} taak={taak} metSchool />
          ))}
        </Sectie>
      )}
    </>
  );
}
