import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVeld } from './useVeld';
import { VeldRaam, beschrevenDoor } from './VeldRaam';

type Props = {
  naam: string;
  accept: string;
  label?: ReactNode;
  uitleg?: ReactNode;
  optioneel?: boolean;
  /** Several files at once, 10 MB together. */
  meerdere?: boolean;
};

/** A file (10 MB at most). The browser cannot give it back after an error, so the hint says to choose it again. */
export function BestandVeld({ naam, accept, optioneel, meerdere, ...eigen }: Props) {
  const { t } = useTranslation();
  const { id, naam: name, fouten, label, uitleg: eigenUitleg } = useVeld(naam, eigen);
  const uitleg = eigenUitleg ?? t(meerdere ? 'algemeen.bestanden_uitleg' : 'algemeen.bestand_uitleg');
  return (
    <VeldRaam id={id} label={label} uitleg={uitleg} fouten={fouten} optioneel={optioneel} soort="file">
      <input
        type="file"
        className="tk-bestand"
        id={id}
        name={name}
        accept={accept}
        multiple={meerdere}
        aria-invalid={fouten?.length ? true : undefined}
        aria-describedby={beschrevenDoor(id, { uitleg, fouten })}
      />
    </VeldRaam>
  );
}
