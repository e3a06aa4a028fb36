import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Gedaan } from '~/components/Gedaan';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Risicopagina } from '../scanrisico.service.server';
import { Antwoorden } from './Antwoorden';
import { Ernstbadge } from './Ernstbadge';
import { Meldingen } from './Meldingen';
import { Risicodaden } from './Risicodaden';
import { useScanpad } from './useScanpad';

/** One risk for the gemeente: what it is, what the school said, which letters there are, and what can be done. */
export function RisicoPagina({ pagina }: { pagina: Risicopagina }) {
  const { t } = useTranslation();
  const { scan, risico, isBeperkt, antwoorden, meldingen, kan } = pagina;
  return (
    <Pagina
      titel={t('scanrisico.pagina.titel', { onderdeel: t(`kwaliteitsscan.onderdeel.${risico.onderdeel}`) })}
      kruimels={useScanpad()(scan)}
      boven={<Ernstbadge ernst={risico.ernst} />}
    >
      <Gedaan teksten="scanrisico.gedaan" />
      {isBeperkt ? <Melding soort="waarschuwing">{t('scanrisico.pagina.beperkt')}</Melding> : null}
      <Sectie titel={t('scanrisico.pagina.feiten')}>
        <Risicofeiten risico={risico} isBeperkt={isBeperkt} />
      </Sectie>
      {isBeperkt ? null : (
        <Sectie titel={t('scanrisico.pagina.antwoorden')}>
          <Antwoorden antwoorden={antwoorden} leeg={t('scanrisico.pagina.geen_antwoord')} />
        </Sectie>
      )}
      <Meldingen scanId={scan.id} risicoId={risico.id} meldingen={meldingen} magMelden={kan.melden} />
      <Risicodaden kan={kan} />
    </Pagina>
  );
}

function Risicofeiten({ risico, isBeperkt }: Pick<Risicopagina, 'risico' | 'isBeperkt'>) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const door = ({ op, door: naam }: { op: string; door: string }) => t('scanrisico.pagina.door', { moment: moment(op), naam });
  const feit = (naam: string, waarde: string) => ({ term: t(`scanrisico.pagina.${naam}`), waarde });
  return (
    <Feiten
      feiten={[
        feit('onderdeel', t(`kwaliteitsscan.onderdeel.${risico.onderdeel}`)),
        feit('omschrijving', risico.omschrijving),
        feit('vastgelegd', door(risico)),
        ...(isBeperkt ? [] : [feit('verteld', risico.verteld ? door(risico.verteld) : t('scanrisico.pagina.niet_verteld'))]),
        ...(risico.verval ? [feit('vervallen', `${door(risico.verval)}: ${risico.verval.reden}`)] : []),
      ]}
    />
  );
}
