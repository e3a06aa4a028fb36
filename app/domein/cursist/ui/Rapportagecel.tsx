import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useReden } from '~/domein/grondslag/ui/useReden';
import { Waaromcel } from '~/domein/grondslag/ui/Waaromcel';
import { Standbadge } from '~/domein/voortgang/ui/Standbadge';
import { usePeriode } from '~/domein/voortgang/ui/usePeriode';
import type { CursistRij } from '../lijst.service.server';

/** What the last period asks, and the way to do it; a draft and a question of the gemeente besides. */
export function Rapportagecel({ rij }: { rij: CursistRij }) {
  const { t } = useTranslation();
  const periode = usePeriode();
  const { id, stand, rapportageId, conceptVan, vraagOver, mijn } = rij;
  const naam = rij.periode && periode(rij.periode);
  const isTeDoen = mijn && (stand === 'te_doen' || stand === 'te_laat');
  const conceptElders = conceptVan !== null && !(isTeDoen && conceptVan === rij.periode?.van);
  return (
    <>
      <Badge rij={rij} />
      {naam && stand !== 'geen_grondslag' && stand !== 'niet_gevraagd' ? (
        <small>
          {rapportageId ? <Naar pad={`/rapportages/${rapportageId}`} tekst={naam} /> : null}
          {!rapportageId && isTeDoen && rij.periode ? <Naar pad={`/cursisten/${id}/rapportage/${rij.periode.van}`} tekst={naam} /> : null}
          {rapportageId || isTeDoen ? null : naam}
        </small>
      ) : null}
      {conceptElders ? (
        <small>
          <Naar pad={`/cursisten/${id}/rapportage/${conceptVan}`} tekst={t('voortgang.rapportage.verder')} />
        </small>
      ) : null}
      {vraagOver ? (
        <small>
          <Naar pad={`/rapportages/${vraagOver}#vragen`} tekst={t('voortgang.periodes.vraag')} />
        </small>
      ) : null}
    </>
  );
}

/** The stand in a word; where there is no ground to report, why. */
function Badge({ rij: { id, stand, waaromGeenRapport } }: { rij: CursistRij }) {
  const reden = useReden();
  const badge = <Standbadge stand={stand} />;
  if (stand !== 'geen_grondslag') return badge;
  return <Waaromcel wat={badge} vraag="eigen.school.niet" zin={reden('school', waaromGeenRapport)} naar={`/cursisten/${id}#rapportages`} />;
}

function Naar({ pad, tekst }: { pad: string; tekst: string }) {
  return (
    <Link to={pad} className="nl-link">
      {tekst}
    </Link>
  );
}
