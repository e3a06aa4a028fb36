import { Form, Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '../Knop';
import { Knoppen } from '../Knoppen';

type Props = {
  /** Names the search for a screen reader. */
  naam: string;
  /** Whether anything is chosen now; then all can be wiped in one step. */
  actief: boolean;
  /** Hidden choices to keep, for instance the order. */
  bewaar?: Record<string, string | undefined>;
  /** Where wiping leads; default the page without any choice in its URL. */
  wis?: string;
  children: ReactNode;
};

/** Choices that narrow a list: a GET form, so that they are in the URL. Never for a person's name; that is a POST. */
export function Filters({ naam, actief, bewaar = {}, wis, children }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <Form method="get" role="search" aria-label={naam} className="tk-filters">
      {Object.entries(bewaar).map(([veld, waarde]) =>
        waarde === undefined ? null : <input key={veld} type="hidden" name={veld} value={waarde} />,
      )}
      <div className="tk-filters__velden">{children}</div>
      <Knoppen>
        <Knop soort="secundair">{t('algemeen.filters.toon')}</Knop>
        {actief ? (
          <Link to={wis ?? pathname} className="nl-link">
            {t('algemeen.filters.wis')}
          </Link>
        ) : null}
      </Knoppen>
    </Form>
  );
}
