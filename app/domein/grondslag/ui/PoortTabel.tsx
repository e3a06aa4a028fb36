import { useTranslation } from 'react-i18next';
import { type Kolom, Tabel } from '~/components/gegevens/Tabel';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { type Categorie, categorieen, type Richting, richtingen } from '../categorie';
import type { Poortregel } from '../poortbeeld';

/** Each category of data with both directions. */
export function PoortTabel({ school, regels }: { school: string; regels: readonly Poortregel[] }) {
  const { t } = useTranslation();
  const zoek = (categorie: Categorie, richting: Richting) => regels.find((r) => r.categorie === categorie && r.richting === richting);
  const kolommen: Kolom<Categorie>[] = [
    { id: 'categorie', kop: t('grondslag.kolom.categorie'), rijkop: true, cel: (categorie) => t(`grondslag.categorie.${categorie}`) },
    ...richtingen.map((richting) => ({
      id: richting,
      kop: t(`grondslag.kolom.${richting}`),
      cel: (categorie: Categorie) => {
        const regel = zoek(categorie, richting);
        return regel ? <Regel regel={regel} /> : null;
      },
    })),
  ];
  return (
    <Tabel bijschrift={t('grondslag.bijschrift', { school })} kolommen={kolommen} rijen={categorieen} sleutel={(categorie) => categorie} />
  );
}

function Regel({ regel }: { regel: Poortregel }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const artikel = regel.artikel ? ` (${t(`grondslag.artikel.${regel.artikel}`)})` : '';
  return (
    <>
      <Status soort={regel.isOpen ? 'goed' : 'neutraal'}>{t(regel.isOpen ? 'grondslag.open' : 'grondslag.dicht')}</Status>
      <p className="tk-zacht">
        {regel.isOpen ? t(`grondslag.grond.${regel.grond}`) : t(`grondslag.nee.${regel.reden}`)}
        {artikel}
      </p>
      {regel.isOpen ? <p className="tk-zacht">{t('grondslag.looptijd', { sinds: datum(regel.sinds), tot: datum(regel.tot) })}</p> : null}
    </>
  );
}
