import { Form } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VerborgenVelden } from '../formulier/VerborgenVelden';
import { Icoon } from '../Icoon';

/** Finds people or schools from any page: a POST, so that what was typed never gets into a URL or a log. */
export function Vindvak({ wat }: { wat: 'mensen' | 'scholen' }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Form method="post" action="/zoeken" role="search" className="tk-vind">
      <VerborgenVelden formulier="vind" />
      <label htmlFor={id}>{t(`zoeken.vind.${wat}`)}</label>
      <input id={id} name="term" type="search" maxLength={200} autoComplete="off" placeholder={t(`zoeken.vind.voorbeeld_${wat}`)} />
      <button type="submit">
        <Icoon naam="zoek" />
        <span>{t('zoeken.vind.knop')}</span>
      </button>
    </Form>
  );
}
