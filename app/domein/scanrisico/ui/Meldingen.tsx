import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';
import type { Meldingweergave } from '../risicoweergave';
import { useVerzonden } from './useVerzonden';

type Props = { scanId: string; risicoId: string; meldingen: readonly Meldingweergave[]; magMelden: boolean };

/** The letters on a risk, and the way to a new one. */
export function Meldingen({ scanId, risicoId, meldingen, magMelden }: Props) {
  const { t } = useTranslation();
  const verzonden = useVerzonden();
  const knop = magMelden ? (
    <KnopLink naar={`/scans/${scanId}/risicos/${risicoId}/melding`} soort="secundair">
      {t('scanrisico.pagina.schrijf')}
    </KnopLink>
  ) : null;
  return (
    <Sectie titel={t('scanrisico.pagina.meldingen')} acties={knop}>
      {meldingen.length === 0 ? <p>{t('scanrisico.pagina.geen_melding')}</p> : null}
      <ul>
        {meldingen.map((melding) => (
          <li key={melding.id}>
            <Link className="nl-link" to={`/scans/${scanId}/meldingen/${melding.id}`}>
              {t('scanrisico.melding.regel', { ontvanger: t(`scanrisico.ontvanger.${melding.ontvanger}`) })}
            </Link>
            : {verzonden(melding)}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
