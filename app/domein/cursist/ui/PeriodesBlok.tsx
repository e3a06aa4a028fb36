import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import { Status } from '~/components/Status';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import type { Schoolpoort } from '~/domein/grondslag/poortbeeld';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { categorieVan } from '~/domein/voortgang/inhoud';
import type { Cursistvoortgang } from '~/domein/voortgang/periodes.service.server';
import { Standbadge } from '~/domein/voortgang/ui/Standbadge';
import { usePeriode } from '~/domein/voortgang/ui/usePeriode';

type Periode = Cursistvoortgang['periodes'][number];
type Props = {
  cursistId: string;
  voortgang: Pick<Cursistvoortgang, 'periodes' | 'isContactpersoon' | 'termijnDagen'>;
  scholen: readonly Schoolpoort[];
};

/** How many periods stand in sight whatever they ask; older ones are folded away unless something is to be done. */
const RECENT = 5;
const VRAAGT: readonly Periode['stand'][] = ['loopt', 'te_doen', 'te_laat'];
const isOpen = ({ stand, heeftConcept, rapportage }: Periode) =>
  VRAAGT.includes(stand) || heeftConcept || rapportage?.leesstand === 'vraag_open';

/** Every report period of a cursist: what it asks, until when, and what can be done. Periods without a ground are not asked for. */
export function PeriodesBlok({ cursistId, voortgang: { periodes, isContactpersoon, termijnDagen }, scholen }: Props) {
  const { t } = useTranslation();
  const zichtbaar = periodes.filter(({ stand, heeftConcept }) => stand !== 'geen_grondslag' || heeftConcept);
  const nu = zichtbaar.filter((periode, plek) => plek < RECENT || isOpen(periode));
  const ouder = zichtbaar.filter((periode) => !nu.includes(periode));
  const tabel = { cursistId, mag: isContactpersoon, termijnDagen };
  return (
    <Sectie
      titel={t('voortgang.periodes.titel')}
      uitleg={t('voortgang.periodes.uitleg')}
      id="rapportages"
      waarom={<Waarom lezer="school" scholen={scholen} richting="naar_gemeente" over={Object.values(categorieVan)} />}
    >
      {periodes.length > zichtbaar.length ? (
        <Melding>{t('voortgang.periodes.geen_grondslag', { count: periodes.length - zichtbaar.length })}</Melding>
      ) : null}
      {periodes.length === 0 ? (
        <LeegStaat titel={t('voortgang.periodes.leeg')} tekst={t('voortgang.periodes.leeg_uitleg')} niveau={3} />
      ) : null}
      {nu.length > 0 ? <PeriodeTabel {...tabel} periodes={nu} /> : null}
      {ouder.length > 0 ? (
        <details className="tk-toelichting">
          <summary>{t('voortgang.periodes.ouder', { count: ouder.length })}</summary>
          <PeriodeTabel {...tabel} periodes={ouder} />
        </details>
      ) : null}
    </Sectie>
  );
}

type Tabelprops = { cursistId: string; mag: boolean; termijnDagen: number; periodes: readonly Periode[] };

function PeriodeTabel({ cursistId, mag, termijnDagen, periodes }: Tabelprops) {
  const { t } = useTranslation();
  const periode = usePeriode();
  const kop = (id: string) => ({ id, kop: t(`voortgang.periodes.${id}`) });
  const kolommen: Kolom<Periode>[] = [
    { ...kop('periode'), rijkop: true, cel: periode },
    { ...kop('stand'), cel: (rij) => <Stand rij={rij} /> },
    {
      ...kop('uiterlijk'),
      cel: ({ stand, tot, uitstel }) =>
        VRAAGT.includes(stand) ? <UitersteDag code="rapportage" aantal={termijnDagen} begin={tot} uitstel={uitstel} cel="kort" /> : null,
    },
    { ...kop('doen'), cel: (rij) => <Doen cursistId={cursistId} rij={rij} mag={mag} /> },
  ];
  return (
    <Tabel
      bijschrift={t('voortgang.periodes.bijschrift', { count: periodes.length })}
      kolommen={kolommen}
      rijen={periodes}
      sleutel={({ van }) => van}
    />
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
  const schrijf = mag && (heeftConcept || stand === 'niet_gevraagd' || VRAAGT.includes(stand));
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
