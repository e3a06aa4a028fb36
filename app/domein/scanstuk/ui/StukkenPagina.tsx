import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Vinkje } from '~/components/formulier/Vinkje';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { afzenders, stuksoorten } from '../scanstuk';
import type { Stukkenpagina } from '../stukken.service.server';
import { onderdeelnaam } from './onderdeelnaam';
import { scankruimels } from './scankruimels';
import { Stukkenlijst } from './Stukkenlijst';
import { StukVeld } from './StukVeld';

/** All documents of a scan but the restricted ones; who does the scan adds to them. `onderdeel` is chosen beforehand when one came from its page. */
export function StukkenPagina({
  pagina: { scan, vandaag, magToevoegen, stukken },
  onderdeel,
}: {
  pagina: Stukkenpagina;
  onderdeel: string | null;
}) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('scanstuk.pagina.titel', { naam: scan.naam })} lead={t('scanstuk.pagina.lead')} kruimels={scankruimels(t, scan)}>
      <Gedaan teksten="scanstuk.gedaan" />
      <Sectie titel={t('scanstuk.pagina.lijst')}>
        <Stukkenlijst stukken={stukken} />
      </Sectie>
      {magToevoegen ? (
        <Sectie titel={t('scanstuk.pagina.voeg_toe')} id="toevoegen">
          <Formulier
            key={stukken.length}
            naam="stukken"
            teksten="scanstuk.velden"
            standaard={{ onderdeel: onderdeel ?? undefined, ontvangenOp: vandaag }}
            bestanden
          >
            <Selectie naam="onderdeel" opties={stuksoorten.map((waarde) => ({ waarde, tekst: onderdeelnaam(t, waarde) }))} />
            <Selectie naam="ontvangenVan" opties={afzenders.map((waarde) => ({ waarde, tekst: t(`scanstuk.van.${waarde}`) }))} />
            <Veld naam="ontvangenOp" soort="date" max={vandaag} breedte="kort" />
            <StukVeld naam="stukken" meerdere />
            <Vinkje naam="isBeperkt" />
            <VerstuurKnop>{t('scanstuk.pagina.bewaar')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </Pagina>
  );
}
