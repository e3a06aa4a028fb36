import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import type { GezieneHandeling } from '../toestemming.inzien.service.server';
import { useWanneer } from './useWanneer';

type Props = Pick<GezieneHandeling, 'tegenspraken'> & { inburgeraarId: string };

/** Beside an act that another contradicts: which of both counts, and why; at both acts alike. */
export function Tegenspraken({ tegenspraken, inburgeraarId }: Props) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  return tegenspraken.map(({ ander, dezeTelt, waarom }) => (
    <Melding
      key={ander.id}
      soort={dezeTelt ? 'info' : 'waarschuwing'}
      titel={t(`toestemming.tegenspraak.${dezeTelt ? 'deze_telt' : 'ander_telt'}`)}
    >
      <p>
        {t(`toestemming.tegenspraak.${waarom}`)}{' '}
        <Link to={`/inburgeraars/${inburgeraarId}/toestemming/${ander.id}`} className="nl-link">
          {t('toestemming.tegenspraak.ander', {
            wat: t(`toestemming.soort.${ander.soort}${ander.school ? '' : '_alle'}`),
            wanneer: wanneer(ander.tijdstip ?? ander.datum),
          })}
        </Link>
      </p>
    </Melding>
  ));
}
