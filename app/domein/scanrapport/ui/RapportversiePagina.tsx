import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useScanpad } from '~/domein/scanrisico/ui/useScanpad';
import type { Rapportversie } from '../lezen.service.server';
import { Rapportdaden } from './Rapportdaden';
import { Rapportlezing } from './Rapportlezing';
import { Reacties } from './Reacties';
import { useVastgesteld } from './useVastgesteld';

/** One version of a report for the gemeente, with what can be done with it. */
export function RapportversiePagina({ pagina }: { pagina: Rapportversie }) {
  const { t } = useTranslation();
  const { scan, rapport, isNieuwste, reacties } = pagina;
  return (
    <Pagina
      titel={t('scanrapport.lezen.titel', { naam: scan.naam, versie: rapport.versie })}
      lead={useVastgesteld()(rapport)}
      kruimels={useScanpad()(scan)}
      acties={
        <KnopLink naar={`/scans/${scan.id}/rapport/${rapport.versie}/pdf`} soort="secundair" herlaad>
          {t('scanrapport.lezen.pdf')}
        </KnopLink>
      }
    >
      <Gedaan teksten="scanrapport.gedaan" />
      {isNieuwste ? null : <Melding>{t('scanrapport.lezen.oud')}</Melding>}
      <Rapportdaden {...pagina} />
      <Rapportlezing {...pagina} />
      <Sectie titel={t('scanrapport.lezen.reacties')} id="reacties">
        <Reacties reacties={reacties} leeg={t('scanrapport.lezen.geen_reactie')} />
      </Sectie>
    </Pagina>
  );
}
