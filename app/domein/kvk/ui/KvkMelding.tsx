import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Kvkblok } from '../kvk.service.server';

/** That the scan waits for the register, why, and until when; or that the register knows no such number. */
export function KvkMelding({ wacht, soort, vergeefs, volgende, opgehaaldOp }: Kvkblok) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const weer = volgende ? t('kvk.melding.volgende', { moment: moment(volgende) }) : t('kvk.melding.niet_meer');
  return (
    <>
      {wacht && !vergeefs ? <Melding>{t('kvk.melding.gevraagd')}</Melding> : null}
      {vergeefs ? (
        <Melding soort="waarschuwing" titel={t(wacht ? 'kvk.melding.wacht' : 'kvk.melding.vergeefs', { moment: moment(vergeefs.op) })}>
          <p>
            {t(`kvk.reden.${vergeefs.reden}`)} {weer}
          </p>
        </Melding>
      ) : null}
      {soort === 'niet_gevonden' && opgehaaldOp ? (
        <Melding soort="waarschuwing">{t('kvk.melding.niet_gevonden', { moment: moment(opgehaaldOp) })}</Melding>
      ) : null}
    </>
  );
}
