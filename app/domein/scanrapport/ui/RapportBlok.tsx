import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Sectie } from '~/components/Sectie';
import type { Rapportblok } from '../lezen.service.server';
import { Delingen } from './Delingen';
import { useVastgesteld } from './useVastgesteld';

/** The report of a scan on its page: where it is written, its versions and with whom each was shared. */
export function RapportBlok({ scanId, magSchrijven, versies }: Rapportblok) {
  const { t } = useTranslation();
  const vastgesteld = useVastgesteld();
  const knop = magSchrijven ? (
    <KnopLink naar={`/scans/${scanId}/rapport`} soort="secundair">
      {t('scanrapport.schrijf')}
    </KnopLink>
  ) : null;
  if (versies.length === 0)
    return (
      <Sectie titel={t('scanrapport.titel')} id="rapport">
        <LeegStaat niveau={3} titel={t('scanrapport.leeg_titel')} tekst={t('scanrapport.leeg_tekst')} actie={knop} />
      </Sectie>
    );
  return (
    <Sectie titel={t('scanrapport.titel')} uitleg={t('scanrapport.uitleg')} acties={knop} id="rapport">
      <ul>
        {versies.map((kop) => (
          <li key={kop.id}>
            <Link className="nl-link" to={`/scans/${scanId}/rapport/${kop.versie}`}>
              {t('scanrapport.versie', { versie: kop.versie })}
            </Link>
            : {vastgesteld(kop)}
            <Delingen delingen={kop.delingen} />
            {kop.reacties > 0 ? <p>{t('scanrapport.reacties', { count: kop.reacties })}</p> : null}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
