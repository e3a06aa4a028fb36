import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { padVan } from '../later.schema';
import type { Werkweergave } from '../werkvoorraad.service.server';
import { useWachtzin } from './useWachtzin';

/** In the list: opened, why it waits (the rule and its source), what happens after the last day, and where it can be shown later. */
export function Wachtuitleg({ rij }: { rij: Werkweergave }) {
  const { t } = useTranslation();
  const zin = useWachtzin();
  return (
    <details className="tk-waarom tk-waarom--cel">
      <summary>
        {t('werkvoorraad.waarom')}
        <span className="tk-verborgen"> ({[zin('zin', rij), rij.naam].filter(Boolean).join(', ')})</span>
      </summary>
      <p>
        {zin('waarom', rij)} {t('werkvoorraad.bron', { bron: rij.bron })}
      </p>
      <p>{zin('dan', rij)}</p>
      <p>
        <Link to={padVan(rij)} className="nl-link">
          {t(`werkvoorraad.${rij.laterTot !== null ? 'naar_nu' : rij.isTeLaat ? 'bekijk' : 'naar_later'}`)}
          <span className="tk-verborgen">: {[zin('zin', rij), rij.naam].filter(Boolean).join(', ')}</span>
        </Link>
      </p>
    </details>
  );
}
