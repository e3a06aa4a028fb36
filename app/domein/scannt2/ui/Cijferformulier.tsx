import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import { Nt2Velden } from '~/domein/taalaanbieder/ui/Nt2Velden';
import type { Nt2pagina } from '../scannt2.lezen.service.server';

/** Figures for a scan, or better ones; those that count now stand in the fields. */
export function Cijferformulier({ cijfers, peildatum, vandaag }: Pick<Nt2pagina, 'cijfers' | 'peildatum' | 'vandaag'>) {
  const { t } = useTranslation();
  const standaard = cijfers
    ? {
        ...{ peildatum: cijfers.peildatum, docenten: cijfers.docenten.geheel, docentenGecertificeerd: cijfers.docenten.deel },
        ...{
          lessen: cijfers.lessen.geheel,
          lessenBevoegd: cijfers.lessen.deel,
          groepen: cijfers.groepen?.geheel,
          groepenZonder: cijfers.groepen?.zonder,
        },
        ...{ onaLessen: cijfers.ona?.geheel, onaLessenBevoegd: cijfers.ona?.deel },
      }
    : { peildatum };
  return (
    <Sectie titel={t(cijfers ? 'scannt2.invoer.titel_beter' : 'scannt2.invoer.titel')} uitleg={t('scannt2.invoer.uitleg')} id="invoer">
      <Formulier naam="cijfers" teksten="taalaanbieder.velden" standaard={standaard}>
        <input type="hidden" name="doe" value="cijfers" />
        <Veld naam="peildatum" soort="date" max={vandaag} />
        <Nt2Velden />
        <VerstuurKnop soort={cijfers ? 'secundair' : 'primair'}>{t('scannt2.invoer.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
