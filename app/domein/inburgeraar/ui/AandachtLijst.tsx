import { useTranslation } from 'react-i18next';
import { Status, type StatusSoort } from '~/components/Status';
import type { Wachtregel } from '~/domein/werkvoorraad/wachtsleutel';

/** How much it presses; what is not named does least. */
const ernst: Partial<Record<Wachtregel, StatusSoort>> = {
  termijn_verlopen: 'fout',
  elip: 'fout',
  termijn_kort: 'let-op',
  vraag_beantwoord: 'info',
  rapport_nieuw: 'info',
  rapport_laat: 'let-op',
  schooltaak_laat: 'let-op',
};

/** What needs attention, the most pressing first. */
export function AandachtLijst({ soorten }: { soorten: readonly Wachtregel[] }) {
  const { t } = useTranslation();
  return (
    <ul className="tk-statussen">
      {soorten.map((soort) => (
        <li key={soort}>
          <Status soort={ernst[soort] ?? 'neutraal'}>{t(`inburgeraar.aandacht.${soort}`)}</Status>
        </li>
      ))}
    </ul>
  );
}
