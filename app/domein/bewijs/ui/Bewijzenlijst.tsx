import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { MijnToestemming } from '~/domein/toestemming/toestemming.mijn.service.server';
import { useWanneer } from '~/domein/toestemming/ui/useWanneer';

/** The receipts of everything that someone answered or withdrew, latest first. */
export function Bewijzenlijst({ bewijzen }: { bewijzen: MijnToestemming['bewijzen'] }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  if (bewijzen.length === 0) return null;
  return (
    <Sectie titel={t('bewijs.mijn.titel')} uitleg={t('bewijs.mijn.uitleg')}>
      <ul className="tk-geschiedenis">
        {bewijzen.map(({ id, soort, school, wanneer: op }) => (
          <li key={id}>
            <Link to={`/toestemming/${id}`} className="nl-link">
              {t(`bewijs.mijn.${soort}`, { school: school ?? t('toestemming.alle_scholen') })}
            </Link>{' '}
            {wanneer(op)}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
