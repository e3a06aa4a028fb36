import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Aanbod } from '../inhoud.schema';

/** What a school offers, as its aanmelding says. */
export function AanbodFeiten({ aanbod }: { aanbod: Aanbod }) {
  const { t } = useTranslation();
  const { bedrag } = useOpmaak();
  const lijst = (woorden: readonly string[]) => woorden.map((woord) => t(`aanmelding.aanbod.${woord}`)).join(', ');
  const feit = (veld: string, waarde: string | number) => ({ term: t(`aanmelding.velden.${veld}`), waarde });
  return (
    <Feiten
      feiten={[
        feit('cursussen', lijst(aanbod.cursussen)),
        feit('niveaus', lijst(aanbod.niveaus)),
        feit('dagdelen', lijst(aanbod.dagdelen)),
        feit('groepsgrootte', aanbod.groepsgrootte),
        feit('uurprijs', bedrag(aanbod.uurprijsCenten)),
      ]}
    />
  );
}
