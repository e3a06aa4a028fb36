import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { onderdelen } from '~/domein/kwaliteitsscan/onderdeel';
import { ernsten } from '../scanrisico';
import { useScanpad } from './useScanpad';

type Props = { scan: { id: string; naam: string }; magNu: boolean };

/** A new risk: of which part, how severe, and what it is. */
export function NieuwRisicoPagina({ scan, magNu }: Props) {
  const { t } = useTranslation();
  const kruimels = useScanpad()(scan);
  return (
    <Pagina titel={t('scanrisico.nieuw_pagina.titel')} lead={t('scanrisico.nieuw_pagina.lead')} kruimels={kruimels}>
      {magNu ? (
        <Formulier naam="risico" teksten="scanrisico.velden">
          <Selectie naam="onderdeel" opties={onderdelen.map((waarde) => ({ waarde, tekst: t(`kwaliteitsscan.onderdeel.${waarde}`) }))} />
          <Keuze naam="ernst" naast opties={ernsten.map((waarde) => ({ waarde, tekst: t(`scanrisico.ernst.${waarde}`) }))} />
          <Veld naam="omschrijving" soort="textarea" rijen={6} />
          <VerstuurKnop>{t('scanrisico.nieuw_pagina.knop')}</VerstuurKnop>
        </Formulier>
      ) : (
        <Melding>{t('scanrisico.nieuw_pagina.niet_nu')}</Melding>
      )}
    </Pagina>
  );
}
