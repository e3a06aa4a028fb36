import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { categorieen, richtingen, type Categorie, type Richting } from '~/domein/grondslag/categorie';

type Doorgang = { categorie: Categorie; richting: Richting; aanbiederNaam: string };

/** What crosses or crossed, each way in one line per school. */
export function Doorgangen({ doorgangen }: { doorgangen: readonly Doorgang[] }) {
  const { t } = useTranslation();
  const { opsomming } = useOpmaak();
  const scholen = [...new Set(doorgangen.map(({ aanbiederNaam }) => aanbiederNaam))];
  const regels = scholen.flatMap((school) =>
    richtingen.map((richting) => {
      const deze = doorgangen.filter((d) => d.aanbiederNaam === school && d.richting === richting);
      const open = categorieen.filter((categorie) => deze.some((d) => d.categorie === categorie));
      const gegevens = opsomming(open.map((categorie) => t(`toestemming.categorie.${categorie}`)));
      return { sleutel: `${school} ${richting}`, gegevens, tekst: t(`toestemming.doorgang.${richting}`, { school, gegevens }) };
    }),
  );
  return <ul>{regels.map(({ sleutel, gegevens, tekst }) => (gegevens ? <li key={sleutel}>{tekst}</li> : null))}</ul>;
}
