import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '../useOpmaak';
import { Grafiekas } from './Grafiekas';
import { Grafieklijn } from './Grafieklijn';
import { Grafiektabel } from './Grafiektabel';
import { stukken } from './pad';
import { asDagen, dagen, maakSchaal, rondeStrepen, spreid, vlak, type Reeks, type Streep } from './schaal';

type Props = {
  titel: string;
  /** What the lines say, in one or two sentences, for who cannot see them. */
  beschrijving: string;
  /** At most five; each point a day and a value, `null` where nothing was measured. */
  reeksen: readonly Reeks[];
  /** Names of the values, for instance the levels; without them round numbers from zero. */
  strepen?: readonly Streep[];
  /** As steps, when a value holds until the next measurement. */
  stap?: boolean;
};

/** A line chart drawn on the server, told apart by dash, shape and name, never by colour alone; the same array stands under it as a table. */
export function Lijngrafiek({ titel, beschrijving, reeksen, strepen, stap = false }: Props) {
  const { t } = useTranslation();
  const { getal } = useOpmaak();
  const id = useId();
  const alle = dagen(reeksen);
  const hoogste = Math.max(0, ...reeksen.flatMap(({ punten }) => punten.map(({ waarde }) => waarde ?? 0)));
  const as = strepen ?? rondeStrepen(hoogste, getal);
  const schaal = maakSchaal(alle, as);
  const lijnen = reeksen.map(({ naam, punten }, nummer) => ({
    naam,
    stukken: stukken(punten, schaal, (nummer - (reeksen.length - 1) / 2) * 4),
  }));
  const hoogtes = spreid(lijnen.map((lijn) => lijn.stukken.at(-1)?.at(-1)?.y ?? vlak.hoogte - vlak.onder));
  const waardetekst = (waarde: number) => strepen?.find((streep) => streep.waarde === waarde)?.tekst ?? getal(waarde);
  return (
    <figure className="tk-grafiek">
      <figcaption>{titel}</figcaption>
      <div className="tk-grafiek__raam" role="region" aria-label={t('algemeen.grafiek.beeld', { titel })} tabIndex={0}>
        <svg viewBox={`0 0 ${vlak.breedte} ${vlak.hoogte}`} className="tk-grafiek__beeld" role="img" aria-labelledby={`${id}t ${id}d`}>
          <title id={`${id}t`}>{titel}</title>
          <desc id={`${id}d`}>{beschrijving}</desc>
          <Grafiekas schaal={schaal} strepen={as} dagen={asDagen(alle, schaal.x)} />
          {lijnen.map((lijn, nummer) => (
            <Grafieklijn
              key={lijn.naam}
              nummer={nummer}
              stap={stap}
              naamX={vlak.breedte - vlak.rechts + 30}
              naamHoogte={hoogtes[nummer] ?? 0}
              {...lijn}
            />
          ))}
        </svg>
      </div>
      <details>
        <summary>{t('algemeen.grafiek.tabel')}</summary>
        <Grafiektabel titel={titel} reeksen={reeksen} waardetekst={waardetekst} />
      </details>
    </figure>
  );
}
