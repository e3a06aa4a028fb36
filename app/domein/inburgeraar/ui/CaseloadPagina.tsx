import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { Zoekformulier } from '~/components/formulier/Zoekformulier';
import { Paginering } from '~/components/gegevens/Paginering';
import type { Komend, Overdrachtrij } from '~/domein/overdracht/overdracht.repository.server';
import { Draagknop } from '~/domein/overdracht/ui/Draagknop';
import { KomtMelding } from '~/domein/overdracht/ui/KomtMelding';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import { isStandaardvolgorde } from '~/platform/lijst/lijstkeuzes';
import type { CaseloadRij } from '../caseload';
import { caseloadlijst, GEEN_FILTER, type Keuzes } from '../caseload.schema';
import { CaseloadFilters } from './CaseloadFilters';
import { CaseloadTabel } from './CaseloadTabel';

type Caseload = {
  rijen: CaseloadRij[];
  totaal: number;
  pagina: number;
  keuzes: Keuzes;
  scholen: { id: string; naam: string }[];
  zoekterm: string | null;
  gaat: Record<string, Komend>;
  naarMij: Overdrachtrij[];
};

/** The people whom a casemanager guides or covers today. */
export function CaseloadPagina({ caseload }: { caseload: Caseload }) {
  const { t } = useTranslation();
  const { rijen, totaal, pagina, keuzes, scholen, zoekterm, gaat, naarMij } = caseload;
  return (
    <Pagina
      titel={t('inburgeraar.caseload.titel')}
      lead={t('inburgeraar.caseload.lead')}
      acties={<KnopLink naar="/inburgeraars/nieuw">{t('inburgeraar.nieuw.titel')}</KnopLink>}
    >
      <KomtMelding rijen={naarMij} />
      <Zoekformulier key={zoekterm} naam="naam" teksten="inburgeraar.zoek" waarde={zoekterm} />
      {zoekterm === null ? <CaseloadFilters keuzes={keuzes} scholen={scholen} /> : <Gezocht term={zoekterm} />}
      {totaal === 0 ? (
        <Leeg keuzes={keuzes} zoekterm={zoekterm} />
      ) : (
        <>
          <CaseloadTabel
            rijen={rijen}
            totaal={totaal}
            sortering={zoekterm !== null && isStandaardvolgorde(caseloadlijst, keuzes.sortering) ? undefined : keuzes.sortering}
            gaat={gaat}
          />
          <Draagknop />
          <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} />
        </>
      )}
    </Pagina>
  );
}

function Gezocht({ term }: { term: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('inburgeraar.zoek.in_alles', { term })}{' '}
      <Link to="/caseload" className="nl-link">
        {t('inburgeraar.zoek.wis')}
      </Link>
    </p>
  );
}

function Leeg({ keuzes, zoekterm }: { keuzes: Keuzes; zoekterm: string | null }) {
  const { t } = useTranslation();
  if (zoekterm !== null) {
    return <LeegStaat titel={t('inburgeraar.zoek.niets', { term: zoekterm })} tekst={t('inburgeraar.zoek.niets_uitleg')} />;
  }
  const heeftFilter = JSON.stringify(keuzes.filter) !== JSON.stringify(GEEN_FILTER);
  if (heeftFilter) {
    return (
      <LeegStaat
        titel={t('inburgeraar.caseload.geen_treffers')}
        tekst={t('inburgeraar.caseload.geen_treffers_uitleg')}
        actie={
          <Link to="/caseload?alles=ja" className="nl-link">
            {t('algemeen.filters.wis')}
          </Link>
        }
      />
    );
  }
  return (
    <LeegStaat
      titel={t('inburgeraar.caseload.leeg')}
      tekst={t('inburgeraar.caseload.leeg_uitleg')}
      actie={<KnopLink naar="/inburgeraars/nieuw">{t('inburgeraar.nieuw.titel')}</KnopLink>}
    />
  );
}
