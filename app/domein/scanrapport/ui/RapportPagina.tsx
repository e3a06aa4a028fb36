import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useScanpad } from '~/domein/scanrisico/ui/useScanpad';
import type { Rapportpagina } from '../concept.service.server';
import { RapportFormulier } from './RapportFormulier';
import { useVastgesteld } from './useVastgesteld';

/** Where a report is written, and which versions there are. */
export function RapportPagina({ pagina, rol }: { pagina: Rapportpagina; rol: string }) {
  const { t } = useTranslation();
  const vastgesteld = useVastgesteld();
  const { scan, versies, schrijven } = pagina;
  return (
    <Pagina
      titel={t('scanrapport.schrijven.titel', { naam: scan.naam })}
      lead={schrijven ? t('scanrapport.schrijven.lead') : null}
      kruimels={useScanpad()(scan)}
    >
      <Gedaan teksten="scanrapport.gedaan" />
      {versies.length > 0 ? (
        <Sectie titel={t('scanrapport.versies')}>
          <ul>
            {versies.map((kop) => (
              <li key={kop.id}>
                <Link className="nl-link" to={`/scans/${scan.id}/rapport/${kop.versie}`}>
                  {t('scanrapport.versie', { versie: kop.versie })}
                </Link>
                : {vastgesteld(kop)}
              </li>
            ))}
          </ul>
        </Sectie>
      ) : null}
      {schrijven ? (
        <RapportFormulier blad={schrijven} scanId={scan.id} />
      ) : (
        <>
          <Melding>{t(rol === 'relatiebeheerder' ? 'scanrapport.schrijven.niet_nu' : 'scanrapport.schrijven.alleen_lezen')}</Melding>
          {versies[0] ? (
            <Knoppen>
              <KnopLink naar={`/scans/${scan.id}/rapport/${versies[0].versie}`}>
                {t('scanrapport.schrijven.lees', { versie: versies[0].versie })}
              </KnopLink>
            </Knoppen>
          ) : null}
        </>
      )}
    </Pagina>
  );
}
