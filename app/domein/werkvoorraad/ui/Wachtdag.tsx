import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { Rekenblad } from '~/domein/uiterstedag/ui/Rekenblad';
import { Termijngrenzen } from '~/domein/uiterstedag/ui/Termijngrenzen';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Wacht } from '../later.service.server';
import { TOEGANG_DAGEN } from '../regels.beheer';
import { OVERLEG_MAANDEN } from '../regels.school';
import { TERMIJNGRENZEN } from '../regels.termijn';
import { EINDE_DAGEN } from '../regels.toestemming';
import type { Wachtregel } from '../wachtsleutel';
import { Uiterste } from './Uiterste';

/** Rules whose last day was recorded elsewhere, with how long before it the entry begins to wait. */
const VASTGELEGD: Partial<Record<Wachtregel, { soort: 'dagen' | 'maanden'; count: number } | null>> = {
  convenant_eindigt: { soort: 'maanden', count: OVERLEG_MAANDEN },
  toestemming_eindigt: { soort: 'dagen', count: EINDE_DAGEN },
  toegang_eindigt: { soort: 'dagen', count: TOEGANG_DAGEN },
  matrix_besluiten: null,
};

type Dag = Pick<Wacht, 'regel' | 'groep' | 'bron' | 'van' | 'uiterste' | 'isTeLaat' | 'telling'>;

/** The last day of an entry; opened, how it was counted or where it was recorded. */
export function Wachtdag({ wacht }: { wacht: Dag }) {
  const { telling, uiterste, groep } = wacht;
  return (
    <>
      <Uiterste rij={wacht} />
      {telling ? <UitersteDag {...telling} /> : null}
      {groep === 'termijn' && uiterste !== null ? <Termijngrenzen einde={uiterste} maanden={TERMIJNGRENZEN.toReversed()} /> : null}
      {uiterste !== null && VASTGELEGD[wacht.regel] !== undefined ? <Vastgelegd wacht={wacht} dag={uiterste} /> : null}
    </>
  );
}

function Vastgelegd({ wacht: { regel, van, bron }, dag }: { wacht: Dag; dag: string }) {
  const { t } = useTranslation();
  const { datum, datumVoluit } = useOpmaak();
  const ervoor = VASTGELEGD[regel];
  const waarden = {
    dag: datumVoluit(dag),
    van: datumVoluit(van),
    ingang: datumVoluit(Temporal.PlainDate.from(dag).add({ days: 1 }).toString()),
    duur: ervoor ? t(`uiterstedag.duur.${ervoor.soort}`, { count: ervoor.count }) : '',
  };
  return (
    <Rekenblad over={datum(regel === 'convenant_eindigt' ? van : dag)}>
      <p>{t(`werkvoorraad.dag.${regel}`, waarden)}</p>
      <p>{t('werkvoorraad.bron', { bron })}</p>
    </Rekenblad>
  );
}
