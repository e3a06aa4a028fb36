import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Keurmerkdossier } from '../keurmerk.service.server';

type Props = Pick<Keurmerkdossier, 'huidig' | 'reden'>;

/** What must be known beside the status: that the register was silent, and that silence says nothing. */
export function KeurmerkMelding({ huidig: { bekend, vergeefs }, reden }: Props) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (vergeefs)
    return (
      <Melding soort="waarschuwing">
        {t(`taalaanbieder.keurmerk.melding.${vergeefs.soort}`, {
          moment: moment(vergeefs.gevraagdOp),
          reden: t([`taalaanbieder.keurmerk.reden.${reden ?? 'anders'}`, 'taalaanbieder.keurmerk.reden.anders']),
        })}
      </Melding>
    );
  if (bekend === null) return <Melding>{t('taalaanbieder.keurmerk.melding.nog_niet')}</Melding>;
  return bekend.isEindeVoorbij ? <Melding soort="waarschuwing">{t('taalaanbieder.keurmerk.melding.einde_voorbij')}</Melding> : null;
}
