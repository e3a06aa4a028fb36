import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Werk, Werkweergave } from '../werkvoorraad.service.server';
import { Aanzet } from './Aanzet';
import { Uiterste } from './Uiterste';
import { useWachtzin } from './useWachtzin';
import { Wachtuitleg } from './Wachtuitleg';

type Props = { werk: Pick<Werk, 'rijen' | 'totaal' | 'keuzes'> };

/** What waits, each with the page to do it on; what rests says until when and why. */
export function WerkTabel({ werk: { rijen, totaal, keuzes } }: Props) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const isLater = keuzes.filter.toon === 'later';
  const kop = (id: string) => ({ id, kop: t(`werkvoorraad.kolommen.${id}`) });
  const kolommen: Kolom<Werkweergave>[] = [
    { ...kop('wat'), rijkop: true, cel: (rij) => <Wat rij={rij} /> },
    { ...kop('aanzet'), cel: (rij) => <Aanzet rij={rij} /> },
    { ...kop('uiterste'), sorteer: true, cel: (rij) => <Uiterste rij={rij} /> },
    isLater ? { ...kop('later'), cel: (rij) => <Rust rij={rij} /> } : { ...kop('van'), sorteer: true, cel: ({ van }) => datumKort(van) },
    { ...kop('uitleg'), cel: (rij) => <Wachtuitleg rij={rij} /> },
  ];
  return (
    <Tabel
      bijschrift={t(isLater ? 'werkvoorraad.bijschrift_later' : 'werkvoorraad.bijschrift', { count: totaal })}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ regel, onderwerp, voorval }) => `${regel} ${onderwerp} ${voorval}`}
      sortering={keuzes.sortering}
    />
  );
}

function Wat({ rij }: { rij: Werkweergave }) {
  const { t } = useTranslation();
  const zin = useWachtzin();
  const over = [rij.naam, rij.doet === 'zelf' ? rij.school : null].filter(Boolean).join(', ');
  return (
    <>
      <Link to={rij.pad} className="nl-link">
        {zin('zin', rij)}
        {rij.naam ? <span className="tk-verborgen">: {rij.naam}</span> : null}
      </Link>
      {over ? <small>{over}</small> : null}
      {rij.namensNaam ? <small>{t('werkvoorraad.namens', { naam: rij.namensNaam })}</small> : null}
    </>
  );
}

function Rust({ rij: { laterTot, laterReden } }: { rij: Werkweergave }) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  if (laterTot === null || laterReden === null) return null;
  return (
    <>
      {datumKort(laterTot)} <small>{t(`werkvoorraad.laterreden.${laterReden}`)}</small>
    </>
  );
}
