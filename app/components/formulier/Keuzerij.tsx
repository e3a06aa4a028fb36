import type { KeuzeOptie } from './Keuze';

type Props = { id: string; naam: string; soort: 'radio' | 'checkbox'; optie: KeuzeOptie; gekozen: boolean };

/** One answer of a question: the control with its label and hint. */
export function Keuzerij({ id, naam, soort, optie, gekozen }: Props) {
  const uitleg = `${id}-uitleg-optie`;
  return (
    <div className="tk-keuze">
      <input
        type={soort}
        id={id}
        name={naam}
        value={optie.waarde}
        defaultChecked={gekozen}
        aria-describedby={optie.uitleg ? uitleg : undefined}
      />
      <div>
        <label htmlFor={id}>{optie.tekst}</label>
        {optie.uitleg ? (
          <span className="tk-keuze__uitleg" id={uitleg}>
            {optie.uitleg}
          </span>
        ) : null}
      </div>
    </div>
  );
}
