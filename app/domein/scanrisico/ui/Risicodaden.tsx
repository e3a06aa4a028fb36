import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import type { Risicopagina } from '../scanrisico.service.server';

/** Telling the school, or saying that it is no risk. */
export function Risicodaden({ kan }: Pick<Risicopagina, 'kan'>) {
  const { t } = useTranslation();
  return (
    <>
      {kan.vertellen ? (
        <Sectie titel={t('scanrisico.pagina.vertel')} uitleg={t('scanrisico.pagina.vertel_uitleg')}>
          <Formulier naam="vertel" teksten="scanrisico.velden">
            <input type="hidden" name="doe" value="vertel" />
            <VerstuurKnop>{t('scanrisico.pagina.vertel_knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
      {kan.vervallen ? (
        <Sectie titel={t('scanrisico.pagina.verval')}>
          <Formulier naam="vervalt" teksten="scanrisico.velden">
            <input type="hidden" name="doe" value="vervalt" />
            <Veld naam="reden" soort="textarea" rijen={3} />
            <VerstuurKnop soort="secundair">{t('scanrisico.pagina.verval_knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </>
  );
}
