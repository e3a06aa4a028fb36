import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';

type Props = { overdrachtId: string; naar: string; inburgeraarId?: string };

/** Takes back the whole act, or (on his dossier) one person. */
export function NeemTerug({ overdrachtId, naar, inburgeraarId }: Props) {
  const { t } = useTranslation();
  return (
    <Formulier naam={`terug-${overdrachtId}`} teksten="overdracht.velden" actie="/overdragen">
      <input type="hidden" name="doe" value="neem_terug" />
      <input type="hidden" name="overdrachtId" value={overdrachtId} />
      {inburgeraarId ? <input type="hidden" name="inburgeraarId" value={inburgeraarId} /> : null}
      <VerstuurKnop soort="secundair">
        {t('overdracht.neem_terug')} <span className="tk-verborgen">{t('overdracht.neem_terug_van', { naar })}</span>
      </VerstuurKnop>
    </Formulier>
  );
}
