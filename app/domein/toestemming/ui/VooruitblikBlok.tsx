import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import type { Categorie, Richting } from '~/domein/grondslag/categorie';
import type { Vooruitblik } from '../vooruitblik';

type Rij = { categorie: Categorie } & Record<Richting, { nu: boolean; bijJa: boolean }>;

function perCategorie({ rijen }: Vooruitblik): Rij[] {
  const dicht = { nu: false, bijJa: false };
  const namen = [...new Set(rijen.map(({ categorie }) => categorie))];
  return namen.map((categorie) => {
    const zoek = (richting: Richting) => rijen.find((rij) => rij.categorie === categorie && rij.richting === richting) ?? dicht;
    return { categorie, naar_school: zoek('naar_school'), naar_gemeente: zoek('naar_gemeente') };
  });
}

/** What a ja would open and a nee would close, before it is recorded: the gate's own answer. */
export function VooruitblikBlok({ school, vooruitblik }: { school: string; vooruitblik: Vooruitblik }) {
  const { t } = useTranslation();
  const zeg = ({ nu, bijJa }: { nu: boolean; bijJa: boolean }) =>
    t(`toestemming.vooruitblik.${nu ? 'open' : bijJa ? 'gaat_open' : 'dicht'}`);
  const kolommen: Kolom<Rij>[] = [
    {
      id: 'categorie',
      kop: t('toestemming.vooruitblik.gegevens'),
      rijkop: true,
      cel: ({ categorie }) => t(`toestemming.categorie.${categorie}`),
    },
    { id: 'naar_school', kop: t('toestemming.vooruitblik.naar_school'), cel: (rij) => zeg(rij.naar_school) },
    { id: 'naar_gemeente', kop: t('toestemming.vooruitblik.naar_gemeente'), cel: (rij) => zeg(rij.naar_gemeente) },
  ];
  return (
    <Sectie titel={t('toestemming.vooruitblik.titel')} uitleg={t('toestemming.vooruitblik.uitleg')}>
      {vooruitblik.waaromNiets ? (
        <Melding soort="waarschuwing" titel={t('toestemming.vooruitblik.niets')}>
          {t(`toestemming.reden.${vooruitblik.waaromNiets}`)}
        </Melding>
      ) : null}
      <Tabel
        bijschrift={t('toestemming.vooruitblik.bijschrift', { school })}
        kolommen={kolommen}
        rijen={perCategorie(vooruitblik)}
        sleutel={({ categorie }) => categorie}
      />
    </Sectie>
  );
}
