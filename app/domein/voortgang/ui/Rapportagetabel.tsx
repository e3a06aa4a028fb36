import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { vaardigheden } from '../niveau';
import type { RapportageMetVragen } from '../overzicht';
import { Leesbadge } from './Leesbadge';
import { usePeriode } from './usePeriode';
import { useUren } from './useUren';

type Props = { rapportages: readonly RapportageMetVragen[]; metSchool: boolean };

/** Reports, newest period first, with what they say at a glance; what has no ground says so. */
export function Rapportagetabel({ rapportages, metSchool }: Props) {
  const { t } = useTranslation();
  const kolommen = useKolommen().filter(({ id }) => metSchool || id !== 'school');
  return (
    <Tabel
      bijschrift={t('voortgang.blok.tabel', { count: rapportages.length })}
      kolommen={kolommen}
      rijen={rapportages}
      sleutel={({ id }) => id}
    />
  );
}

function useKolommen(): Kolom<RapportageMetVragen>[] {
  const { t } = useTranslation();
  const periode = usePeriode();
  const uren = useUren();
  const kop = (id: string) => ({ id, kop: t(`voortgang.blok.${id}`) });
  return [
    {
      ...kop('periode'),
      rijkop: true,
      cel: ({ id, periodeVan, periodeTot }) => (
        <Link to={`/rapportages/${id}`} className="nl-link">
          {periode({ van: periodeVan, tot: periodeTot })}
        </Link>
      ),
    },
    { ...kop('school'), cel: ({ school }) => school },
    { ...kop('stand'), cel: ({ leesstand }) => <Leesbadge stand={leesstand} /> },
    { ...kop('niveaus'), cel: (rij) => <Niveaus rij={rij} />, leeg: t('voortgang.blok.niet_bepaald') },
    {
      ...kop('uren'),
      cel: ({ inhoud }) =>
        inhoud.uren && t('voortgang.blok.gevolgd_van', { gevolgd: uren(inhoud.uren.gevolgd), gepland: uren(inhoud.uren.gepland) }),
      leeg: t('voortgang.blok.niet_zichtbaar'),
    },
    {
      ...kop('verzuim'),
      cel: ({ inhoud: { voortgang } }) =>
        voortgang &&
        t('voortgang.blok.verzuim_waarvan', {
          totaal: uren(voortgang.verzuimGemeld + voortgang.verzuimNietGemeld),
          nietGemeld: uren(voortgang.verzuimNietGemeld),
        }),
      leeg: t('voortgang.blok.niet_zichtbaar'),
    },
  ];
}

function Niveaus({ rij }: { rij: RapportageMetVragen }) {
  const { t } = useTranslation();
  const { voortgang } = rij.inhoud;
  const bepaald = vaardigheden.filter((vaardigheid) => voortgang?.[vaardigheid]);
  if (bepaald.length === 0) return <span className="tk-tabel__leeg">{t('voortgang.blok.niet_bepaald')}</span>;
  return <>{bepaald.map((vaardigheid) => `${t(`voortgang.velden.${vaardigheid}`)} ${voortgang?.[vaardigheid] ?? ''}`).join(', ')}</>;
}
