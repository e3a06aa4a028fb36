import { Form, useLocation } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kolomlijst } from '~/platform/lijst/kolomkeuze';
import { Knop } from '../Knop';
import { VerborgenVelden } from '../formulier/VerborgenVelden';

type Props = { lijst: Kolomlijst; kolommen: readonly { id: string; kop: string }[]; verborgen: readonly string[] };

/** Which columns of a list one sees; kept per person, without script too. */
export function Kolomkeuze({ lijst, kolommen, verborgen }: Props) {
  const { t } = useTranslation();
  const basis = useId();
  const { pathname, search } = useLocation();
  return (
    <details className="tk-kolomkeuze">
      <summary>{t('algemeen.kolommen.kies')}</summary>
      <Form method="post" action="/kolommen" aria-label={t('algemeen.kolommen.kies')} key={verborgen.join()} preventScrollReset>
        <VerborgenVelden formulier={`kolommen-${lijst}`} />
        <input type="hidden" name="lijst" value={lijst} />
        <input type="hidden" name="terug" value={pathname + search} />
        <div className="tk-kolomkeuze__keuzes">
          {kolommen.map(({ id, kop }) => (
            <div key={id} className="tk-keuze">
              <input type="hidden" name="alle" value={id} />
              <input type="checkbox" id={basis + id} name="toon" value={id} defaultChecked={!verborgen.includes(id)} />
              <label htmlFor={basis + id}>{kop}</label>
            </div>
          ))}
        </div>
        <Knop soort="secundair">{t('algemeen.kolommen.toon')}</Knop>
      </Form>
    </details>
  );
}
