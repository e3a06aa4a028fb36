import { useTranslation } from 'react-i18next';
import { BestandVeld } from '~/components/formulier/BestandVeld';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { Vinkje } from '~/components/formulier/Vinkje';
import { BESTAND_ACCEPT } from '~/platform/bestand/bestand';
import type { Tekstnaam } from '~/domein/verklaring/tekst.repository.server';
import { taalkenmerken } from '~/domein/verklaring/verklaringstaal';
import { OndertekenaarVelden } from './OndertekenaarVelden';
import { TolkVelden } from './TolkVelden';

type Props = { teksten: readonly Tekstnaam[] };

/** What stands on the signed paper: who, when, on which text, with its scan. */
export function PapierVelden({ teksten }: Props) {
  const { t } = useTranslation();
  const naam = (tekst: Tekstnaam) =>
    [t('toestemming.tekstnaam', tekst), ...(tekst.taal === 'nl' ? [] : [taalkenmerken[tekst.taal].naam])].join(', ');
  return (
    <>
      <Groep titel={t('toestemming.groepen.wie')}>
        <OndertekenaarVelden uitleg={t('toestemming.groepen.naam_papier')} />
      </Groep>
      <Groep titel={t('toestemming.groepen.wanneer')} uitleg={t('toestemming.groepen.wanneer_uitleg')}>
        <Naast>
          <Veld naam="datum" soort="date" autoComplete="off" />
          <Veld naam="tijd" soort="time" optioneel autoComplete="off" />
        </Naast>
      </Groep>
      <Groep titel={t('toestemming.groepen.papier')}>
        <Selectie naam="tekstversieId" opties={teksten.map((tekst) => ({ waarde: tekst.id, tekst: naam(tekst) }))} />
        <BestandVeld naam="scan" accept={BESTAND_ACCEPT} />
        <Vinkje naam="partnerGetekend" />
      </Groep>
      <TolkVelden />
    </>
  );
}
