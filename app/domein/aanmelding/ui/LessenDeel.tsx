import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Veld } from '~/components/formulier/Veld';
import type { Conceptweergave } from '../concept.service.server';
import { Deelraam } from './Deelraam';
import { Versieveld } from './Versieveld';

/** Lessons, groups and the Addendum (norms 1.7.1.a, 1.7.1.b and 1.7.2.a). */
export function LessenDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  const eerder = concept?.inhoud.lessen;
  const standaard = eerder ? { ...eerder, addendum: eerder.addendumSinds === null ? 'nee' : 'ja' } : {};
  const groep = (naam: string) => ({ titel: t(`aanmelding.delen.lessen.${naam}`), uitleg: t(`aanmelding.delen.lessen.${naam}_uitleg`) });
  const getallen = (alle: string, deel: string) => (
    <Naast>
      <Veld naam={alle} soort="number" min={0} stap={1} />
      <Veld naam={deel} soort="number" min={0} stap={1} />
    </Naast>
  );
  return (
    <Deelraam deel="lessen" isOpen={concept !== null}>
      <Formulier naam="lessen" teksten="aanmelding.lesvelden" standaard={standaard}>
        <Versieveld versie={eerder?.versie} />
        <Groep {...groep('periode')}>
          <Naast>
            <Veld naam="van" soort="date" />
            <Veld naam="tot" soort="date" />
          </Naast>
        </Groep>
        <Groep {...groep('nt2')}>{getallen('nt2', 'nt2Bevoegd')}</Groep>
        <Groep {...groep('ona')}>{getallen('ona', 'onaBevoegd')}</Groep>
        <Groep {...groep('groepen')}>{getallen('groepen', 'groepenZonderBevoegd')}</Groep>
        <Groep {...groep('addendum')}>
          <Keuze naam="addendum" opties={['nee', 'ja'].map((waarde) => ({ waarde, tekst: t(`aanmelding.ja_nee.${waarde}`) }))} />
          <Veld naam="addendumSinds" soort="date" optioneel="soms" />
        </Groep>
        <VerstuurKnop>{t('aanmelding.bewaar')}</VerstuurKnop>
      </Formulier>
    </Deelraam>
  );
}
