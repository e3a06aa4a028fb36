import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Status } from '~/components/Status';
import type { Aannemenpagina } from '../aannemen.service.server';

type Velden = Record<(typeof velden)[number], string | null>;
type Rij = { veld: (typeof velden)[number]; formulier: string | null; bekend: string | null };

const velden = ['naam', 'kvkNummer', 'bowNummer', 'plaats', 'email', 'telefoon', 'website'] as const;

/** The form beside the school that is known under its KvK number; what differs is said. */
export function Bekendtabel({
  aanmelding,
  school,
}: {
  aanmelding: Velden;
  school: Velden & { id: NonNullable<Aannemenpagina['school']>['id'] };
}) {
  const { t } = useTranslation();
  const rijen = velden.map((veld): Rij => ({ veld, formulier: aanmelding[veld], bekend: school[veld] }));
  const kop = (id: string) => ({ id, kop: t(`kwaliteitsscan.aannemen.kolommen.${id}`) });
  const kolommen: Kolom<Rij>[] = [
    { ...kop('veld'), rijkop: true, cel: ({ veld }) => t(`kwaliteitsscan.aannemen.velden.${veld}`) },
    { ...kop('formulier'), cel: ({ formulier }) => formulier },
    { ...kop('bekend'), cel: ({ bekend }) => bekend },
    {
      ...kop('verschil'),
      cel: ({ formulier, bekend }) => (formulier === bekend ? null : <Status soort="let-op">{t('kwaliteitsscan.aannemen.anders')}</Status>),
      leeg: t('kwaliteitsscan.aannemen.gelijk'),
    },
  ];
  return (
    <>
      <Tabel bijschrift={t('kwaliteitsscan.aannemen.bijschrift')} kolommen={kolommen} rijen={rijen} sleutel={({ veld }) => veld} />
      <KnopLink naar={`/scholen/${school.id}`} soort="secundair">
        {t('kwaliteitsscan.aannemen.naar_school')}
      </KnopLink>
    </>
  );
}
