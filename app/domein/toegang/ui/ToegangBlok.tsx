import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Gebruiker } from '../gebruiker.service.server';
import type { ToegangRij } from '../toegangrij';
import { EindeFormulier } from './EindeFormulier';
import { Standbadge } from './Standbadge';
import { Toegangseinde } from './Toegangseinde';
import { useOrganisatie } from './useOrganisatie';

/** Every access of a user, now and before, each with the way to end it. */
export function ToegangBlok({ gebruiker }: { gebruiker: Gebruiker }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const organisatie = useOrganisatie();
  const { toegang, magWijzigen, vandaag } = gebruiker;
  const kolommen: Kolom<ToegangRij>[] = [
    { id: 'rol', kop: t('toegang.velden.rol'), rijkop: true, cel: ({ rol }) => t(`algemeen.rollen.${rol}`) },
    { id: 'organisatie', kop: t('toegang.filters.organisatie'), cel: organisatie },
    { id: 'van', kop: t('toegang.velden.van'), cel: ({ van }) => datum(van) },
    {
      id: 'tot',
      kop: t('toegang.velden.tot'),
      cel: ({ tot, beeindigdOp }) => (beeindigdOp === null ? tot && <Toegangseinde tot={tot} /> : moment(beeindigdOp)),
      leeg: t('toegang.geen_einde'),
    },
    { id: 'stand', kop: t('toegang.kolommen.stand'), cel: (rij) => <Standbadge {...rij} /> },
  ];
  return (
    <Sectie titel={t('toegang.kolommen.toegang')}>
      <Tabel
        bijschrift={t('toegang.aantal_rollen', { count: toegang.length })}
        kolommen={kolommen}
        rijen={toegang}
        sleutel={({ id }) => id}
      />
      {magWijzigen
        ? toegang.filter((een) => een.teBeeindigen).map((een) => <EindeFormulier key={een.id} toegang={een} vandaag={vandaag} />)
        : null}
    </Sectie>
  );
}
