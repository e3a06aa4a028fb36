import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { Paginering } from '~/components/gegevens/Paginering';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import type { Werk } from '../werkvoorraad.service.server';
import { WerkFilters } from './WerkFilters';
import { WerkTabel } from './WerkTabel';

/** What waits for the one who is logged in; what he lets rest stands apart. */
export function WerkPagina({ werk }: { werk: Werk }) {
  const { t } = useTranslation();
  const { totaal, pagina, keuzes, nu, later } = werk;
  const isLater = keuzes.filter.toon === 'later';
  return (
    <Pagina
      titel={t(isLater ? 'werkvoorraad.titel_later' : 'werkvoorraad.titel')}
      lead={t(isLater ? 'werkvoorraad.lead_later' : 'werkvoorraad.lead')}
    >
      <Gedaan teksten="werkvoorraad.gedaan" />
      {isLater || later > 0 ? (
        <p>
          <Link to={isLater ? '/werk?alles=ja' : '/werk?toon=later'} className="nl-link">
            {isLater ? t('werkvoorraad.toon_nu', { count: nu }) : t('werkvoorraad.toon_later', { count: later })}
          </Link>
        </p>
      ) : null}
      <WerkFilters werk={werk} />
      {totaal === 0 ? (
        <Leeg werk={werk} />
      ) : (
        <>
          <WerkTabel werk={werk} />
          <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} />
        </>
      )}
    </Pagina>
  );
}

function Leeg({ werk: { keuzes, nu, later } }: { werk: Werk }) {
  const { t } = useTranslation();
  const { toon, ...filters } = keuzes.filter;
  const isGefilterd = Object.values(filters).some((waarde) => waarde !== null) && (toon === 'later' ? later : nu) > 0;
  const soort = isGefilterd ? 'geen_treffers' : toon === 'later' ? 'leeg_later' : 'leeg';
  return <LeegStaat titel={t(`werkvoorraad.${soort}.titel`)} tekst={t(`werkvoorraad.${soort}.tekst`)} />;
}
