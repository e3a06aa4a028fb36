import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Selectie } from '~/components/formulier/Selectie';
import { knmStanden, niveaus, vaardigheden } from '../niveau';
import type { Formulierbeeld } from './formulierbeeld';

const NIVEAUS = niveaus.map((niveau) => ({ waarde: niveau, tekst: niveau }));

/** Level per skill and KNM, each with what was said the time before. */
export function Niveauvelden({ vorige }: { vorige: Formulierbeeld['vorige'] }) {
  const { t } = useTranslation();
  const voorheen = vorige?.voortgang;
  const hint = (waarde: string | null | undefined) => {
    if (!voorheen) return undefined;
    return waarde ? t('voortgang.formulier.vorige', { waarde }) : t('voortgang.formulier.vorige_geen');
  };
  const leeg = t('voortgang.formulier.niet_bepaald');
  return (
    <Groep titel={t('voortgang.formulier.niveau')} uitleg={t('voortgang.formulier.niveau_uitleg')}>
      {[vaardigheden.slice(0, 2), vaardigheden.slice(2)].map((paar) => (
        <Naast key={paar[0]}>
          {paar.map((vaardigheid) => (
            <Selectie key={vaardigheid} naam={vaardigheid} opties={NIVEAUS} leeg={leeg} uitleg={hint(voorheen?.[vaardigheid])} optioneel />
          ))}
        </Naast>
      ))}
      <Selectie
        naam="knm"
        opties={knmStanden.map((stand) => ({ waarde: stand, tekst: t(`voortgang.knm.${stand}`) }))}
        leeg={leeg}
        uitleg={hint(voorheen?.knm && t(`voortgang.knm.${voorheen.knm}`))}
        optioneel
      />
    </Groep>
  );
}
