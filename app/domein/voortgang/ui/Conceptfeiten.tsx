import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { velden } from '../concept';
import type { Formulierbeeld } from './formulierbeeld';

/** A draft as it was kept, where it cannot be changed now: what a school typed stays its own. */
export function Conceptfeiten({ beeld: { inhoud, versie } }: { beeld: Formulierbeeld }) {
  const { t } = useTranslation();
  if (versie === 0) return null;
  const toon = (veld: (typeof velden)[number]) => {
    if (veld === 'effecten') return inhoud.effecten?.map((effect) => t(`voortgang.effecten.${effect}`)).join(', ');
    return veld === 'knm' && inhoud.knm ? t(`voortgang.knm.${inhoud.knm}`) : inhoud[veld];
  };
  const ingevuld = velden.flatMap((veld) => (toon(veld) ? [{ term: t(`voortgang.velden.${veld}`), waarde: toon(veld) }] : []));
  return (
    <Sectie titel={t('voortgang.formulier.dicht.concept')} uitleg={t('voortgang.formulier.dicht.concept_uitleg')} id="concept">
      <Feiten feiten={ingevuld} />
    </Sectie>
  );
}
