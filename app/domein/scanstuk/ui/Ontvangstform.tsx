import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Vinkje } from '~/components/formulier/Vinkje';
import { Sectie } from '~/components/Sectie';
import type { BlikOpWerk } from '../opvraag.service.server';
import { onderdeelnaam } from './onderdeelnaam';
import { StukVeld } from './StukVeld';

/** Keeping what came in, or recording that there is none. */
export function Ontvangstform({ ontvangsten, stukken, vandaag }: Pick<BlikOpWerk, 'ontvangsten' | 'stukken' | 'vandaag'>) {
  const { t } = useTranslation();
  const opties = (alleen: (een: BlikOpWerk['ontvangsten'][number]) => boolean) =>
    ontvangsten.filter(alleen).map(({ onderdeel }) => ({ waarde: onderdeel, tekst: onderdeelnaam(t, onderdeel) }));
  const zonder = opties(({ stand }) => stand === 'ontbreekt' || stand === 'niet_gevraagd');
  return (
    <>
      <Sectie titel={t('scanstuk.bow.ontvang')} id="ontvangen">
        <Formulier key={stukken.length} naam="ontvang" teksten="scanstuk.velden" standaard={{ ontvangenOp: vandaag }} bestanden>
          <input type="hidden" name="doe" value="ontvang" />
          <Selectie naam="onderdeel" opties={opties(() => true)} />
          <Veld naam="ontvangenOp" soort="date" max={vandaag} breedte="kort" />
          <StukVeld naam="stukken" meerdere />
          <Vinkje naam="isBeperkt" />
          <VerstuurKnop>{t('scanstuk.pagina.bewaar')}</VerstuurKnop>
        </Formulier>
      </Sectie>
      {zonder.length > 0 ? (
        <Sectie titel={t('scanstuk.bow.afwezig')} uitleg={t('scanstuk.bow.afwezig_uitleg')} id="afwezigheid">
          <Formulier key={zonder.length} naam="afwezig" teksten="scanstuk.velden" standaard={{ gemeldOp: vandaag }}>
            <input type="hidden" name="doe" value="afwezig" />
            <Selectie naam="onderdeel" opties={zonder} />
            <Veld naam="gemeldOp" soort="date" max={vandaag} breedte="kort" />
            <VerstuurKnop soort="secundair">{t('scanstuk.bow.meld_afwezig')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </>
  );
}
