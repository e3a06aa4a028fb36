import { useTranslation } from 'react-i18next';
import type { ToegangRij } from '../toegangrij';
import { Standbadge } from './Standbadge';
import { useOrganisatie } from './useOrganisatie';

/** The roles of one user: those that still count, else the last one that did. */
export function ToegangLijst({ toegang }: { toegang: readonly ToegangRij[] }) {
  const { t } = useTranslation();
  const organisatie = useOrganisatie();
  const open = toegang.filter((een) => een.teBeeindigen);
  const getoond = open.length > 0 ? open : toegang.slice(0, 1);
  return (
    <>
      {getoond.map((een) => (
        <div key={een.id}>
          {t(`algemeen.rollen.${een.rol}`)}, {organisatie(een)} <Standbadge {...een} />
        </div>
      ))}
    </>
  );
}
