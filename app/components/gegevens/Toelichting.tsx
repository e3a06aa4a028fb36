import { useTranslation } from 'react-i18next';
import { useOpmaak } from '../useOpmaak';
import { Status } from '../Status';

export type ToelichtingProps = {
  zichtbaar: boolean;
  /** One sentence that says why, already in the visitor's language. */
  zin: string;
  grond?: string;
  /** Article as in the source, for instance "art. 12.2 convenant". */
  artikel?: string;
  sinds?: string | null;
  tot?: string | null;
  /** What can be done about it. */
  stap?: string;
  open?: boolean;
};

/** "Why do I see this (not)?": the ground, its article, since when and until when. */
export function Toelichting({ zichtbaar, zin, grond, artikel, sinds, tot, stap, open }: ToelichtingProps) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const regels = [
    grond ? [t('algemeen.toelichting.grond'), grond] : null,
    artikel ? [t('algemeen.toelichting.artikel'), artikel] : null,
    sinds ? [t('algemeen.toelichting.sinds'), datum(sinds)] : null,
    tot ? [t('algemeen.toelichting.tot'), datum(tot)] : null,
  ].filter((regel) => regel !== null);
  return (
    <details className="tk-toelichting" open={open}>
      <summary>{t(zichtbaar ? 'algemeen.toelichting.waarom' : 'algemeen.toelichting.waarom_niet')}</summary>
      <p>
        <Status soort={zichtbaar ? 'goed' : 'neutraal'}>{t(zichtbaar ? 'algemeen.toelichting.wel' : 'algemeen.toelichting.niet')}</Status>
      </p>
      <p>{zin}</p>
      {regels.length ? (
        <dl className="tk-feiten">
          {regels.map(([term, waarde]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {stap ? <p>{stap}</p> : null}
    </details>
  );
}
