import { useTranslation } from 'react-i18next';
import { Paginering } from '~/components/gegevens/Paginering';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import type { Scholen } from '../scholen.service.server';
import { ScholenFilters } from './ScholenFilters';
import { ScholenTabel } from './ScholenTabel';

/** All schools of the convenant, for the relatiebeheerder. */
export function ScholenPagina({ scholen }: { scholen: Scholen }) {
  const { t } = useTranslation();
  const { rijen, totaal, pagina, keuzes, zoek, ondergrens } = scholen;
  const nieuw = <KnopLink naar="/scholen/nieuw">{t('taalaanbieder.nieuw.knop')}</KnopLink>;
  const isGekozen = zoek !== '' || Object.values(keuzes.filter).some((waarde) => waarde !== null);
  return (
    <Pagina titel={t('taalaanbieder.titel')} lead={t('taalaanbieder.lead')} acties={nieuw}>
      {totaal > 0 || isGekozen ? <ScholenFilters keuzes={keuzes} zoek={zoek} /> : null}
      {totaal > 0 ? <ScholenTabel rijen={rijen} totaal={totaal} ondergrens={ondergrens} sortering={keuzes.sortering} /> : null}
      {totaal === 0 && isGekozen ? <NietsGevonden /> : null}
      {totaal === 0 && !isGekozen ? (
        <LeegStaat titel={t('taalaanbieder.leeg.titel')} tekst={t('taalaanbieder.leeg.tekst')} actie={nieuw} />
      ) : null}
      <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} />
    </Pagina>
  );
}

function NietsGevonden() {
  const { t } = useTranslation();
  return (
    <LeegStaat
      titel={t('taalaanbieder.leeg.niets_titel')}
      tekst={t('taalaanbieder.leeg.niets_tekst')}
      actie={
        <KnopLink naar="/scholen?alles=ja" soort="secundair">
          {t('taalaanbieder.leeg.alles')}
        </KnopLink>
      }
    />
  );
}
