import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Titel } from '~/components/Titel';
import type { BlikOpWerk } from '../opvraag.service.server';

/** The mail as it would go now, with the button that sends it. Nothing sends it but a person. */
export function Opvraagbrief({ partner, brief, opvragen }: Pick<BlikOpWerk, 'partner' | 'brief' | 'opvragen'>) {
  const { t } = useTranslation();
  if (!partner) return <Melding soort="waarschuwing">{t('scanstuk.bow.geen_adres')}</Melding>;
  if (!brief) return <Melding soort="ok">{t('scanstuk.bow.niets_te_vragen')}</Melding>;
  const { onderwerp, aanhef, voor, stukken, na, slot } = brief.bericht;
  return (
    <>
      <Titel niveau={3}>{t(`scanstuk.bow.brief.${brief.soort}`)}</Titel>
      <p>{t('scanstuk.bow.brief_uitleg', partner)}</p>
      <blockquote className="tk-stuk tk-mailtekst" lang="nl">
        <p>
          <strong>{onderwerp}</strong>
        </p>
        <p>{aanhef}</p>
        {voor.map((alinea) => (
          <p key={alinea}>{alinea}</p>
        ))}
        <ul>
          {stukken.map((stuk) => (
            <li key={stuk}>{stuk}</li>
          ))}
        </ul>
        {na.map((alinea) => (
          <p key={alinea}>{alinea}</p>
        ))}
        <p>
          {slot.map((regel) => (
            <span key={regel}>
              {regel}
              <br />
            </span>
          ))}
        </p>
      </blockquote>
      <Formulier key={opvragen[0]?.id} naam="verstuur" teksten="scanstuk.velden">
        <input type="hidden" name="doe" value="verstuur" />
        <input type="hidden" name="gezien" value={opvragen[0]?.id ?? ''} />
        <VerstuurKnop>{t(`scanstuk.bow.verstuur.${brief.soort}`)}</VerstuurKnop>
      </Formulier>
    </>
  );
}
