import { useTranslation } from 'react-i18next';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import type { Reactieweergave } from '../rapportweergave';

/** What the school said on the report, the newest first. */
export function Reacties({ reacties, leeg }: { reacties: readonly Reactieweergave[]; leeg: string }) {
  const { t } = useTranslation();
  if (reacties.length === 0) return <p>{leeg}</p>;
  return (
    <Tijdlijn
      gebeurtenissen={reacties.toReversed().map(({ id, op, door, versie, reactie }) => ({
        ...{ id, wanneer: op, tekst: reactie },
        titel: `${door}, ${t('scanrapport.versie', { versie }).toLowerCase()}`,
      }))}
    />
  );
}
