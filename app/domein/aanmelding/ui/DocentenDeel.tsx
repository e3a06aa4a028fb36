import { useTranslation } from 'react-i18next';
import { Groep } from '~/components/formulier/Groep';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { registers, vakken } from '../aanbod';
import type { Conceptweergave } from '../concept.service.server';
import { LijstDeel } from './LijstDeel';
import { useBevoegdheid } from './useBevoegdheid';

type Docent = Conceptweergave['inhoud']['docenten'][number];

const alsInvoer = (rij: Docent) => ({
  ...rij,
  nt2Bevoegd: rij.vak === 'ona' ? null : rij.nt2Bevoegd ? 'ja' : 'nee',
  onaBevoegd: rij.vak === 'nt2' ? null : rij.onaBevoegd ? 'ja' : 'nee',
});

/** The docenten, for C 5.3 and the norms 1.7.1.a and 1.7.2.a; their names go once the registers were looked at. */
export function DocentenDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  const bevoegdheid = useBevoegdheid();
  const opties = (bron: string, woorden: readonly string[]) =>
    woorden.map((waarde) => ({ waarde, tekst: t(`aanmelding.${bron}.${waarde}`) }));
  const jaNee = opties('ja_nee', ['ja', 'nee']);
  return (
    <LijstDeel
      deel="docenten"
      velden="aanmelding.persoonvelden"
      rijen={concept && concept.inhoud.docenten}
      standaard={alsInvoer}
      kolommen={[
        { id: 'naam', kop: t('aanmelding.persoonvelden.naam'), cel: ({ naam }) => naam, rijkop: true },
        { id: 'vak', kop: t('aanmelding.persoonvelden.vak'), cel: ({ vak }) => t(`aanmelding.vak.${vak}`) },
        { id: 'bevoegd', kop: t('aanmelding.persoonvelden.bevoegd'), cel: bevoegdheid },
      ]}
    >
      <Veld naam="naam" maxLengte={200} />
      <Keuze naam="vak" opties={opties('vak', vakken)} />
      <Groep titel={t('aanmelding.delen.docenten.nt2')} uitleg={t('aanmelding.delen.docenten.nt2_uitleg')}>
        <Keuze naam="nt2Bevoegd" opties={jaNee} naast />
        <Naast>
          <Selectie naam="register" opties={opties('register', registers)} optioneel="soms" />
          <Veld naam="registernummer" maxLengte={40} optioneel="soms" />
        </Naast>
        <Veld naam="geldigTot" soort="date" optioneel="soms" />
      </Groep>
      <Groep titel={t('aanmelding.delen.docenten.ona')} uitleg={t('aanmelding.delen.docenten.ona_uitleg')}>
        <Keuze naam="onaBevoegd" opties={jaNee} naast />
      </Groep>
    </LijstDeel>
  );
}
