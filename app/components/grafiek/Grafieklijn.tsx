import { pad, type Plek } from './pad';

const strepen = [undefined, '9 4', '2 4', '12 4 2 4', '5 3'];

const vormen = [
  ({ x, y }: Plek) => <circle cx={x} cy={y} r="4.5" className="tk-grafiek__punt" />,
  ({ x, y }: Plek) => <rect x={x - 4} y={y - 4} width="8" height="8" className="tk-grafiek__punt" />,
  ({ x, y }: Plek) => <path d={`M${x} ${y - 5.5}l5 9h-10z`} className="tk-grafiek__punt" />,
  ({ x, y }: Plek) => <path d={`M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} className="tk-grafiek__punt" />,
  ({ x, y }: Plek) => <path d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} className="tk-grafiek__punt" />,
];

type Props = { nummer: number; naam: string; stukken: readonly (readonly Plek[])[]; stap: boolean; naamHoogte: number; naamX: number };

/** One series: its own dash, its own point shape, and its name at its end. */
export function Grafieklijn({ nummer, naam, stukken, stap, naamHoogte, naamX }: Props) {
  const Vorm = vormen[nummer % vormen.length] ?? vormen[0];
  const laatste = stukken.at(-1)?.at(-1);
  return (
    <g className={`tk-reeks-${nummer % 5}`}>
      {stukken.map((stuk, plek) => (
        <path key={plek} d={pad(stuk, stap)} className="tk-grafiek__lijn" strokeDasharray={strepen[nummer % strepen.length]} />
      ))}
      {stukken.flat().map((punt) => (Vorm ? <Vorm key={punt.x} {...punt} /> : null))}
      {laatste ? (
        <text x={naamX} y={naamHoogte} dominantBaseline="middle" className="tk-grafiek__naam">
          {naam}
        </text>
      ) : null}
      {laatste && Vorm ? <Vorm x={naamX - 14} y={naamHoogte} /> : null}
    </g>
  );
}
