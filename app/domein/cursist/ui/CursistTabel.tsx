import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Lijsttabel } from '~/components/gegevens/Lijsttabel';
import type { Kolom } from '~/components/gegevens/Tabel';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { useReden } from '~/domein/grondslag/ui/useReden';
import { Waaromcel } from '~/domein/grondslag/ui/Waaromcel';
import { lijstnaam } from '~/domein/inburgeraar/naamsleutel';
import { useRest } from '~/domein/inburgeraar/ui/useRest';
import type { Cursistenlijst, CursistRij } from '../lijst.service.server';
import { Rapportagecel } from './Rapportagecel';

type Props = { rijen: readonly CursistRij[]; bijschrift: string; sortering?: Cursistenlijst['sortering'] };

/** Cursisten, each with what the school entered, what is to be reported, and what the gate allows of the gemeente's data. */
export function CursistTabel({ rijen, bijschrift, sortering }: Props) {
  const kolommen = useKolommen(sortering !== undefined);
  return (
    <Lijsttabel
      lijst="cursisten"
      bijschrift={bijschrift}
      kolommen={kolommen}
      rijen={rijen}
      sleutel={({ id }) => id}
      sortering={sortering}
    />
  );
}

function useKolommen(sorteer: boolean): Kolom<CursistRij>[] {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const rest = useRest();
  const reden = useReden();
  const kop = (id: string) => ({ id, kop: t(`cursist.kolommen.${id}`) });
  const leeg = ({ id, waaromDicht }: CursistRij, cel: object) => {
    const woord = 'leeg' in cel ? String(cel.leeg) : 'onbekend';
    const wat = t(`cursist.leeg.${woord}`);
    return woord === 'onbekend' ? wat : <Waaromcel wat={wat} zin={reden('school', waaromDicht)} naar={`/cursisten/${id}#gemeente`} />;
  };
  return [
    { ...kop('naam'), rijkop: true, sorteer, cel: (rij) => <Naam rij={rij} /> },
    { ...kop('kenmerk'), sorteer, cel: ({ kenmerk }) => <bdi>{kenmerk}</bdi> },
    {
      ...kop('wet'),
      cel: ({ wet, doelgroep }) => (
        <>
          {t(`inburgeraar.wet.${wet}`)} <small>{t(`inburgeraar.doelgroep.${doelgroep}`)}</small>
        </>
      ),
    },
    {
      ...kop('inschrijving'),
      cel: ({ inschrijving }) => inschrijving && <Inschrijving {...inschrijving} />,
      leeg: t('cursist.leeg.geen_inschrijving'),
    },
    { ...kop('rapportage'), cel: (rij) => <Rapportagecel rij={rij} /> },
    {
      ...kop('termijn'),
      cel: ({ termijn }) =>
        'rest' in termijn && termijn.rest ? (
          <>
            {rest(termijn.rest)} <small>{t('cursist.lijst.tot', { datum: datumKort(termijn.einde) })}</small>
          </>
        ) : null,
      leeg: (rij) => leeg(rij, rij.termijn),
    },
    {
      ...kop('route'),
      cel: ({ route }) => ('code' in route ? t(`inburgeraar.route.${route.code}`) : null),
      leeg: (rij) => leeg(rij, rij.route),
    },
  ];
}

function Naam({ rij }: { rij: CursistRij }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={`/cursisten/${rij.id}`} className="nl-link">
        {lijstnaam(rij.voornamen, rij.achternaam)}
      </Link>
      {rij.heeftTaak ? (
        <small>
          <Status soort="let-op">{t('nasleep.badge')}</Status>
        </small>
      ) : null}
      {rij.mijn ? null : (
        <small>
          <Status>{t('cursist.lijst.niet_mijn')}</Status>
        </small>
      )}
    </>
  );
}

function Inschrijving({ begin, einde }: { begin: string; einde: string | null }) {
  const { t } = useTranslation();
  const { datumKort } = useOpmaak();
  const dagen = { begin: datumKort(begin), einde: einde && datumKort(einde), datum: datumKort(begin) };
  return <>{t(einde === null ? 'cursist.lijst.sinds' : 'cursist.lijst.van_tot', dagen)}</>;
}
