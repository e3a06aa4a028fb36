import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Feitsoort } from '../feitsoorten';
import type { DossierBeeld } from './dossierbeeld';
import { FeitGeschiedenis } from './FeitGeschiedenis';
import { useFeitregels } from './useFeitregels';

/** The facts of one kind that a figure came from, earlier ones too, and the way to record a new one. */
export function Herkomstlijst({ dossier, soort }: { dossier: DossierBeeld; soort: Feitsoort }) {
  const { t } = useTranslation();
  return (
    <>
      <FeitGeschiedenis regels={useFeitregels(dossier.feiten, dossier.namen)(soort)} />
      <p>
        <Link to={`/inburgeraars/${dossier.persoon.id}/${soort}`} className="nl-link">
          {t(`inburgeraar.feiten.${soort}.actie`)}
        </Link>
      </p>
    </>
  );
}
