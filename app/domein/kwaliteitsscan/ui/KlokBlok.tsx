import { useTranslation } from 'react-i18next';
import { Cijfers } from '~/components/gegevens/Cijfers';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Klokblok } from '../klok.service.server';

/** How long there is for the scan, with its computation. The clock never stops. */
export function KlokBlok({ klok }: Klokblok) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { uiterste, begonnenOp, werkdagen, gelijkgesteld, klaarOp, isTeLaat, over, teLaat, dagnummer } = klok;
  const tijd = isTeLaat ? t('kwaliteitsscan.klok.te_laat', { count: teLaat }) : t('kwaliteitsscan.klok.over', { count: over });
  return (
    <Cijfers
      ruim
      cijfers={[
        {
          term: t('kwaliteitsscan.klok.uiterste'),
          waarde: datum(uiterste),
          waarom: <UitersteDag code="kwaliteitsscan" aantal={werkdagen} begin={begonnenOp} gelijkgesteld={gelijkgesteld} />,
        },
        klaarOp
          ? {
              term: t('kwaliteitsscan.klok.klaar'),
              waarde: datum(klaarOp),
              bij: t(isTeLaat ? 'kwaliteitsscan.klok.klaar_te_laat' : 'kwaliteitsscan.klok.klaar_op_tijd', { count: teLaat }),
              letOp: isTeLaat,
            }
          : {
              term: t('kwaliteitsscan.klok.tijd'),
              waarde: tijd,
              bij: t('kwaliteitsscan.klok.dag', { dagnummer, werkdagen }),
              letOp: isTeLaat,
            },
      ]}
    />
  );
}
