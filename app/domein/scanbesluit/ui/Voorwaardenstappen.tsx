import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Status, type StatusSoort } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stukregel } from '~/domein/scanstuk/scanstuk';
import { StukLink } from '~/domein/scanstuk/ui/StukLink';
import type { Voorwaardestand } from '../voorwaarden';
import type { Voorwaardenbeeld } from '../voorwaarden.service.server';

const soorten: Record<Voorwaardestand, StatusSoort> = { nog_niet: 'neutraal', niet_goed: 'fout', buiten_periode: 'let-op', goed: 'goed' };

type Stap = Voorwaardenbeeld['stappen'][number];
type Props = {
  voorwaarden: Voorwaardenbeeld;
  /** The evidence, for who may open it. */
  stukken?: readonly Stukregel[];
};

/** The four steps of an aspirant: how each stands, when it was done, and its evidence. */
export function Voorwaardenstappen({ voorwaarden: { stappen, periode, zijnVervuld }, stukken }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`scanbesluit.voorwaarden.kolommen.${id}`) });
  const bewijs: Kolom<Stap> = {
    ...kop('stuk'),
    cel: ({ vastgelegd: [laatste] }) => {
      const stuk = stukken?.find(({ id }) => id === laatste?.stukId);
      return stuk ? <StukLink stuk={stuk} /> : null;
    },
  };
  const kolommen: Kolom<Stap>[] = [
    { ...kop('stap'), rijkop: true, cel: ({ stap }) => t(`scanbesluit.stap.${stap}`) },
    { ...kop('stand'), cel: ({ stand }) => <Status soort={soorten[stand]}>{t(`scanbesluit.voorwaardestand.${stand}`)}</Status> },
    { ...kop('gedaan'), cel: ({ vastgelegd: [laatste] }) => (laatste ? datum(laatste.gedaanOp) : null) },
    { ...kop('toelichting'), cel: ({ vastgelegd: [laatste] }) => laatste?.toelichting ?? null },
    ...(stukken ? [bewijs] : []),
  ];
  return (
    <>
      <p>{t(zijnVervuld ? 'scanbesluit.voorwaarden.vervuld' : 'scanbesluit.voorwaarden.open')}</p>
      {periode ? (
        <p>
          {periode.tot
            ? t('scanbesluit.voorwaarden.periode', { van: datum(periode.van), tot: datum(periode.tot) })
            : t('scanbesluit.voorwaarden.periode_open', { van: datum(periode.van) })}
        </p>
      ) : null}
      <Tabel bijschrift={t('scanbesluit.voorwaarden.bijschrift')} kolommen={kolommen} rijen={stappen} sleutel={({ stap }) => stap} />
    </>
  );
}
