import { useTranslation } from 'react-i18next';
import { Cijfers, type Cijfer } from '~/components/gegevens/Cijfers';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Klokblok } from '../klok.service.server';

/** How long there is for the scan, with its computation, on whom it waits, and why it takes longer. The clock never stops. */
export function KlokBlok({ klok, wachtOp, scanId, redenen, vraagtReden }: Klokblok) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { uiterste, begonnenOp, werkdagen, gelijkgesteld } = klok;
  const eerste: Cijfer = {
    term: t('kwaliteitsscan.klok.uiterste'),
    waarde: datum(uiterste),
    waarom: <UitersteDag code="kwaliteitsscan" aantal={werkdagen} begin={begonnenOp} gelijkgesteld={gelijkgesteld} />,
  };
  const wacht: Cijfer = {
    term: t('kwaliteitsscan.wacht_op.kop'),
    waarde: wachtOp && t(`kwaliteitsscan.wacht_op.${wachtOp}`),
    leeg: t('kwaliteitsscan.wacht_op.niemand'),
  };
  return (
    <>
      <Cijfers ruim cijfers={[eerste, useTijd(klok), wacht]} />
      {vraagtReden ? (
        <Melding soort="waarschuwing" titel={t('kwaliteitsscan.overschrijding.nodig')}>
          <p>{t('kwaliteitsscan.overschrijding.nodig_tekst')}</p>
          <KnopLink naar={`/scans/${scanId}/overschrijding`}>{t('kwaliteitsscan.overschrijding.knop')}</KnopLink>
        </Melding>
      ) : null}
      {redenen.length > 0 ? (
        <Melding titel={t('kwaliteitsscan.overschrijding.waarom')}>
          <ul>
            {redenen.map(({ id, reden, toelichting, door, op }) => (
              <li key={id}>
                {t(`kwaliteitsscan.overschrijding.reden.${reden}`)}: {toelichting}{' '}
                <small>{t('kwaliteitsscan.overschrijding.door', { door, moment: moment(op) })}</small>
              </li>
            ))}
          </ul>
        </Melding>
      ) : null}
    </>
  );
}

/** How long there still is; once the scan itself is done, when it was. */
function useTijd({ klaarOp, isTeLaat, over, teLaat, dagnummer, werkdagen }: Klokblok['klok']): Cijfer {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (klaarOp !== null) {
    const bij = isTeLaat ? t('kwaliteitsscan.klok.klaar_te_laat', { count: teLaat }) : t('kwaliteitsscan.klok.klaar_op_tijd');
    return { term: t('kwaliteitsscan.klok.klaar'), waarde: datum(klaarOp), bij, letOp: isTeLaat };
  }
  const waarde = isTeLaat ? t('kwaliteitsscan.klok.te_laat', { count: teLaat }) : t('kwaliteitsscan.klok.over', { count: over });
  return { term: t('kwaliteitsscan.klok.tijd'), waarde, bij: t('kwaliteitsscan.klok.dag', { dagnummer, werkdagen }), letOp: isTeLaat };
}
