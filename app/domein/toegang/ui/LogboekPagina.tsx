import { useTranslation } from 'react-i18next';
import { FilterDatum } from '~/components/gegevens/FilterDatum';
import { Filters } from '~/components/gegevens/Filters';
import { Paginering } from '~/components/gegevens/Paginering';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Tabbladen } from '~/components/Tabbladen';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import { logPad, logsoorten } from '../logboek';
import type { Logboek } from '../logboek.service.server';
import { LogboekTabel } from './LogboekTabel';

/** The log for the fg: who of the staff did what and when, about a pseudonym. */
export function LogboekPagina({ logboek }: { logboek: Logboek }) {
  const { t } = useTranslation();
  const { soort, regels, totaal, pagina, van, tot, pseudoniem, isGekozen, vandaag } = logboek;
  const keuzes = new URLSearchParams({ van, tot });
  return (
    <Pagina titel={t('toegang.logboek.titel')} lead={t('toegang.logboek.lead')}>
      <Tabbladen
        naam={t('toegang.logboek.delen')}
        tabbladen={logsoorten.map((deel) => ({ naar: `${logPad(deel)}?${keuzes}`, tekst: t(`toegang.logboek.soorten.${deel}`) }))}
      />
      <Filters naam={t('toegang.logboek.periode')} actief={isGekozen} bewaar={{ pseudoniem: pseudoniem ?? undefined }}>
        <FilterDatum naam="van" label={t('toegang.logboek.van')} waarde={van} max={vandaag} />
        <FilterDatum naam="tot" label={t('toegang.logboek.tot')} waarde={tot} max={vandaag} />
      </Filters>
      {pseudoniem === null ? null : <Melding>{t('toegang.logboek.alleen', { pseudoniem })}</Melding>}
      {regels.length === 0 ? (
        <LeegStaat titel={t('toegang.logboek.leeg.titel')} tekst={t('toegang.logboek.leeg.tekst')} />
      ) : (
        <LogboekTabel soort={soort} regels={regels} totaal={totaal} keuzes={keuzes} />
      )}
      <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} />
    </Pagina>
  );
}
