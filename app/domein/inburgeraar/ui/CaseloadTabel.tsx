import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import { Lijsttabel } from '~/components/gegevens/Lijsttabel';
import type { Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { artikelen } from '~/domein/grondslag/reden';
import { useReden } from '~/domein/grondslag/ui/useReden';
import { Waaromcel } from '~/domein/grondslag/ui/Waaromcel';
import type { Komend } from '~/domein/overdracht/overdracht.repository.server';
import { Kiesvak } from '~/domein/overdracht/ui/Kiesvak';
import type { CaseloadRij } from '../caseload';
import type { Sortering } from '../caseload.schema';
import { lijstnaam } from '../naamsleutel';
import { AandachtLijst } from './AandachtLijst';
import { useRest } from './useRest';

type Gaat = Readonly<Record<string, Komend>>;
type Props = { rijen: readonly CaseloadRij[]; totaal: number; sortering: Sortering | undefined; gaat: Gaat };

/** The people of a caseload; an empty cell says why it is empty. */
export function CaseloadTabel({ rijen, totaal, sortering, gaat }: Props) {
  const { t } = useTranslation();
  const kolommen = useKolommen(gaat);
  return (
    <Lijsttabel
      lijst="caseload"
      bijschrift={t('inburgeraar.caseload.bijschrift', { count: totaal })}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ id }) => id}
      sortering={sortering}
    />
  );
}

function useKolommen(gaat: Gaat): Kolom<CaseloadRij>[] {
  const { t } = useTranslation();
  const { datumKort, bedrag } = useOpmaak();
  const rest = useRest();
  const kop = (id: string) => ({ id, kop: t(`inburgeraar.kolommen.${id}`), sorteer: true });
  const reden = useReden();
  const leeg = (cel: { waarde: unknown; leeg?: string }) => t(`inburgeraar.leeg.${cel.leeg ?? 'onbekend'}`);
  const vastgelegd = (id: string, cel: { waarde: unknown; leeg?: string }) =>
    cel.leeg === 'geen_toestemming' ? (
      <Waaromcel wat={leeg(cel)} zin={t('grondslag.vastleggen')} naar={`/inburgeraars/${id}#toestemming`} />
    ) : (
      leeg(cel)
    );
  return [
    {
      id: 'kies',
      kop: t('overdracht.kies_kop'),
      vast: true,
      cel: (rij) =>
        rij.waarneemtVoor === null && !gaat[rij.id] ? <Kiesvak id={rij.id} naam={lijstnaam(rij.voornamen, rij.achternaam)} /> : null,
    },
    { ...kop('naam'), rijkop: true, cel: (rij) => <Naam rij={rij} gaat={gaat[rij.id]} /> },
    {
      ...kop('wet'),
      cel: ({ wet, doelgroep }) =>
        wet && <Tweeregelig boven={t(`inburgeraar.wet.${wet}`)} onder={t(`inburgeraar.doelgroep.${doelgroep}`)} />,
      leeg: t('inburgeraar.leeg.geen_situatie'),
    },
    { ...kop('school'), cel: ({ school }) => school && <School school={school} />, leeg: t('inburgeraar.leeg.geen_school') },
    {
      ...kop('route'),
      cel: ({ route }) => route.waarde && t(`inburgeraar.route.${route.waarde}`),
      leeg: ({ id, route }) => vastgelegd(id, route),
    },
    {
      ...kop('termijn'),
      cel: ({ termijn }) =>
        termijn.waarde && (
          <>
            {rest(termijn.waarde.rest)}{' '}
            <small className="tk-heel">{t('inburgeraar.caseload.tot', { datum: datumKort(termijn.waarde.einde) })}</small>
          </>
        ),
      leeg: ({ termijn }) => leeg(termijn),
    },
    {
      ...kop('lening'),
      getal: true,
      cel: ({ lening: { waarde } }) =>
        waarde && (
          <>
            {bedrag(waarde.cent)}{' '}
            <small>
              {t(`inburgeraar.caseload.${waarde.oud ? 'cijfer_oud' : 'cijfer'}`, { datum: datumKort(waarde.peildatum) })}
              {waarde.nooitGeleend ? ` ${t('inburgeraar.caseload.ruimte')}` : null}
            </small>
          </>
        ),
      leeg: ({ id, lening }) => vastgelegd(id, lening),
    },
    {
      ...kop('rapport'),
      cel: ({ id, rapport }) => rapport.waarde && <Rapport rapport={rapport.waarde} naar={`/inburgeraars/${id}#poort`} />,
      leeg: ({ id, rapport, waaromDicht }) =>
        waaromDicht === null ? (
          leeg(rapport)
        ) : (
          <Waaromcel
            wat={leeg(rapport)}
            zin={waaromDicht === 'geen_grondslag' ? t('grondslag.waarom.in_dossier') : reden('gemeente', waaromDicht)}
            naar={`/inburgeraars/${id}#poort`}
          />
        ),
    },
    {
      ...kop('aandacht'),
      cel: ({ aandacht }) => (aandacht.length > 0 ? <AandachtLijst soorten={aandacht} /> : null),
      leeg: t('inburgeraar.leeg.geen_aandacht'),
    },
  ];
}

function Tweeregelig({ boven, onder }: { boven: string; onder: string }) {
  return (
    <>
      {boven} <small>{onder}</small>
    </>
  );
}

function Naam({ rij, gaat }: { rij: CaseloadRij; gaat: Komend | undefined }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <>
      <Link to={`/inburgeraars/${rij.id}`} className="nl-link">
        {lijstnaam(rij.voornamen, rij.achternaam)}
      </Link>
      {rij.waarneemtVoor ? <small>{t('inburgeraar.caseload.waarneming_voor', { naam: rij.waarneemtVoor })}</small> : null}
      {gaat ? <small>{t('overdracht.gaat_naar', { naar: gaat.naar, datum: datum(gaat.per) })}</small> : null}
    </>
  );
}

function School({ school }: { school: NonNullable<CaseloadRij['school']> }) {
  const { t } = useTranslation();
  return (
    <>
      {school.naam}
      {school.aantal > 1 ? <small>{t('inburgeraar.caseload.meer_scholen', { count: school.aantal - 1 })}</small> : null}
    </>
  );
}

type Rapportprops = { rapport: NonNullable<CaseloadRij['rapport']['waarde']>; naar: string };

function Rapport({ rapport, naar }: Rapportprops) {
  const { t } = useTranslation();
  const datum = useOpmaak().datumKort(rapport.ingediendOp);
  const badge = (
    <Status soort={rapport.gelezen ? 'neutraal' : 'info'}>{t(`inburgeraar.caseload.${rapport.gelezen ? 'gelezen' : 'nieuw'}`)}</Status>
  );
  const gronden = rapport.gronden.map((grond) =>
    t('grondslag.waarom.door', { grond: t(`grondslag.grond.${grond}`), artikel: t(`grondslag.artikel.${artikelen[grond]}`) }),
  );
  return (
    <>
      <Link to={`/rapportages/${rapport.id}`} className="nl-link tk-heel" aria-label={t('inburgeraar.caseload.rapport_van', { datum })}>
        {datum}
      </Link>
      <Waaromcel wat={badge} vraag="van_ander.wel" zin={gronden.join(' ')} naar={naar} />
    </>
  );
}
