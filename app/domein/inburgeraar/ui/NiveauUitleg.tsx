import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { vaardigheden } from '~/domein/voortgang/niveau';
import type { DossierBeeld } from './dossierbeeld';

type Props = { rapport: DossierBeeld['voortgang']['rapportages'][number] };

/** The levels of the latest report by skill, and the report they came from. */
export function NiveauUitleg({ rapport }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="tk-geschiedenis">
        {vaardigheden.map((vaardigheid) => (
          <li key={vaardigheid}>
            {t(`inburgeraar.vaardigheid.${vaardigheid}`)}: {rapport.inhoud.voortgang?.[vaardigheid] ?? t('inburgeraar.leeg.niet_bepaald')}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/rapportages/${rapport.id}`} className="nl-link">
          {t('inburgeraar.cijfers.naar_rapport', { school: rapport.school })}
        </Link>
      </p>
    </>
  );
}
