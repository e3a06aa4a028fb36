import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Checklistblok } from '../checklist.service.server';
import { Beoordelingbadge } from './Beoordelingbadge';
import { Verschiltabel } from './Verschiltabel';

type Regel = Checklistblok['regels'][number];

/** The checklist of bijlage 1: source, what was found, by whom and when; for a repeated scan also what changed. */
export function ChecklistBlok({ scanId, regels, open, verschil }: Checklistblok) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('kwaliteitsscan.checklist.titel')} uitleg={t('kwaliteitsscan.checklist.uitleg', { count: open })} id="checklist">
      <Tabel
        bijschrift={t('kwaliteitsscan.checklist.bijschrift', { count: regels.length })}
        kolommen={useKolommen(scanId)}
        rijen={regels}
        sleutel={({ onderdeel }) => onderdeel}
      />
      {verschil ? <Verschiltabel verschil={verschil} /> : null}
    </Sectie>
  );
}

function useKolommen(scanId: string): Kolom<Regel>[] {
  const { t } = useTranslation();
  const kop = (id: string) => ({ id, kop: t(`kwaliteitsscan.checklist.kolommen.${id}`) });
  const leeg = (regel: Regel) =>
    t(regel.beperkt && regel.isBevonden ? 'kwaliteitsscan.checklist.beperkt' : 'kwaliteitsscan.checklist.nog_niet');
  return [
    {
      ...kop('onderdeel'),
      rijkop: true,
      cel: ({ onderdeel, bron, verplicht }) => (
        <>
          <Link to={`/scans/${scanId}/onderdelen/${onderdeel}`} className="nl-link">
            {t(`kwaliteitsscan.onderdeel.${onderdeel}`)}
          </Link>
          <small className="tk-heel">
            {t('kwaliteitsscan.checklist.bron', { bron: t(`kwaliteitsscan.bron.${bron}`) })}
            {verplicht ? '' : `, ${t('algemeen.niet_verplicht')}`}
          </small>
        </>
      ),
    },
    { ...kop('bevinding'), cel: ({ bevinding }) => bevinding && <Uitkomst bevinding={bevinding} />, leeg },
    { ...kop('stukken'), getal: true, cel: ({ stukken }) => stukken },
  ];
}

/** What counts of a part: its assessment, what was found, and of when and by whom. */
function Uitkomst({ bevinding }: { bevinding: NonNullable<Regel['bevinding']> }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { beoordeling, samenvatting, peildatum, door, op } = bevinding;
  return (
    <>
      <Beoordelingbadge beoordeling={beoordeling} />
      <p className="tk-vrijetekst">{samenvatting}</p>
      <small>{t('kwaliteitsscan.checklist.door', { peildatum: datum(peildatum), door, moment: moment(op) })}</small>
    </>
  );
}
