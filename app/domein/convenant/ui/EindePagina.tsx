import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import type { Eindeformulier } from '../convenant.service.server';
import { Einden } from './Termijntabel';

/** When a term ends early or by uitsluiting: facts only, and what follows from them. */
export function EindePagina({ school, termijn }: Eindeformulier) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kruimels = [
    { naar: '/scholen', tekst: t('taalaanbieder.titel') },
    { naar: `/scholen/${school.id}`, tekst: school.naam },
  ];
  return (
    <Pagina
      titel={t('taalaanbieder.convenant.einde.titel', { naam: school.naam })}
      lead={t('taalaanbieder.convenant.einde.lead')}
      kruimels={kruimels}
    >
      <div className="tk-stapel">
        <Feiten
          feiten={[
            { term: t('taalaanbieder.convenant.kolommen.ingangsdatum'), waarde: datum(termijn.ingangsdatum) },
            { term: t('taalaanbieder.convenant.kolommen.laatste_dag'), waarde: datum(termijn.laatsteDag) },
            { term: t('taalaanbieder.convenant.einde.nu'), waarde: <Einden termijn={termijn} /> },
          ]}
        />
        <Formulier
          naam="einde"
          teksten="taalaanbieder.velden"
          standaard={{ beeindigdPer: termijn.beeindigdPer, uitgeslotenPer: termijn.uitgeslotenPer }}
        >
          <input type="hidden" name="stand" value={termijn.stand} />
          <Veld naam="beeindigdPer" soort="date" optioneel max={termijn.laatsteDag} />
          <Veld naam="uitgeslotenPer" soort="date" optioneel max={termijn.laatsteDag} />
          <p>{t('taalaanbieder.convenant.einde.terug')}</p>
          <Melding soort="waarschuwing" titel={t('taalaanbieder.convenant.einde.gevolg_titel')}>
            {t('taalaanbieder.convenant.einde.gevolg')}
          </Melding>
          <VerstuurKnop soort="gevaar">{t('taalaanbieder.convenant.einde.verstuur')}</VerstuurKnop>
        </Formulier>
      </div>
    </Pagina>
  );
}
