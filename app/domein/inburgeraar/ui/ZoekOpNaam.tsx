import { Form, Link } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '~/components/Knop';
import { VerborgenVelden } from '~/components/formulier/VerborgenVelden';

/** Search on a name: a POST, so that the name stays out of the URL and the log. */
export function ZoekOpNaam({ term }: { term: string | null }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Form method="post" action="/caseload" role="search" aria-label={t('inburgeraar.zoek.naam')} className="tk-zoek">
      <VerborgenVelden formulier="zoek" />
      <label htmlFor={id} className="utrecht-form-label">
        {t('inburgeraar.zoek.label')}
      </label>
      <div className="tk-zoek__regel">
        <input
          id={id}
          key={term}
          type="search"
          name="naam"
          maxLength={200}
          defaultValue={term ?? ''}
          autoComplete="off"
          className="utrecht-textbox utrecht-textbox--html-input"
        />
        <Knop soort="secundair">{t('algemeen.zoek')}</Knop>
        {term === null ? null : (
          <Link to="/caseload" className="nl-link">
            {t('inburgeraar.zoek.wis')}
          </Link>
        )}
      </div>
    </Form>
  );
}
