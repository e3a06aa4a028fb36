import { Link } from '@remix-run/react';
import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Status, type StatusSoort } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { CONVENANT_JAREN } from '~/domein/uiterstedag/dagregel';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { laatsteDagVan } from '../convenant';
import type { Termijnweergave } from '../convenantweergave';

const soorten: Record<Termijnweergave['toestand'], StatusSoort> = {
  loopt: 'goed',
  begint: 'info',
  voorbij: 'neutraal',
  niet_ingegaan: 'neutraal',
};

type Props = { termijnen: readonly Termijnweergave[]; beheer: string | null };

/** The terms of a school, newest first. */
export function Termijntabel({ termijnen, beheer }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`taalaanbieder.convenant.kolommen.${id}`) });
  const kolommen: Kolom<Termijnweergave>[] = [
    { ...kop('ingangsdatum'), rijkop: true, cel: (termijn) => <Eerste termijn={termijn} /> },
    { ...kop('laatste_dag'), cel: (termijn) => <Laatste termijn={termijn} /> },
    {
      ...kop('toestand'),
      cel: ({ toestand }) => <Status soort={soorten[toestand]}>{t(`taalaanbieder.convenant.toestand.${toestand}`)}</Status>,
    },
    { ...kop('einde'), cel: (termijn) => <Einden termijn={termijn} /> },
  ];
  if (beheer)
    kolommen.push({
      ...kop('handeling'),
      cel: ({ id, ingangsdatum }) => (
        <Link
          to={`${beheer}/${id}`}
          className="nl-link"
          aria-label={t('taalaanbieder.convenant.einde_wijzig_van', { datum: datum(ingangsdatum) })}
        >
          {t('taalaanbieder.convenant.einde_wijzig')}
        </Link>
      ),
    });
  const bijschrift = t('taalaanbieder.convenant.bijschrift', { count: termijnen.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={termijnen} sleutel={({ id }) => id} />;
}

/** The first day; of a convenant that was signed here it leads to what was signed. */
function Eerste({ termijn: { id, ingangsdatum, isHierGetekend } }: { termijn: Termijnweergave }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (!isHierGetekend) return datum(ingangsdatum);
  return (
    <Link to={`/convenanten/${id}`} className="nl-link" aria-label={t('convenant.document.van', { datum: datum(ingangsdatum) })}>
      {datum(ingangsdatum)}
    </Link>
  );
}

/** A last day that was agreed otherwise does not open: it was not computed. */
function Laatste({ termijn: { ingangsdatum, laatsteDag } }: { termijn: Termijnweergave }) {
  const { datum } = useOpmaak();
  const isBerekend = laatsteDagVan(Temporal.PlainDate.from(ingangsdatum)).toString() === laatsteDag;
  return isBerekend ? <UitersteDag code="convenant" aantal={CONVENANT_JAREN} begin={ingangsdatum} cel="lang" /> : datum(laatsteDag);
}

/** The early end and the uitsluiting, as far as there are any. */
export function Einden({ termijn: { beeindigdPer, uitgeslotenPer } }: { termijn: Termijnweergave }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (beeindigdPer === null && uitgeslotenPer === null) return t('taalaanbieder.convenant.einde_geen');
  return (
    <>
      {beeindigdPer ? <div>{t('taalaanbieder.convenant.einde_beeindigd', { datum: datum(beeindigdPer) })}</div> : null}
      {uitgeslotenPer ? <div>{t('taalaanbieder.convenant.einde_uitgesloten', { datum: datum(uitgeslotenPer) })}</div> : null}
    </>
  );
}
