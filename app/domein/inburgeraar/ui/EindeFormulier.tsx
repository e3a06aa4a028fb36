import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { useOpmaak } from '~/components/useOpmaak';
import { plichteinden } from '../plicht';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

/** The end of the plicht in Den Haag, and the way back when it was a mistake. */
export function EindeFormulier({ gegevens }: { gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const geldend = gegevens.feiten.einden.filter(({ herroepen }) => !herroepen);
  const opties = plichteinden.map((waarde) => ({
    waarde,
    tekst: t(`inburgeraar.einde.${waarde}`),
    uitleg: t(`inburgeraar.einde_uitleg.${waarde}`),
  }));
  return (
    <FeitPagina soort="einde" gegevens={gegevens}>
      {geldend.map(({ id, soort, datum: dag }) => (
        <Sectie key={id} titel={t('inburgeraar.feit.einde', { soort, datum: datum(dag) })} uitleg={t('inburgeraar.uitleg.herroep')}>
          <Formulier naam={`herroep-${id}`} teksten="inburgeraar.velden">
            <input type="hidden" name="doe" value="herroep" />
            <input type="hidden" name="eindeId" value={id} />
            <VerstuurKnop soort="gevaar">{t('inburgeraar.herroep')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ))}
      <Sectie titel={t('inburgeraar.feiten.einde.nieuw')}>
        <Formulier naam="einde" teksten="inburgeraar.velden">
          <input type="hidden" name="doe" value="leg_vast" />
          <Keuze naam="soort" label={t('inburgeraar.velden.einde_soort')} opties={opties} />
          <Veld naam="datum" soort="date" uitleg={t('inburgeraar.uitleg.einde_datum')} />
          <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </FeitPagina>
  );
}
