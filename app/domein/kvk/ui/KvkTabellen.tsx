import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Sectie } from '~/components/Sectie';
import type { Sbi, Vestiging } from '../kvk';
import type { Profielweergave } from '../kvkweergave';

/** Activities, branches and trade names as the register has them. */
export function KvkTabellen({ profiel: { sbi, vestigingen, handelsnamen } }: { profiel: Profielweergave }) {
  const { t } = useTranslation();
  const hoofd = (isHoofd: boolean) => t(isHoofd ? 'kvk.ja_hoofd' : 'kvk.nee_hoofd');
  const activiteiten: Kolom<Sbi>[] = [
    { id: 'code', kop: t('kvk.sbi.code'), cel: ({ code }) => code },
    { id: 'omschrijving', kop: t('kvk.sbi.omschrijving'), cel: ({ omschrijving }) => omschrijving, rijkop: true },
    { id: 'hoofd', kop: t('kvk.sbi.hoofd'), cel: ({ isHoofd }) => hoofd(isHoofd) },
  ];
  const plekken: Kolom<Vestiging>[] = [
    { id: 'naam', kop: t('kvk.vestigingen.naam'), cel: ({ naam }) => naam, rijkop: true },
    { id: 'plaats', kop: t('kvk.vestigingen.plaats'), cel: ({ plaats }) => plaats, leeg: t('kvk.afgeschermd') },
    { id: 'nummer', kop: t('kvk.vestigingen.nummer'), cel: ({ nummer }) => nummer },
    { id: 'hoofd', kop: t('kvk.vestigingen.hoofd'), cel: ({ isHoofd }) => hoofd(isHoofd) },
  ];
  return (
    <>
      <Sectie titel={t('kvk.sbi.titel')}>
        <Tabel bijschrift={t('kvk.sbi.aantal', { count: sbi.length })} kolommen={activiteiten} rijen={sbi} sleutel={({ code }) => code} />
      </Sectie>
      <Sectie
        titel={t('kvk.vestigingen.titel')}
        uitleg={handelsnamen.length > 0 ? t('kvk.handelsnamen', { namen: handelsnamen.join(', ') }) : null}
      >
        <Tabel
          bijschrift={t('kvk.vestigingen.aantal', { count: vestigingen.length })}
          kolommen={plekken}
          rijen={vestigingen}
          sleutel={({ nummer }) => nummer}
        />
      </Sectie>
    </>
  );
}
