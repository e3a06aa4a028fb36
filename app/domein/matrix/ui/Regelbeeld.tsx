import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { artikelen } from '~/domein/grondslag/reden';
import type { Inhoud } from '../matrix';

/** What a cell reads: closed, or open on a ground, with the mark when a lawyer still has to confirm it. */
export function Regelbeeld({ inhoud }: { inhoud: Pick<Inhoud, 'grond' | 'teBevestigen'> | null }) {
  const { t } = useTranslation();
  if (inhoud === null) return <Status>{t('matrix.dicht')}</Status>;
  return (
    <>
      <Status soort="goed">{t(`grondslag.grond.${inhoud.grond}`)}</Status>{' '}
      {inhoud.teBevestigen ? <Status soort="let-op">{t('matrix.merk.naam')}</Status> : null}
    </>
  );
}

/** The same in sentences: which article, which source, since when. */
export function Regeluitleg({ inhoud }: { inhoud: Inhoud | null }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (inhoud === null) return <p>{t('matrix.uitleg.dicht')}</p>;
  const { grond, bron, van, tot, teBevestigen } = inhoud;
  return (
    <>
      <p>{t(`matrix.uitleg.${grond}`, { artikel: t(`grondslag.artikel.${artikelen[grond]}`) })}</p>
      <p>
        {tot ? t('matrix.uitleg.van_tot', { van: datum(van), tot: datum(tot) }) : t('matrix.uitleg.van', { van: datum(van) })}{' '}
        {t('matrix.uitleg.bron', { bron })}
      </p>
      {teBevestigen ? <p>{t('matrix.merk.kort')}</p> : null}
    </>
  );
}
