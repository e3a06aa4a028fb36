import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useSchoolpad } from '~/domein/scanrisico/ui/useScanpad';
import type { Schoolrapport } from '../lezen.service.server';
import { Rapportlezing } from './Rapportlezing';
import { Reacties } from './Reacties';
import { useVastgesteld } from './useVastgesteld';

/** A shared report for the school, and its reaction. */
export function SchoolrapportPagina({ pagina }: { pagina: Schoolrapport }) {
  const { t } = useTranslation();
  const { rapport, reacties, magReageren } = pagina;
  return (
    <Pagina
      titel={t('scanrapport.school.pagina', { versie: rapport.versie })}
      lead={useVastgesteld()(rapport)}
      kruimels={useSchoolpad()()}
      acties={
        <KnopLink naar={`/scans/${rapport.scanId}/rapport/${rapport.versie}/pdf`} soort="secundair" herlaad>
          {t('scanrapport.lezen.pdf')}
        </KnopLink>
      }
    >
      <Gedaan teksten="scanrapport.gedaan" />
      <Rapportlezing {...pagina} />
      <Sectie titel={t('scanrapport.school.eigen')} id="reacties">
        <Reacties reacties={reacties} leeg={t('scanrapport.school.geen_reactie')} />
      </Sectie>
      {magReageren ? (
        <Sectie titel={t('scanrapport.school.reageer')}>
          <Formulier key={reacties.length} naam="reactie" teksten="scanrapport.velden">
            <Veld naam="reactie" soort="textarea" rijen={8} />
            <VerstuurKnop>{t('scanrapport.school.knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : (
        <p>{t('scanrapport.school.niet_meer')}</p>
      )}
    </Pagina>
  );
}
