import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { ELIP } from '~/domein/elip/elip';
import type { DossierBeeld } from './dossierbeeld';
import { useRest } from './useRest';

/** The rule of C 1c beside the facts it was applied to. */
export function ElipUitleg({ dossier: { stand } }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const { bedrag } = useOpmaak();
  const rest = useRest();
  const { situatie, termijnRest, lening, plichtig } = stand;
  const onbekend = t('algemeen.onbekend');
  return (
    <>
      <p>{t('elip.regel', { laag: bedrag(ELIP.laagCent), bijnaOp: bedrag(ELIP.bijnaOpCent), maanden: ELIP.maanden })}</p>
      <ul className="tk-geschiedenis">
        <li>{t('elip.feit.plicht', { waarde: t(`inburgeraar.plichtig.${plichtig ? 'ja' : 'nee'}`) })}</li>
        <li>
          {t('elip.feit.situatie', {
            waarde: situatie ? `${t(`inburgeraar.wet.${situatie.wet}`)}, ${t(`inburgeraar.doelgroep.${situatie.doelgroep}`)}` : onbekend,
          })}
        </li>
        <li>
          {t('elip.feit.lening', { waarde: lening?.resterendCent === null || lening === null ? onbekend : bedrag(lening.resterendCent) })}
        </li>
        <li>{t('elip.feit.termijn', { waarde: termijnRest === null ? onbekend : rest(termijnRest) })}</li>
      </ul>
    </>
  );
}
