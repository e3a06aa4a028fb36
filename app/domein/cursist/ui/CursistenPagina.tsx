import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Zoekformulier } from '~/components/formulier/Zoekformulier';
import { Paginering } from '~/components/gegevens/Paginering';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { WachtendeTaken } from '~/domein/nasleep/ui/WachtendeTaken';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import type { Cursistenlijst } from '../lijst.service.server';
import { CursistFilters } from './CursistFilters';
import { CursistTabel } from './CursistTabel';

/** Mijn cursisten: those for whom one speaks, or everyone of the school; found by name or kenmerk, or narrowed by choices. */
export function CursistenPagina({ lijst }: { lijst: Cursistenlijst }) {
  const { t } = useTranslation();
  const { rijen, totaal, pagina, filter, zoek, sortering, wachtend } = lijst;
  const school = filter.wie === 'school' ? '_school' : '';
  return (
    <Pagina
      titel={t(`cursist.lijst.titel${school}`)}
      lead={t(`cursist.lijst.lead${school}`)}
      acties={<KnopLink naar="/cursisten/nieuw">{t('cursist.lijst.nieuw')}</KnopLink>}
    >
      <WachtendeTaken wachtend={wachtend} />
      <Zoekformulier key={zoek} naam="zoek" teksten="cursist.zoek" waarde={zoek} />
      {zoek === null ? <CursistFilters filter={filter} sortering={sortering} /> : <Gezocht term={zoek} />}
      {totaal === 0 ? (
        <Leeg lijst={lijst} />
      ) : (
        <CursistTabel
          rijen={rijen}
          bijschrift={t(zoek === null ? 'cursist.lijst.bijschrift' : 'cursist.lijst.gevonden', { count: totaal })}
          sortering={zoek === null ? sortering : undefined}
        />
      )}
      <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} />
    </Pagina>
  );
}

function Gezocht({ term }: { term: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('cursist.zoek.in_school', { term })}{' '}
      <Link to="/cursisten" className="nl-link">
        {t('cursist.zoek.wis')}
      </Link>
    </p>
  );
}

function Leeg({ lijst: { zoek, filter } }: { lijst: Cursistenlijst }) {
  const { t } = useTranslation();
  const naar = (pad: string, tekst: string) => (
    <Link to={pad} className="nl-link">
      {tekst}
    </Link>
  );
  if (zoek !== null) {
    const titel = t('cursist.zoek.niets', { term: zoek });
    return <LeegStaat titel={titel} tekst={t('cursist.zoek.niets_uitleg')} actie={naar('/cursisten', t('cursist.zoek.wis'))} />;
  }
  if (Object.values(filter).some((keuze) => keuze !== null)) {
    return (
      <LeegStaat
        titel={t('cursist.lijst.geen_treffers')}
        tekst={t('cursist.lijst.geen_treffers_uitleg')}
        actie={naar('/cursisten?alles=ja', t('algemeen.filters.wis'))}
      />
    );
  }
  return (
    <LeegStaat
      titel={t('cursist.lijst.leeg')}
      tekst={t('cursist.lijst.leeg_uitleg')}
      actie={naar('/cursisten?wie=school', t('cursist.lijst.toon_school'))}
    />
  );
}
