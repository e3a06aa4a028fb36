import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import { useOpmaak } from '~/components/useOpmaak';
import type { Meldingspagina } from '../melding.service.server';
import { wijzen } from '../scanrisico';
import { useScanpad } from './useScanpad';
import { useVerzonden } from './useVerzonden';

/** A letter as it was written, to download and send oneself; and that it was sent. */
export function MeldingPagina({ scan, melding, stuk, vandaag, magVerzenden }: Meldingspagina) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const verzonden = useVerzonden();
  return (
    <Pagina
      titel={t('scanrisico.melding.pagina', { ontvanger: t(`scanrisico.ontvanger.${melding.ontvanger}`) })}
      lead={verzonden(melding)}
      kruimels={useScanpad()(scan)}
      acties={
        <KnopLink naar={`/scans/${scan.id}/meldingen/${melding.id}/pdf`} soort="secundair" herlaad>
          {t('scanrisico.melding.pdf')}
        </KnopLink>
      }
    >
      <Gedaan teksten="scanrisico.gedaan" />
      <p>{t('scanrisico.melding.geschreven', { moment: moment(melding.op), naam: melding.door })}</p>
      <Stuk stuk={stuk} />
      {magVerzenden ? (
        <Sectie titel={t('scanrisico.melding.verzend')} uitleg={t('scanrisico.melding.verzend_uitleg')}>
          <Formulier naam="verzending" teksten="scanrisico.velden" standaard={{ verzondenOp: vandaag }}>
            <Veld naam="verzondenOp" soort="date" max={vandaag} />
            <Keuze naam="wijze" opties={wijzen.map((waarde) => ({ waarde, tekst: t(`scanrisico.wijze.${waarde}`) }))} />
            <VerstuurKnop>{t('scanrisico.melding.verzend_knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </Pagina>
  );
}
