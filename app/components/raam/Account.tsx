import { LogOutIcon, UserIcon } from '@gemeente-denhaag/icons';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { VerborgenVelden } from '../formulier/VerborgenVelden';
import type { RootData } from '../rootdata';

/** Who is logged in and in which role, and the way out; for a visitor the way in. */
export function Account({ wie }: { wie: RootData['wie'] }) {
  const { t } = useTranslation();
  if (!wie) {
    return (
      <Link to="/aanmelden" reloadDocument>
        <UserIcon aria-hidden="true" /> {t('algemeen.aanmelden')}
      </Link>
    );
  }
  return (
    <>
      <p className="tk-kop__wie">
        <strong>{wie.naam}</strong> {t(`algemeen.rollen.${wie.rol}`)}
      </p>
      <form method="post" action="/afmelden">
        <VerborgenVelden formulier="afmelden" />
        <button type="submit">
          <LogOutIcon aria-hidden="true" /> {t('algemeen.afmelden')}
        </button>
      </form>
    </>
  );
}
