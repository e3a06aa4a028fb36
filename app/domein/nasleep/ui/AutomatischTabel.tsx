import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import { categorieen as alle } from '~/domein/grondslag/categorie';
import type { Nasleep } from '../nasleep.service.server';

type Automatisch = Nasleep['automatisch'][number];

/** What the system did by itself: what, by which rule and source, and when. */
export function AutomatischTabel({ automatisch }: { automatisch: readonly Automatisch[] }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const watIs = useWat();
  const kolommen: Kolom<Automatisch>[] = [
    { id: 'wat', kop: t('nasleep.kolommen.wat'), rijkop: true, cel: watIs },
    {
      id: 'regel',
      kop: t('nasleep.kolommen.regel'),
      cel: ({ regel, artikel }) => (
        <>
          {t(`nasleep.regel.${regel}`)} <small>{artikel}</small>
        </>
      ),
    },
    { id: 'wanneer', kop: t('nasleep.kolommen.wanneer'), cel: (rij) => moment(rij.moment) },
  ];
  return (
    <Tabel
      bijschrift={t('nasleep.bijschrift', { count: automatisch.length })}
      kolommen={kolommen}
      rijen={automatisch}
      sleutel={({ id }) => id}
    />
  );
}

function useWat() {
  const { t } = useTranslation();
  const { opsomming } = useOpmaak();
  return ({ regel, richting, categorieen, aantal, school }: Automatisch) => {
    const opVolgorde = alle.filter((categorie) => categorieen.includes(categorie));
    const gegevens = opsomming(opVolgorde.map((categorie) => t(`toestemming.categorie.${categorie}`)));
    return t(`nasleep.wat.${regel}${richting === null ? '' : `_${richting}`}`, { school, gegevens, count: aantal ?? 0 });
  };
}
