import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icoon } from '../Icoon';
import { VerborgenVelden } from '../formulier/VerborgenVelden';

/** Switches between Dutch and English; a plain form, so that the whole page comes anew in the other language. */
export function Taalkeuze() {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const andere = i18n.language === 'en' ? 'nl' : 'en';
  return (
    <form method="post" action="/taal">
      <VerborgenVelden formulier="taal" />
      <input type="hidden" name="taal" value={andere} />
      <input type="hidden" name="terug" value={pathname + search} />
      <button type="submit" lang={andere}>
        <Icoon naam="wereld" />
        {t('algemeen.andere_taal')}
      </button>
    </form>
  );
}
