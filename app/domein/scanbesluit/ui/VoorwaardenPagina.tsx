import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { StukVeld } from '~/domein/scanstuk/ui/StukVeld';
import { uitkomsten, voorwaardestappen } from '../voorwaarden';
import type { Voorwaardenpagina } from '../voorwaarden.service.server';
import { Eerderevoorwaarden } from './Eerderevoorwaarden';
import { Keurmerkregel } from './Keurmerkregel';
import { scankruimels } from './scankruimels';
import { Voorwaardenstappen } from './Voorwaardenstappen';

/** The conditions of an aspirant: how the four steps stand, and a form to record one with its evidence. */
export function VoorwaardenPagina({ pagina }: { pagina: Voorwaardenpagina }) {
  const { t } = useTranslation();
  const { scan, keurmerk, voorwaarden, stukken, gezien, magVastleggen } = pagina;
  return (
    <Pagina
      titel={t('scanbesluit.voorwaarden.titel', { naam: scan.naam })}
      lead={t('scanbesluit.voorwaarden.lead')}
      kruimels={scankruimels(t, scan)}
    >
      <Gedaan teksten="scanbesluit.gedaan" />
      <Sectie titel={t('scanbesluit.voorwaarden.titel_kort')}>
        <Voorwaardenstappen voorwaarden={voorwaarden} stukken={stukken} />
      </Sectie>
      <Sectie titel={t('scanbesluit.keurmerk.titel')}>
        <Keurmerkregel keurmerk={keurmerk} />
      </Sectie>
      <Eerderevoorwaarden voorwaarden={voorwaarden} stukken={stukken} />
      {magVastleggen ? (
        <Sectie titel={t('scanbesluit.voorwaarden.leg_vast')} uitleg={t('scanbesluit.voorwaarden.leg_vast_uitleg')}>
          <Formulier key={gezien} naam="voorwaarde" teksten="scanbesluit.velden" bestanden>
            <input type="hidden" name="gezien" value={gezien ?? ''} />
            <Keuze naam="stap" opties={voorwaardestappen.map((waarde) => ({ waarde, tekst: t(`scanbesluit.stap.${waarde}`) }))} />
            <Veld naam="gedaanOp" soort="date" />
            <Keuze naam="uitkomst" opties={uitkomsten.map((waarde) => ({ waarde, tekst: t(`scanbesluit.uitkomst.${waarde}`) }))} naast />
            <Veld naam="toelichting" soort="textarea" maxLengte={1000} optioneel />
            <StukVeld naam="stuk" />
            <VerstuurKnop>{t('scanbesluit.voorwaarden.knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </Pagina>
  );
}
