import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Besluitpagina } from '../besluit.service.server';

/** What to read before deciding: the latest report with the school's reactions, the restricted annex, the whole scan. */
export function Leeseerst({ scanId, lees: { rapport, reacties } }: { scanId: string; lees: Besluitpagina['lees'] }) {
  const { t } = useTranslation();
  const naar = (pad: string, tekst: string) => (
    <Link className="nl-link" to={`/scans/${scanId}${pad}`}>
      {tekst}
    </Link>
  );
  return (
    <Sectie titel={t('scanbesluit.besluit.lees')}>
      <ul>
        {rapport === null ? null : (
          <li>
            {naar(`/rapport/${rapport}`, t('scanbesluit.besluit.rapport', { versie: rapport }))}.{' '}
            {t('scanbesluit.besluit.reacties', { count: reacties })}
          </li>
        )}
        <li>{naar('/bijlage', t('scanbesluit.besluit.bijlage'))}</li>
        <li>{naar('', t('scanbesluit.besluit.naar_scan'))}</li>
      </ul>
    </Sectie>
  );
}
