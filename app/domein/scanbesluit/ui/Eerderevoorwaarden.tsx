import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stukregel } from '~/domein/scanstuk/scanstuk';
import { StukLink } from '~/domein/scanstuk/ui/StukLink';
import type { Voorwaardenbeeld } from '../voorwaarden.service.server';

type Stap = Voorwaardenbeeld['stappen'][number];
type Eerder = Stap['vastgelegd'][number] & Pick<Stap, 'stap'>;
type Props = { voorwaarden: Voorwaardenbeeld; stukken: readonly Stukregel[] };

/** What was recorded of a step before its latest record. */
export function Eerderevoorwaarden({ voorwaarden: { stappen }, stukken }: Props) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const eerder: Eerder[] = stappen.flatMap(({ stap, vastgelegd }) => vastgelegd.slice(1).map((een) => ({ ...een, stap })));
  if (eerder.length === 0) return null;
  const kop = (id: string) => ({ id, kop: t(`scanbesluit.voorwaarden.kolommen.${id}`) });
  const kolommen: Kolom<Eerder>[] = [
    { ...kop('stap'), rijkop: true, cel: ({ stap }) => t(`scanbesluit.stap.${stap}`) },
    { ...kop('uitkomst'), cel: ({ uitkomst }) => t(`scanbesluit.uitkomst.${uitkomst}`) },
    { ...kop('gedaan'), cel: ({ gedaanOp }) => datum(gedaanOp) },
    { ...kop('toelichting'), cel: ({ toelichting }) => toelichting },
    { ...kop('vastgelegd'), cel: ({ op }) => moment(op) },
    {
      ...kop('stuk'),
      cel: ({ stukId }) => {
        const stuk = stukken.find(({ id }) => id === stukId);
        return stuk ? <StukLink stuk={stuk} /> : null;
      },
    },
  ];
  const bijschrift = t('scanbesluit.voorwaarden.eerder_aantal', { count: eerder.length });
  return (
    <Sectie titel={t('scanbesluit.voorwaarden.eerder')}>
      <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={eerder} sleutel={({ id }) => id} />
    </Sectie>
  );
}
