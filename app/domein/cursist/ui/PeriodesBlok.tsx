import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import { Status } from '~/components/Status';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Cursistvoortgang } from '~/domein/voortgang/periodes.service.server';
import { Standbadge } from '~/domein/voortgang/ui/Standbadge';
import { usePeriode } from '~/domein/voortgang/ui/usePeriode';

type Periode = Cursistvoortgang['periodes'][number];
type Props = { cursistId: string; voortgang: Pick<Cursistvoortgang, 'periodes' | 'isContactpersoon'> };

/** Every report period of a cursist: what it asks, until when, and what can be done. */
export function PeriodesBlok({ cursistId, voortgang: { periodes, isContactpersoon } }: Props) {
  const { t } = useTranslation();
  const periode = usePeriode();
  const { datumKort } = useOpmaak();
  const zichtbaar = periodes.filter(({ stand, heeftConcept }) => stand !== 'geen_grondslag' || heeftConcept);
  const kop = (id: string) => ({ id, kop: t(`voortgang.periodes.${id}`) });
  const kolommen: Kolom<Periode>[] = [
    { ...kop('periode'), rijkop: true, cel: periode },
    { ...kop('stand'), cel: (rij) => <Stand rij={rij} /> },
    {
      ...kop('uiterlijk'),
      cel: ({ stand, uiterlijk }) => (stand === 'te_doen' || stand === 'te_laat' || stand === 'loopt' ? datumKort(uiterlijk) : null),
    },
    { ...kop('doen'), cel: (rij) => <Doen cursistId={cursistId} rij={rij} mag={isContactpersoon} />, leeg: t('voortgang.periodes.niets') },
  ];
  return (
    <Sectie titel={t('voortgang.periodes.titel')} uitleg={t('voortgang.periodes.uitleg')} id="rapportages">
      {periodes.length > zichtbaar.length ? (
        <Melding>{t('voortgang.periodes.geen_grondslag', { count: periodes.length - zichtbaar.length })}</Melding>
      ) : null}
      {periodes.length === 0 ? (
        <LeegStaat titel={t('voortgang.periodes.leeg')} tekst={t('voortgang.periodes.leeg_uitleg')} niveau={3} />
      ) : null}
      {zichtbaar.length > 0 ? (
        <Tabel
          bijschrift={t('voortgang.periodes.bijschrift', { count: zichtbaar.length })}
          kolommen={kolommen}
          rijen={zichtbaar}
          sleutel={({ van }) => van}
        />
      ) : null}
    </Sectie>
  );
}

function Stand({ rij: { stand, heeftConcept, rapportage } }: { rij: Periode }) {
  const { t } = useTranslation();
  return (
    <>
      <Standbadge stand={stand} />
      {heeftConcept ? (
        <small>
          <Status>{t('voortgang.periodes.concept')}</Status>
        </small>
      ) : null}
      {rapportage?.leesstand === 'vraag_open' ? (
        <small>
          <Status soort="let-op">{t('voortgang.periodes.vraag')}</Status>
        </small>
      ) : null}
    </>
  );
}

function Doen({ cursistId, rij: { van, stand, rapportage, heeftConcept }, mag }: { cursistId: string; rij: Periode; mag: boolean }) {
  const { t } = useTranslation();
  const schrijf = mag && (heeftConcept || stand === 'te_doen' || stand === 'te_laat' || stand === 'loopt' || stand === 'niet_gevraagd');
  return (
    <>
      {rapportage ? (
        <Link to={`/rapportages/${rapportage.id}`} className="nl-link">
          {t('voortgang.periodes.lees')}
        </Link>
      ) : null}
      {schrijf ? (
        <>
          {rapportage ? ' ' : null}
          <Link to={`/cursisten/${cursistId}/rapportage/${van}`} className="nl-link">
            {t(heeftConcept ? 'voortgang.periodes.verder' : 'voortgang.periodes.rapporteer')}
          </Link>
        </>
      ) : null}
      {rapportage || schrijf ? null : <span className="tk-tabel__leeg">{t('voortgang.periodes.niets')}</span>}
    </>
  );
}
