import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Lijsttabel } from '~/components/gegevens/Lijsttabel';
import type { Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { isRol } from '~/platform/rol';
import { logPad, type Logsoort } from '../logboek';
import type { Logboek } from '../logboek.service.server';
import { useLogwoorden } from './useLogwoorden';
import { useOrganisatie } from './useOrganisatie';

type Regel = Logboek['regels'][number];
type Props = { soort: Logsoort; regels: readonly Regel[]; totaal: number; keuzes: URLSearchParams };

export function LogboekTabel({ soort, regels, totaal, keuzes }: Props) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const organisatie = useOrganisatie();
  const watTekst = useLogwoorden();
  const rolnaam = (rol: string) => t(isRol(rol) ? `algemeen.rollen.${rol}` : 'toegang.logboek.eigenaar');
  const kolommen: Kolom<Regel>[] = [
    {
      id: 'moment',
      kop: t('toegang.logboek.kolommen.moment'),
      rijkop: true,
      cel: (regel) => <time dateTime={regel.moment}>{moment(regel.moment)}</time>,
    },
    {
      id: 'organisatie',
      kop: t('toegang.filters.organisatie'),
      cel: ({ rol, organisatie: naam }) => rol && organisatie({ rol, organisatie: naam }),
    },
    {
      id: 'gebruiker',
      kop: t('toegang.logboek.kolommen.gebruiker'),
      cel: ({ gebruiker }) => gebruiker,
      leeg: ({ rol }) => t(`toegang.logboek.niemand.${rol === 'inburgeraar' ? 'zelf' : 'geen'}`),
    },
    { id: 'rol', kop: t('toegang.velden.rol'), cel: ({ rol }) => rol && rolnaam(rol) },
    { id: 'wat', kop: t('toegang.logboek.kolommen.wat'), cel: ({ wat }) => watTekst(wat) },
    soort === 'weigeringen'
      ? { id: 'pad', kop: t('toegang.logboek.kolommen.pad'), cel: ({ pad }) => pad }
      : {
          id: 'pseudoniem',
          kop: t('toegang.logboek.kolommen.pseudoniem'),
          cel: ({ pseudoniem }) => pseudoniem && <Pseudoniem soort={soort} pseudoniem={pseudoniem} keuzes={keuzes} />,
          leeg: t('toegang.logboek.geen_persoon'),
        },
  ];
  return (
    <Lijsttabel
      lijst="logboek"
      bijschrift={t(`toegang.logboek.aantal.${soort}`, { count: totaal })}
      kolommen={kolommen}
      rijen={regels}
      sleutel={({ id }) => id}
    />
  );
}

/** Narrows the log to one person, without knowing who that is. */
function Pseudoniem({ soort, pseudoniem, keuzes }: { soort: Logsoort; pseudoniem: string; keuzes: URLSearchParams }) {
  const { t } = useTranslation();
  return (
    <Link
      to={`${logPad(soort)}?${keuzes}&pseudoniem=${pseudoniem}`}
      className="nl-link"
      aria-label={t('toegang.logboek.toon_pseudoniem', { pseudoniem })}
    >
      <code>{pseudoniem.slice(0, 8)}</code>
    </Link>
  );
}
