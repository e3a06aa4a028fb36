import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import { Formulier } from '~/components/formulier/Formulier';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

type Props = { gegevens: VoorFormulier & { scholen: readonly { id: string; naam: string }[] } };

/** At which school someone is, by the kenmerk that the school uses. Never says whether the school knows it. */
export function KoppelingFormulier({ gegevens }: Props) {
  const { t } = useTranslation();
  return (
    <FeitPagina soort="koppeling" gegevens={gegevens}>
      {gegevens.stand.koppelingen.map(({ id, aanbiederNaam, kenmerk }) => (
        <Sectie
          key={id}
          titel={t('inburgeraar.feit.koppeling', { school: aanbiederNaam, kenmerk })}
          uitleg={t('inburgeraar.uitleg.ontkoppel')}
        >
          <Formulier naam={`beeindig-${id}`} teksten="inburgeraar.velden">
            <input type="hidden" name="doe" value="beeindig" />
            <input type="hidden" name="koppelingId" value={id} />
            <VerstuurKnop soort="gevaar">{t('inburgeraar.ontkoppel')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ))}
      <Sectie titel={t('inburgeraar.feiten.koppeling.nieuw')}>
        <Melding>{t('inburgeraar.uitleg.koppeling')}</Melding>
        <Formulier naam="koppeling" teksten="inburgeraar.velden">
          <input type="hidden" name="doe" value="leg_vast" />
          <Selectie naam="aanbiederId" opties={gegevens.scholen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
          <Veld naam="kenmerk" breedte="midden" maxLengte={50} autoComplete="off" />
          <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </FeitPagina>
  );
}
