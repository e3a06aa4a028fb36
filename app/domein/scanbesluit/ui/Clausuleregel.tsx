import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Status, type StatusSoort } from '~/components/Status';
import { Titel } from '~/components/Titel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Clausulestand } from '../clausule';
import type { Clausulepagina } from '../clausule.service.server';

const soorten: Record<Clausulestand, StatusSoort> = {
  wacht: 'let-op',
  vervallen: 'neutraal',
  komt: 'info',
  geldt: 'goed',
  eerder: 'neutraal',
};

/** One version of the clause: from when, on what source, who stands behind it, and for a second beheerder the confirmation. */
export function Clausuleregel({ clausule }: { clausule: Clausulepagina['clausules'][number] }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { id, tekst, van, bron, teBevestigen, door, op, bevestigdDoor, bevestigdOp, stand, magBevestigen } = clausule;
  return (
    <article className="tk-gesprek">
      <Titel niveau={3}>{t('scanbesluit.clausule.vanaf', { dag: datum(van) })}</Titel>
      <p>
        <Status soort={soorten[stand]}>{t(`scanbesluit.clausule.stand.${stand}`)}</Status>{' '}
        {teBevestigen ? <Status soort="let-op">{t('matrix.merk.naam')}</Status> : null}
      </p>
      <p className="tk-vrijetekst" lang="nl">
        {tekst}
      </p>
      <p className="tk-zacht">{t('scanbesluit.clausule.bron', { bron })}</p>
      {door ? <p className="tk-zacht">{t('scanbesluit.clausule.voorgesteld', { naam: door, moment: moment(op) })}</p> : null}
      {bevestigdDoor && bevestigdOp ? (
        <p className="tk-zacht">{t('scanbesluit.clausule.bevestigd', { naam: bevestigdDoor, moment: moment(bevestigdOp) })}</p>
      ) : null}
      {magBevestigen ? (
        <Formulier naam={`bevestig-${id}`} teksten="scanbesluit.velden.clausule">
          <input type="hidden" name="doe" value="bevestig" />
          <input type="hidden" name="clausuleId" value={id} />
          <VerstuurKnop>{t('scanbesluit.clausule.bevestig', { dag: datum(van) })}</VerstuurKnop>
        </Formulier>
      ) : null}
    </article>
  );
}
