import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Aandachtsoort } from '../aandacht';

const ernst: Record<Aandachtsoort, StatusSoort> = {
  termijn_verlopen: 'fout',
  elip: 'fout',
  termijn_kort: 'let-op',
  vraag_beantwoord: 'info',
  rapport_nieuw: 'info',
  rapport_laat: 'let-op',
  lening_oud: 'neutraal',
  toestemming_opnieuw: 'neutraal',
  toestemming_ontbreekt: 'neutraal',
};

/** What needs attention, the most pressing first. */
export function AandachtLijst({ soorten }: { soorten: readonly Aandachtsoort[] }) {
  const { t } = useTranslation();
  return (
    <ul className="tk-statussen">
      {soorten.map((soort) => (
        <li key={soort}>
          <Status soort={ernst[soort]}>{t(`inburgeraar.aandacht.${soort}`)}</Status>
        </li>
      ))}
    </ul>
  );
}
