import { Select, SelectOption } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { alsTekst, useVeld } from './useVeld';
import { VeldRaam, beschrevenDoor } from './VeldRaam';

export type Optie = { waarde: string; tekst: string };

type Props = {
  naam: string;
  opties: readonly Optie[];
  label?: ReactNode;
  uitleg?: ReactNode;
  /** `soms`: another answer says whether it is asked. */
  optioneel?: boolean | 'soms';
  /** Text of the empty first choice; default "Maak een keuze". */
  leeg?: string;
};

/** One choice from a long list; nothing is chosen beforehand. */
export function Selectie({ naam, opties, optioneel, leeg, ...eigen }: Props) {
  const { t } = useTranslation();
  const { id, naam: name, fouten, waarde, label, uitleg } = useVeld(naam, eigen);
  return (
    <VeldRaam id={id} label={label} uitleg={uitleg} fouten={fouten} optioneel={optioneel} soort="select">
      <Select
        id={id}
        name={name}
        defaultValue={alsTekst(waarde) ?? ''}
        invalid={Boolean(fouten?.length)}
        aria-required={optioneel ? undefined : true}
        aria-describedby={beschrevenDoor(id, { uitleg, fouten })}
      >
        <SelectOption value="">{leeg ?? t('algemeen.maak_keuze')}</SelectOption>
        {opties.map((optie) => (
          <SelectOption key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </SelectOption>
        ))}
      </Select>
    </VeldRaam>
  );
}
