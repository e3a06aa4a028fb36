import type { ReactNode } from 'react';
import { BestandVeld } from '~/components/formulier/BestandVeld';
import { BESTAND_ACCEPT } from '~/platform/bestand/bestand';

type Props = { naam: string; label?: ReactNode; uitleg?: ReactNode; optioneel?: boolean; meerdere?: boolean };

/** The field for a document (PDF, JPEG or PNG), or for several at once. The form around it has `bestanden`. */
export function StukVeld(props: Props) {
  return <BestandVeld accept={BESTAND_ACCEPT} {...props} />;
}
