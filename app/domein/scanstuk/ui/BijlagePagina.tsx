import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Bijlagepagina } from '../bijlage.service.server';
import { indicatieuitkomsten } from '../indicatie';
import { Indicatietabel } from './Indicatietabel';
import { scankruimels } from './scankruimels';
import { Stukkenlijst } from './Stukkenlijst';
import { StukVeld } from './StukVeld';

/** The restricted annex: for who does the scan and who decides on it; says that each look is kept. */
export function BijlagePagina({ pagina: { scan, vandaag, magVastleggen, indicaties, stukken } }: { pagina: Bijlagepagina }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('scanstuk.bijlage.titel', { naam: scan.naam })} lead={t('scanstuk.bijlage.lead')} kruimels={scankruimels(t, scan)}>
      <Gedaan teksten="scanstuk.gedaan" />
      <Melding soort="waarschuwing">{t('scanstuk.bijlage.let_op')}</Melding>
      <Sectie titel={t('scanstuk.bijlage.indicatie')} uitleg={t('scanstuk.bijlage.indicatie_uitleg')}>
        {indicaties.length > 0 ? (
          <Indicatietabel indicaties={indicaties} stukken={stukken} />
        ) : (
          <Paragraph>{t('scanstuk.bijlage.geen_indicatie')}</Paragraph>
        )}
      </Sectie>
      {magVastleggen ? (
        <Sectie titel={t('scanstuk.bijlage.leg_vast')} id="vastleggen">
          <Formulier key={indicaties.length} naam="indicatie" teksten="scanstuk.velden" standaard={{ datum: vandaag }} bestanden>
            <Keuze naam="uitkomst" opties={indicatieuitkomsten.map((waarde) => ({ waarde, tekst: t(`scanstuk.uitkomst.${waarde}`) }))} />
            <Veld naam="datum" soort="date" max={vandaag} breedte="kort" />
            <StukVeld naam="stuk" />
            <VerstuurKnop>{t('scanstuk.bijlage.bewaar')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
      <Sectie titel={t('scanstuk.bijlage.stukken')} id="stukken">
        <Stukkenlijst stukken={stukken} />
      </Sectie>
    </Pagina>
  );
}
