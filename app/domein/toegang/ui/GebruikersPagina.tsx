import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Zoekformulier } from '~/components/formulier/Zoekformulier';
import { Paginering } from '~/components/gegevens/Paginering';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import type { Gebruikerslijst } from '../gebruikers.service.server';
import { ContactenBlok } from './ContactenBlok';
import { GebruikersFilters } from './GebruikersFilters';
import { GebruikersTabel } from './GebruikersTabel';

/** Who has access, now or before; found by name or mail address, or narrowed by choices. */
export function GebruikersPagina({ lijst }: { lijst: Gebruikerslijst }) {
  const { t } = useTranslation();
  const { rijen, totaal, pagina, zoek, filter, scholen, contacten } = lijst;
  const rest = zoek === null ? 0 : totaal - rijen.length;
  const bijschrift = t(zoek === null ? 'toegang.bijschrift' : 'toegang.gevonden', { count: totaal });
  return (
    <Pagina
      titel={t('toegang.titel')}
      lead={t('toegang.lead')}
      acties={<KnopLink naar="/toegang/nieuw">{t('toegang.nieuw.knop')}</KnopLink>}
    >
      <ContactenBlok contacten={contacten} />
      <Zoekformulier naam="zoek" teksten="toegang.velden" waarde={zoek} />
      {zoek === null ? (
        <GebruikersFilters filter={filter} scholen={scholen} />
      ) : (
        <p>
          <Link to="/toegang" className="nl-link">
            {t('toegang.toon_alle')}
          </Link>
        </p>
      )}
      {rijen.length === 0 ? (
        <LeegStaat titel={t('toegang.niemand.titel')} tekst={t('toegang.niemand.tekst')} />
      ) : (
        <GebruikersTabel rijen={rijen} bijschrift={bijschrift} />
      )}
      {rest > 0 ? <p>{t('toegang.meer_gevonden', { count: rest })}</p> : null}
      {zoek === null ? <Paginering pagina={pagina} perPagina={PER_PAGINA} totaal={totaal} /> : null}
    </Pagina>
  );
}
