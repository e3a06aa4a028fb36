import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import { addendumsoorten } from '~/domein/taalaanbieder/addendum';
import type { Nt2blok } from '../scannt2.lezen.service.server';

type Rij = Nt2blok['addendum'][number];

/** The school's declaration and the gemeente's agreement: from when until when, on what day, by which paper. */
export function AddendumFeiten({ addendum }: Pick<Nt2blok, 'addendum'>) {
  const { t } = useTranslation();
  return (
    <Feiten
      feiten={addendumsoorten.map((soort) => {
        const rij = addendum.find((een) => een.soort === soort);
        return { term: t(`scannt2.addendum.${soort}`), waarde: rij ? <Feit rij={rij} /> : t('scannt2.addendum.niet') };
      })}
    />
  );
}

function Feit({ rij: { van, tot, dagtekening, stukId, stuknaam, scanId, toelichting, door } }: { rij: Rij }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const regels = [t('scannt2.addendum.vastgelegd', { dag: datum(dagtekening), door }), toelichting];
  return (
    <>
      {van !== null && tot !== null ? t('scannt2.addendum.geldt', { van: datum(van), tot: datum(tot) }) : t('scannt2.addendum.niet_meer')}
      {regels.map((regel) => (regel ? <p key={regel}>{regel}</p> : null))}
      {stukId !== null && stuknaam !== null ? (
        <a className="nl-link" href={`/scans/${scanId}/stukken/${stukId}`} download>
          <bdi>{stuknaam}</bdi>
        </a>
      ) : null}
    </>
  );
}
