import { useOpmaak } from '../useOpmaak';
import { vlak, type Schaal, type Streep } from './schaal';

/** The grid: a line and a word per value, a month per measured day. */
export function Grafiekas({ schaal, strepen, dagen }: { schaal: Schaal; strepen: readonly Streep[]; dagen: readonly string[] }) {
  const { maand } = useOpmaak();
  return (
    <g>
      {strepen.map(({ waarde, tekst }) => (
        <g key={waarde}>
          <line
            x1={vlak.links}
            x2={vlak.breedte - vlak.rechts}
            y1={schaal.y(waarde)}
            y2={schaal.y(waarde)}
            className="tk-grafiek__raster"
          />
          <text x={vlak.links - 12} y={schaal.y(waarde)} textAnchor="end" dominantBaseline="middle">
            {tekst}
          </text>
        </g>
      ))}
      {dagen.map((dag) => (
        <text key={dag} x={schaal.x(dag)} y={vlak.hoogte - vlak.onder + 26} textAnchor="middle">
          {maand(dag)}
        </text>
      ))}
    </g>
  );
}
