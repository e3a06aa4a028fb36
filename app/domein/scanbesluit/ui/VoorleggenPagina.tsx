import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { adviezen } from '../besluitsoort';
import { HOOGSTENS_MOTIVERING } from '../scanbesluit.schema';
import type { Voorlegpagina } from '../voorleggen.service.server';
import { Adviesregel } from './Adviesregel';
import { Keurmerkregel } from './Keurmerkregel';
import { scankruimels } from './scankruimels';

/** Lays a scan before the tekenbevoegde, with an advice and its reasons. */
export function VoorleggenPagina({ scan, keurmerk, advies }: Voorlegpagina) {
  const { t } = useTranslation();
  return (
    <Pagina
      titel={t('scanbesluit.voorleggen.titel', { naam: scan.naam })}
      lead={t('scanbesluit.voorleggen.lead')}
      kruimels={scankruimels(t, scan)}
    >
      <Sectie titel={t('scanbesluit.keurmerk.titel')}>
        <Keurmerkregel keurmerk={keurmerk} />
      </Sectie>
      {advies ? (
        <Sectie titel={t('scanbesluit.voorleggen.eerder')} uitleg={t('scanbesluit.voorleggen.eerder_uitleg')}>
          <Adviesregel advies={advies} />
        </Sectie>
      ) : null}
      <Sectie titel={t('scanbesluit.voorleggen.advies')} uitleg={t('scanbesluit.voorleggen.uitleg')}>
        <Formulier naam="voorleggen" teksten="scanbesluit.velden">
          <Keuze naam="advies" opties={adviezen.map((waarde) => ({ waarde, tekst: t(`scanbesluit.advies.${waarde}`) }))} />
          <Veld naam="motivering" soort="textarea" rijen={8} maxLengte={HOOGSTENS_MOTIVERING} />
          <VerstuurKnop>{t('scanbesluit.voorleggen.knop')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </Pagina>
  );
}
