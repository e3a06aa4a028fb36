import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import type { Eindeformulier } from '../scanhandeling.service.server';
import { useScankruimels } from './useScankruimels';

type Props = Eindeformulier & { hoe: 'vervallen' | 'afronden' };

/** Ends a scan without a decision: it lapses, for which a reason is asked, or a repeated one is finished. */
export function EindePagina({ scan, kan, hoe }: Props) {
  const { t } = useTranslation();
  const kruimels = useScankruimels(scan);
  return (
    <Pagina titel={t(`kwaliteitsscan.${hoe}.titel`)} lead={t(`kwaliteitsscan.${hoe}.lead`, { naam: scan.naam })} kruimels={kruimels}>
      {kan ? (
        <Formulier naam={hoe} teksten="kwaliteitsscan.velden">
          {hoe === 'vervallen' ? (
            <Veld
              naam="toelichting"
              soort="textarea"
              maxLengte={2000}
              uitleg={`${t('kwaliteitsscan.vervallen.school_leest')} ${t('kwaliteitsscan.velden.geen_namen')}`}
            />
          ) : null}
          <VerstuurKnop soort={hoe === 'vervallen' ? 'gevaar' : 'primair'}>{t(`kwaliteitsscan.${hoe}.verstuur`)}</VerstuurKnop>
        </Formulier>
      ) : (
        <Melding>{t('kwaliteitsscan.fouten.kan_nu_niet')}</Melding>
      )}
    </Pagina>
  );
}
