import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
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
      <Standbadge stand={stand} />
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

function Naar({ pad, tekst }: { pad: string; tekst: string }) {
  return (
    <Link to={pad} className="nl-link">
      {tekst}
    </Link>
  );
}
