import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useScankruimels } from '~/domein/kwaliteitsscan/ui/useScankruimels';
import type { Gesprekspagina } from '../gesprek.lezen.service.server';
import { GespreksBlok } from './GespreksBlok';
import { PlanFormulier } from './PlanFormulier';
import { AfwijsFormulier, VerslagFormulier } from './VerslagFormulier';

/** The gesprek of a scan: what is planned and what was said, and the forms to change it while the scan is under way. */
export function GesprekPagina({ pagina }: { pagina: Gesprekspagina }) {
  const { t } = useTranslation();
  const { scanId, naam, magWijzigen, verslagen, afspraak } = pagina;
  return (
    <Pagina titel={t('scangesprek.paginatitel', { naam })} lead={t('scangesprek.lead')} kruimels={useScankruimels({ id: scanId, naam })}>
      <Gedaan teksten="scangesprek.gedaan" />
      <GespreksBlok gesprek={pagina} agenda={`/scans/${scanId}/gesprek/agenda`} />
      {magWijzigen && verslagen.length === 0 ? (
        <Sectie titel={t(afspraak ? 'scangesprek.plan.titel_verzet' : 'scangesprek.plan.titel')} uitleg={t('scangesprek.plan.uitleg')}>
          <PlanFormulier {...pagina} />
          {afspraak?.soort === 'gepland' ? <Afzeggen gezien={afspraak.volgnummer + 1} /> : null}
        </Sectie>
      ) : null}
      {magWijzigen ? (
        <Sectie
          titel={t(verslagen.length === 0 ? 'scangesprek.verslag.kop' : 'scangesprek.verslag.kop_opnieuw')}
          uitleg={t('scangesprek.verslag.uitleg')}
        >
          <VerslagFormulier {...pagina} dag={afspraak && afspraak.dag < pagina.vandaag ? afspraak.dag : null} />
        </Sectie>
      ) : null}
      {magWijzigen ? (
        <Sectie titel={t('scangesprek.afwijzen.titel')} uitleg={t('scangesprek.afwijzen.uitleg')}>
          <AfwijsFormulier {...pagina} />
        </Sectie>
      ) : null}
    </Pagina>
  );
}

function Afzeggen({ gezien }: { gezien: number }) {
  const { t } = useTranslation();
  return (
    <Formulier naam="afzeggen" teksten="scangesprek.velden">
      <input type="hidden" name="doe" value="zeg_af" />
      <input type="hidden" name="gezien" value={gezien} />
      <VerstuurKnop soort="gevaar">{t('scangesprek.plan.zeg_af')}</VerstuurKnop>
    </Formulier>
  );
}
