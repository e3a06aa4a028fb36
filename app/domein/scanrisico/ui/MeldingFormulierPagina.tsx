import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import type { Ontvanger } from '../scanrisico';
import { useScanpad } from './useScanpad';

type Props = { scan: { id: string; naam: string }; ontvangers: readonly Ontvanger[]; tekst: string };

/** A letter on a risk, begun with our words. */
export function MeldingFormulierPagina({ scan, ontvangers, tekst }: Props) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('scanrisico.melding.titel')} lead={t('scanrisico.melding.lead')} kruimels={useScanpad()(scan)}>
      {ontvangers.length === 0 ? (
        <Melding>{t('scanrisico.melding.geen')}</Melding>
      ) : (
        <Formulier naam="melding" teksten="scanrisico.velden" standaard={{ tekst }}>
          <Keuze naam="ontvanger" opties={ontvangers.map((waarde) => ({ waarde, tekst: t(`scanrisico.ontvanger.${waarde}`) }))} />
          <Veld naam="tekst" soort="textarea" rijen={14} />
          <VerstuurKnop>{t('scanrisico.melding.knop')}</VerstuurKnop>
        </Formulier>
      )}
    </Pagina>
  );
}
