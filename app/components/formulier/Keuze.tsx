import { Fieldset, FieldsetLegend, FormFieldDescription } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foutregel } from './Foutregel';
import { Keuzerij } from './Keuzerij';
import type { Optie } from './Selectie';
import { alsLijst, useVeld } from './useVeld';
import { beschrevenDoor, foutId, uitlegId } from './VeldRaam';

export type KeuzeOptie = Optie & { uitleg?: ReactNode };

type Props = {
  naam: string;
  opties: readonly KeuzeOptie[];
  /** `radio`: one answer (default); `checkbox`: any number, the schema reads an array. */
  soort?: 'radio' | 'checkbox';
  label?: ReactNode;
  uitleg?: ReactNode;
  optioneel?: boolean;
  naast?: boolean;
};

/** A question with a few answers, all visible; nothing is chosen beforehand. */
export function Keuze({ naam, opties, soort = 'radio', optioneel, naast, ...eigen }: Props) {
  const { t } = useTranslation();
  const { id, naam: name, fouten, waarde, label, uitleg } = useVeld(naam, eigen);
  const gekozen = alsLijst(waarde);
  return (
    <Fieldset
      invalid={Boolean(fouten?.length)}
      role={soort === 'radio' ? 'radiogroup' : undefined}
      aria-describedby={beschrevenDoor(id, { uitleg, fouten })}
    >
      <FieldsetLegend>
        {label} {optioneel ? <span className="tk-optioneel">({t('algemeen.niet_verplicht')})</span> : null}
      </FieldsetLegend>
      {uitleg ? <FormFieldDescription id={uitlegId(id)}>{uitleg}</FormFieldDescription> : null}
      <Foutregel id={foutId(id)} fouten={fouten} />
      <div className={naast ? 'tk-keuzes--naast' : undefined}>
        {opties.map((optie, nummer) => (
          <Keuzerij
            key={optie.waarde}
            id={nummer === 0 ? id : `${id}-${optie.waarde}`}
            naam={name}
            soort={soort}
            optie={optie}
            gekozen={gekozen.includes(optie.waarde)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
