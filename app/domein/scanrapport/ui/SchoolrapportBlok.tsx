import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Schoolrapporten } from '../lezen.service.server';
import { useVastgesteld } from './useVastgesteld';

/** The versions of the report that were shared with the school. */
export function SchoolrapportBlok({ versies }: Schoolrapporten) {
  const { t } = useTranslation();
  const vastgesteld = useVastgesteld();
  return (
    <Sectie titel={t('scanrapport.school.titel')} uitleg={t('scanrapport.school.uitleg')} id="rapport">
      {versies.length === 0 ? <p>{t('scanrapport.school.geen')}</p> : null}
      <ul>
        {versies.map((kop) => (
          <li key={kop.id}>
            <Link className="nl-link" to={`/mijn-school/scan/rapport/${kop.id}`}>
              {t('scanrapport.school.lees', { versie: kop.versie })}
            </Link>
            : {vastgesteld(kop)}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
