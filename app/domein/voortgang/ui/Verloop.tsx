import { useTranslation } from 'react-i18next';
import { Lijngrafiek } from '~/components/grafiek/Lijngrafiek';
import { niveaus, trede } from '../niveau';
import type { Rapportage } from '../rapportage';
import { niveaureeksen, urenreeksen } from '../reeks';

type Props = { rapportages: readonly Pick<Rapportage, 'periodeTot' | 'inhoud'>[]; school?: string };

const STREPEN = niveaus.map((niveau) => ({ waarde: trede(niveau), tekst: niveau }));

/** Levels and hours over time, of one school; each chart with the same array as a table. `rapportages`: oldest first. */
export function Verloop({ rapportages, school }: Props) {
  const { t } = useTranslation();
  const titel = (naam: string) => (school ? t(`voortgang.verloop.${naam}_school`, { school }) : t(`voortgang.verloop.${naam}`));
  const niveaulijnen = niveaureeksen(rapportages).map(({ vaardigheid, punten }) => ({
    naam: t(`voortgang.velden.${vaardigheid}`),
    punten,
  }));
  const urenlijnen = urenreeksen(rapportages).map(({ soort, punten }) => ({ naam: t(`voortgang.verloop.${soort}`), punten }));
  const heeftWaarde = (lijnen: typeof urenlijnen) => lijnen.some(({ punten }) => punten.some(({ waarde }) => waarde !== null));
  return (
    <>
      {heeftWaarde(niveaulijnen) ? (
        <Lijngrafiek
          titel={titel('niveau_titel')}
          beschrijving={t('voortgang.verloop.niveau_uitleg')}
          reeksen={niveaulijnen}
          strepen={STREPEN}
          stap
        />
      ) : null}
      {heeftWaarde(urenlijnen) ? (
        <Lijngrafiek titel={titel('uren_titel')} beschrijving={t('voortgang.verloop.uren_uitleg')} reeksen={urenlijnen} />
      ) : null}
    </>
  );
}
