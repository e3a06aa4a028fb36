import { Select, SelectOption } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Optie } from '../formulier/Selectie';
import { VeldRaam } from '../formulier/VeldRaam';

type Props = { naam: string; label: string; opties: readonly Optie[]; waarde: string | null | undefined; alles?: string };

/** One choice among the filters; the first one is "all". */
export function FilterSelectie({ naam, label, opties, waarde, alles }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <VeldRaam id={id} label={label} soort="select">
      <Select id={id} name={naam} defaultValue={waarde ?? ''} key={waarde ?? ''}>
        <SelectOption value="">{alles ?? t('algemeen.filters.alles')}</SelectOption>
        {opties.map((optie) => (
          <SelectOption key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </SelectOption>
        ))}
      </Select>
    </VeldRaam>
  );
}
