import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import type { Verklaring } from '../eigenlink.antwoord.service.server';
import { ANTWOORDEN } from '~/domein/verklaring/formulier';
import { antwoordzin, type Antwoord } from '~/domein/verklaring/tekst';
import { taalkenmerken } from '~/domein/verklaring/verklaringstaal';

/** The answers that can be given, equally large and none chosen beforehand, the Dutch under each; and his own name, typed by himself. */
export function EigenAntwoord({ zitting: { school, isPartner }, tekst, nederlands, magJa }: Verklaring) {
  const { t } = useTranslation();
  const { lang, dir } = taalkenmerken[tekst.taal];
  const optie = (antwoord: Antwoord) => ({
    waarde: antwoord,
    tekst: antwoordzin(tekst.tekst, antwoord, school),
    uitleg:
      tekst.taal === 'nl' ? undefined : (
        <span lang="nl" dir="ltr">
          {antwoordzin(nederlands.tekst, antwoord, school)}
        </span>
      ),
  });
  return (
    <Sectie titel={t('verklaring.kiezen.titel')} uitleg={t('verklaring.kiezen.uitleg')}>
      {magJa ? null : <GeenJa isPartner={isPartner} />}
      <Formulier naam="antwoord" teksten="verklaring.velden">
        <input type="hidden" name="doe" value="antwoord" />
        <input type="hidden" name="tekstversieId" value={tekst.id} />
        <div className="tk-antwoorden" lang={lang} dir={dir}>
          <Keuze
            naam="antwoord"
            label={tekst.tekst.vraag}
            opties={ANTWOORDEN.filter((antwoord) => magJa || antwoord !== 'ja').map(optie)}
          />
        </div>
        <Veld naam="naam" maxLengte={200} autoComplete="off" />
        <Veld naam="plaats" maxLengte={100} breedte="midden" autoComplete="off" />
        <VerstuurKnop>{t('verklaring.kiezen.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}

/** Why a ja cannot be given here, and where it can; a nee always can. */
function GeenJa({ isPartner }: { isPartner: boolean }) {
  const { t } = useTranslation();
  if (!isPartner) return <Melding>{t('verklaring.kiezen.geen_partner')}</Melding>;
  return (
    <Melding>
      <p>{t('verklaring.kiezen.geen_ja')}</p>
      <KnopLink naar="?taal=nl" soort="secundair" herlaad>
        {t('verklaring.kiezen.geen_ja_knop')}
      </KnopLink>
    </Melding>
  );
}
