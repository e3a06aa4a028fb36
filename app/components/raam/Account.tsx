import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icoon } from '../Icoon';
import { heeftInstellingen } from '../navigatie';
import { VerborgenVelden } from '../formulier/VerborgenVelden';
import type { RootData } from '../rootdata';

/** Who is logged in and in which role, and the way out; for a visitor the way in. */
export function Account({ wie }: { wie: RootData['wie'] }) {
  const { t } = useTranslation();
  if (!wie) {
    return (
      <Link to="/aanmelden" reloadDocument>
        <Icoon naam="persoon" /> {t('algemeen.aanmelden')}
      </Link>
    );
  }
  const rol = t(`algemeen.rollen.${wie.rol}`);
  return (
    <>
      <p className="tk-kop__wie">
        <strong>{wie.naam}</strong>
        <Link to="/rol" aria-label={t('algemeen.wissel_rol', { rol })}>
          {rol}
        </Link>
      </p>
      {heeftInstellingen(wie.rol) ? <Link to="/instellingen">{t('ochtendpost.titel')}</Link> : null}
      <form method="post" action="/afmelden">
        <VerborgenVelden formulier="afmelden" />
        <button type="submit">
          <Icoon naam="afmelden" /> {t('algemeen.afmelden')}
        </button>
      </form>
    </>
  );
}
