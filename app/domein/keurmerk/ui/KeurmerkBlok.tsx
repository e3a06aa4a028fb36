import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Feiten, type Feit } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { Titel } from '~/components/Titel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Keurmerkdossier } from '../keurmerk.service.server';
import { KeurmerkMelding } from './KeurmerkMelding';
import { KeurmerkStatus } from './KeurmerkStatus';
import { Keurmerktijdlijn } from './Keurmerktijdlijn';
import { useOud } from './useOud';

/** The keurmerk of a school: what is known, from where, how old, and the whole history with its evidence. */
export function KeurmerkBlok({ keurmerk, voetnoot }: { keurmerk: Keurmerkdossier; voetnoot?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('taalaanbieder.keurmerk.titel')} id="keurmerk">
      <KeurmerkMelding huidig={keurmerk.huidig} reden={keurmerk.reden} />
      <Feiten feiten={useFeiten(keurmerk)} />
      {voetnoot ? <p>{voetnoot}</p> : null}
      {keurmerk.perioden.length > 0 ? (
        <>
          <Titel niveau={3}>{t('taalaanbieder.keurmerk.geschiedenis')}</Titel>
          <Keurmerktijdlijn perioden={keurmerk.perioden} eerder={keurmerk.eerder} />
        </>
      ) : null}
    </Sectie>
  );
}

function useFeiten({ huidig: { bekend, aangekondigd } }: Keurmerkdossier): Feit[] {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const oud = useOud();
  const feiten: Feit[] = [
    {
      term: t('taalaanbieder.keurmerk.feiten.status'),
      waarde: (
        <>
          <KeurmerkStatus status={bekend?.status ?? null} waarschuwing={bekend?.waarschuwing} />{' '}
          {bekend ? t('taalaanbieder.keurmerk.sinds', { datum: datum(bekend.sinds) }) : null}{' '}
          {bekend?.totEnMet ? t('taalaanbieder.keurmerk.tot', { datum: datum(bekend.totEnMet) }) : null}
        </>
      ),
    },
    {
      term: t('taalaanbieder.keurmerk.feiten.gezien'),
      waarde:
        bekend &&
        t('taalaanbieder.keurmerk.feiten.gezien_waarde', {
          moment: moment(bekend.gezienOp),
          bron: t(`taalaanbieder.keurmerk.bron.${bekend.bron}`),
          oud: oud(bekend.dagenOud),
        }),
      leeg: t('taalaanbieder.keurmerk.feiten.nooit'),
    },
  ];
  if (!aangekondigd) return feiten;
  const status = t(`taalaanbieder.keurmerk.status.${aangekondigd.status}`);
  const waarde = t('taalaanbieder.keurmerk.feiten.aangekondigd_waarde', { status, datum: datum(aangekondigd.sinds) });
  return [...feiten, { term: t('taalaanbieder.keurmerk.feiten.aangekondigd'), waarde }];
}
