import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { lijstnaam } from '~/domein/inburgeraar/naamsleutel';
import type { Zoekresultaat } from '../zoeken.service.server';
import { useVondst } from './useVondst';

type Mens = Zoekresultaat['mensen'][number];

/** People, the best first. */
export function GevondenMensen({ mensen }: { mensen: readonly Mens[] }) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const vondst = useVondst();
  const kolommen: Kolom<Mens>[] = [
    { id: 'naam', kop: t('zoeken.kolommen.naam'), rijkop: true, cel: (mens) => <Naam mens={mens} /> },
    { id: 'geboortedatum', kop: t('zoeken.kolommen.geboortedatum'), cel: ({ geboortedatum }) => datumKort(geboortedatum) },
    {
      id: 'kenmerk',
      kop: t('zoeken.kolommen.kenmerk'),
      cel: ({ kenmerken }) => (kenmerken.length > 0 ? <bdi>{kenmerken.join(', ')}</bdi> : null),
      leeg: t('zoeken.geen_kenmerk'),
    },
    {
      id: 'op',
      kop: t('zoeken.kolommen.op'),
      cel: ({ vondsten, voornamen, achternaam }) => vondst(vondsten, `${voornamen} ${achternaam}`),
    },
  ];
  return <Tabel bijschrift={t('zoeken.mensen', { count: mensen.length })} kolommen={kolommen} rijen={mensen} sleutel={({ id }) => id} />;
}

function Naam({ mens: { pad, voornamen, achternaam, waarneemt } }: { mens: Mens }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={pad} className="nl-link">
        <bdi>{lijstnaam(voornamen, achternaam)}</bdi>
      </Link>{' '}
      {waarneemt ? <Status soort="info">{t('zoeken.waarneming')}</Status> : null}
    </>
  );
}
