import { FormField, FormFieldDescription, FormLabel } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foutregel } from './Foutregel';

export type RaamProps = {
  id: string;
  label: ReactNode;
  uitleg?: ReactNode;
  fouten?: readonly string[] | undefined;
  optioneel?: boolean | 'soms' | undefined;
  soort?: 'text' | 'textarea' | 'select' | 'file';
  children: ReactNode;
};

export const uitlegId = (id: string) => `${id}-uitleg`;
export const foutId = (id: string) => `${id}-fout`;

/** The ids that describe a control: its hint and its error, as far as they are there. */
export function beschrevenDoor(id: string, { uitleg, fouten }: Pick<RaamProps, 'uitleg' | 'fouten'>): string | undefined {
  return [uitleg ? uitlegId(id) : null, fouten?.length ? foutId(id) : null].filter(Boolean).join(' ') || undefined;
}

/** Label, hint and error around one control. */
export function VeldRaam({ id, label, uitleg, fouten, optioneel, soort = 'text', children }: RaamProps) {
  const { t } = useTranslation();
  return (
    <FormField type={soort} invalid={Boolean(fouten?.length)}>
      <FormLabel htmlFor={id}>
        {label} {optioneel === true ? <span className="tk-optioneel">({t('algemeen.niet_verplicht')})</span> : null}
      </FormLabel>
      {uitleg ? <FormFieldDescription id={uitlegId(id)}>{uitleg}</FormFieldDescription> : null}
      <Foutregel id={foutId(id)} fouten={fouten} />
      {children}
    </FormField>
  );
}
