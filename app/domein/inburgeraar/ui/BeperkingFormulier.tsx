import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { useOpmaak } from '~/components/useOpmaak';
import { beperkingsoorten } from '../feiten';
import { FeitPagina, type VoorFormulier } from './FeitPagina';

/** A restriction (AVG 18) or objection (AVG 21), and its last day. */
export function BeperkingFormulier({ gegevens }: { gegevens: VoorFormulier }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const lopend = gegevens.feiten.beperkingen.filter(({ tot }) => tot === null || tot >= gegevens.vandaag);
  const opties = beperkingsoorten.map((waarde) => ({
    waarde,
    tekst: t(`inburgeraar.beperking.${waarde}`),
    uitleg: t(`inburgeraar.beperking_uitleg.${waarde}`),
  }));
  return (
    <FeitPagina soort="beperking" gegevens={gegevens}>
      {lopend.map(({ id, soort, van, tot }) => (
        <Sectie key={id} titel={t('inburgeraar.feit.beperking_loopt', { soort, van: datum(van) })}>
          <Formulier naam={`beeindig-${id}`} teksten="inburgeraar.velden" standaard={{ tot: tot ?? undefined }}>
            <input type="hidden" name="doe" value="beeindig" />
            <input type="hidden" name="beperkingId" value={id} />
            <Veld naam="tot" soort="date" label={t('inburgeraar.velden.laatste_dag')} uitleg={t('inburgeraar.uitleg.nooit_gegolden')} />
            <VerstuurKnop soort="secundair">{t('inburgeraar.beeindig')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ))}
      <Sectie titel={t('inburgeraar.feiten.beperking.nieuw')}>
        <Formulier naam="beperking" teksten="inburgeraar.velden" standaard={{ van: gegevens.vandaag }}>
          <input type="hidden" name="doe" value="leg_vast" />
          <Keuze naam="soort" label={t('inburgeraar.velden.beperking_soort')} opties={opties} />
          <Naast>
            <Veld naam="van" soort="date" />
            <Veld naam="tot" soort="date" optioneel />
          </Naast>
          <VerstuurKnop>{t('inburgeraar.bewaar')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </FeitPagina>
  );
}
