import { useTranslation } from 'react-i18next';
import { Paginering } from '~/components/gegevens/Paginering';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import type { Scans } from '../scans.service.server';
import { ScansFilters } from './ScansFilters';
import { ScansTabel } from './ScansTabel';

/** All scans, for who does them and who decides on them. */
export function ScansPagina({ scans }: { scans: Scans }) {
  const { t } = useTranslation();
  const { totaal, pagina, keuzes } = scans;
  const isGekozen = Object.values(keuzes.filter).some((waarde) => waarde !== null);
  return (
    <Pagina titel={t('kwaliteitsscan.lijst.titel')} lead={t('kwaliteitsscan.lijst.lead')}>
      {totaal > 0 || isGekozen ? <ScansFilters keuzes={keuzes} /> : null}
      {totaal > 0 ? <ScansTabel scans={scans} /> : <Leeg isGekozen={isGekozen} />}
      <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} />
    </Pagina>
  );
}

function Leeg({ isGekozen }: { isGekozen: boolean }) {
  const { t } = useTranslation();
  const alles = (
    <KnopLink naar="/scans?alles=ja" soort="secundair">
      {t('kwaliteitsscan.lijst.leeg.alles')}
    </KnopLink>
  );
  const soort = isGekozen ? 'niets' : 'geen';
  return (
    <LeegStaat
      titel={t(`kwaliteitsscan.lijst.leeg.${soort}_titel`)}
      tekst={t(`kwaliteitsscan.lijst.leeg.${soort}_tekst`)}
      actie={isGekozen ? alles : undefined}
    />
  );
}
