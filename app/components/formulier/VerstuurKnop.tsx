import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '../Knop';
import { useFormulierBron } from './context';

type Props = { soort?: 'primair' | 'secundair' | 'gevaar' | 'subtiel'; naam?: string; waarde?: string; children: ReactNode };

/** Sends the form it stands in; says so while it is under way and ignores a second click. */
export function VerstuurKnop({ soort, naam, waarde, children }: Props) {
  const { t } = useTranslation();
  const { bezig } = useFormulierBron();
  return (
    <Knop soort={soort} name={naam} value={waarde} bezig={bezig}>
      {bezig ? t('algemeen.bezig') : children}
    </Knop>
  );
}
