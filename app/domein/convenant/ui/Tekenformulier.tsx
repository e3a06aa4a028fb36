import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Vinkje } from '~/components/formulier/Vinkje';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { CONVENANT_JAREN } from '~/domein/uiterstedag/dagregel';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { laatsteDagVan } from '../convenant';
import { overkant, type Kant } from '../ondertekening';
import type { Tekenblad } from '../ondertekening.service.server';

/** Where one types his own name under the text above it. */
export function Tekenformulier({ blad, eigen }: { blad: Tekenblad; eigen: Kant }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const gaatInOp = blad.afspraak && !blad.afspraak.isVoorbij ? blad.afspraak.gaatInOp : null;
  return (
    <Sectie titel={t('convenant.teken.formulier')} uitleg={t('convenant.teken.vandaag', { dag: datum(blad.vandaag) })} id="handtekening">
      <Afspraak blad={blad} eigen={eigen} />
      <Formulier naam="teken" actie="#handtekening" teksten="convenant.velden" standaard={{ gaatInOp }}>
        <input type="hidden" name="doe" value="teken" />
        <input type="hidden" name="tekstId" value={blad.tekst.id} />
        <input type="hidden" name="voorwaardelijk" value={blad.isVoorwaardelijk ? 'ja' : 'nee'} />
        <Veld naam="naam" uitleg={t('convenant.velden.naam_uitleg', { naam: blad.naam })} autoComplete="name" maxLengte={200} />
        <Veld naam="functie" autoComplete="organization-title" maxLengte={100} />
        <Veld naam="plaats" maxLengte={100} breedte="midden" />
        <Veld naam="gaatInOp" soort="date" optioneel uitleg={t('convenant.velden.gaatInOp_uitleg')} />
        <p>{t('convenant.teken.als_nu', { dag: datum(blad.alsNu), laatste: datum(laatsteDagVan(Temporal.PlainDate.from(blad.alsNu))) })}</p>
        <UitersteDag code="convenant" aantal={CONVENANT_JAREN} begin={blad.alsNu} />
        <Vinkje naam="bevoegd" label={t(`convenant.velden.bevoegd_${eigen}`)} />
        <VerstuurKnop>{t('convenant.teken.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}

/** What the other side signed for, and what it means to sign for something else. */
function Afspraak({ blad: { afspraak }, eigen }: { blad: Tekenblad; eigen: Kant }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (afspraak === null) return null;
  const wie = t(`convenant.kant.${overkant(eigen)}`);
  const { gaatInOp, isVoorbij } = afspraak;
  if (gaatInOp === null) return <Melding>{t('convenant.teken.ander_laatste', { wie })}</Melding>;
  return (
    <Melding soort={isVoorbij ? 'waarschuwing' : 'info'}>
      {t(isVoorbij ? 'convenant.teken.ander_voorbij' : 'convenant.teken.ander_later', { wie, dag: datum(gaatInOp) })}
    </Melding>
  );
}
