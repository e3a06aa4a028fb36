import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Status, type StatusSoort } from '~/components/Status';
import { Titel } from '~/components/Titel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Verschil } from '../bevinding';
import type { Checklistblok } from '../checklist.service.server';
import { Beoordelingbadge } from './Beoordelingbadge';

type Props = { verschil: NonNullable<Checklistblok['verschil']> };

const soorten: Record<Verschil['soort'], StatusSoort> = { gelijk: 'neutraal', beter: 'goed', slechter: 'fout', anders: 'let-op' };

/** What a repeated scan shows that the former one did not (C 4.5). */
export function Verschiltabel({ verschil: { lijst, begonnenOp, scanId } }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kop = (id: string) => ({ id, kop: t(`kwaliteitsscan.verschil.kolommen.${id}`) });
  const kolommen: Kolom<Verschil>[] = [
    { ...kop('onderdeel'), rijkop: true, cel: ({ onderdeel }) => t(`kwaliteitsscan.onderdeel.${onderdeel}`) },
    { ...kop('toen'), cel: ({ toen }) => toen && <Beoordelingbadge beoordeling={toen} />, leeg: t('kwaliteitsscan.checklist.nog_niet') },
    { ...kop('nu'), cel: ({ nu }) => nu && <Beoordelingbadge beoordeling={nu} />, leeg: t('kwaliteitsscan.checklist.nog_niet') },
    { ...kop('soort'), cel: ({ soort }) => <Status soort={soorten[soort]}>{t(`kwaliteitsscan.verschil.soort.${soort}`)}</Status> },
  ];
  return (
    <>
      <Titel niveau={3}>{t('kwaliteitsscan.verschil.titel')}</Titel>
      <p>
        <a className="nl-link" href={`/scans/${scanId}`}>
          {t('kwaliteitsscan.verschil.vorige', { dag: datum(begonnenOp) })}
        </a>
      </p>
      {lijst.length > 0 ? (
        <Tabel
          bijschrift={t('kwaliteitsscan.verschil.bijschrift', { count: lijst.length })}
          kolommen={kolommen}
          rijen={lijst}
          sleutel={({ onderdeel }) => onderdeel}
        />
      ) : (
        <p>{t('kwaliteitsscan.verschil.leeg')}</p>
      )}
    </>
  );
}
