import { useTranslation } from 'react-i18next';
import { Tijdlijn, type Gebeurtenis } from '~/components/gegevens/Tijdlijn';
import { useOpmaak } from '~/components/useOpmaak';
import type { KeurmerkStatus } from '../keurmerk';
import type { PeriodeWeergave } from '../keurmerkweergave';

const soorten: Record<KeurmerkStatus, NonNullable<Gebeurtenis['soort']>> = {
  keurmerk: 'goed',
  keurmerk_bepaalde_tijd: 'goed',
  geschorst: 'let-op',
  ingetrokken: 'fout',
  niet_toegekend: 'fout',
  afgelopen: 'fout',
};

/** What the register kept saying, newest first, each with its raw answer. */
export function Keurmerktijdlijn({ perioden, eerder }: { perioden: readonly PeriodeWeergave[]; eerder: number }) {
  const { t } = useTranslation();
  return (
    <>
      <Tijdlijn
        niveau={4}
        gebeurtenissen={perioden.map((periode) => ({
          id: periode.id,
          wanneer: periode.eersteOp,
          titel: <Kop periode={periode} />,
          tekst: <Bewijs periode={periode} />,
          soort: periode.status === null ? 'neutraal' : soorten[periode.status],
        }))}
      />
      {eerder > 0 ? <p>{t('taalaanbieder.keurmerk.verloop.eerder', { count: eerder })}</p> : null}
    </>
  );
}

function Kop({ periode: { soort, status, sinds, totEnMet, waarschuwing } }: { periode: PeriodeWeergave }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (status === null) return t(`taalaanbieder.keurmerk.verloop.${soort}`);
  const delen = [
    t(`taalaanbieder.keurmerk.status.${status}`),
    sinds ? t('taalaanbieder.keurmerk.sinds', { datum: datum(sinds) }) : null,
    totEnMet ? t('taalaanbieder.keurmerk.tot', { datum: datum(totEnMet) }) : null,
  ];
  return `${delen.filter(Boolean).join(' ')}${waarschuwing ? `, ${t('taalaanbieder.keurmerk.waarschuwing')}` : ''}`;
}

function Bewijs({ periode: { soort, bron, laatsteOp, aantal, vergeefs, ruw, isIngekort } }: { periode: PeriodeWeergave }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const geteld = soort === 'geen_antwoord' ? 'geprobeerd' : 'vragen';
  return (
    <>
      <p>
        {t(`taalaanbieder.keurmerk.verloop.${geteld}`, {
          count: aantal,
          bron: t(`taalaanbieder.keurmerk.bron.${bron}`),
          datum: moment(laatsteOp),
        })}{' '}
        {vergeefs > 0 ? t('taalaanbieder.keurmerk.verloop.vergeefs', { count: vergeefs }) : null}
      </p>
      {ruw === null ? null : (
        <details>
          <summary>{t('taalaanbieder.keurmerk.verloop.ruw')}</summary>
          <pre className="tk-bewijs" tabIndex={0}>
            {ruw}
          </pre>
          {isIngekort ? <p>{t('taalaanbieder.keurmerk.verloop.ingekort')}</p> : null}
        </details>
      )}
    </>
  );
}
