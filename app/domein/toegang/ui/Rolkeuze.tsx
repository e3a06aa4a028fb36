import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Pagina } from '~/components/Pagina';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { MijnRol } from '../rol.repository.server';
import { useOrganisatie } from './useOrganisatie';

type Props = { huidig: string; rollen: readonly MijnRol[] };

/** The roles of who is logged in: he works in one at a time. */
export function Rolkeuze({ huidig, rollen }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const organisatie = useOrganisatie();
  const kolommen: Kolom<MijnRol>[] = [
    { id: 'rol', kop: t('toegang.rol.rol'), rijkop: true, cel: ({ rol }) => t(`algemeen.rollen.${rol}`) },
    {
      id: 'organisatie',
      kop: t('toegang.rol.organisatie'),
      cel: ({ rol, aanbiederNaam }) => organisatie({ rol, organisatie: aanbiederNaam }),
    },
    { id: 'tot', kop: t('toegang.rol.tot'), cel: ({ tot }) => tot && datum(tot), leeg: t('toegang.geen_einde') },
    {
      id: 'kies',
      kop: t('toegang.rol.kies'),
      cel: ({ toegangId, rol }) =>
        toegangId === huidig ? (
          <Status soort="goed">{t('toegang.rol.nu')}</Status>
        ) : (
          <Kies toegangId={toegangId} rol={t(`algemeen.rollen.${rol}`)} />
        ),
    },
  ];
  return (
    <Pagina titel={t('toegang.rol.titel')} lead={t('toegang.rol.lead')}>
      <Tabel
        bijschrift={t('toegang.rol.bijschrift', { count: rollen.length })}
        kolommen={kolommen}
        rijen={rollen}
        sleutel={(rij) => rij.toegangId}
      />
    </Pagina>
  );
}

function Kies({ toegangId, rol }: { toegangId: string; rol: string }) {
  const { t } = useTranslation();
  return (
    <Formulier naam={`rol-${toegangId}`} teksten="toegang.rol">
      <VerstuurKnop soort="secundair" naam="toegangId" waarde={toegangId}>
        {t('toegang.rol.kies_deze')}
        <span className="tk-verborgen">: {rol}</span>
      </VerstuurKnop>
    </Formulier>
  );
}
