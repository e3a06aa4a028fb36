import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import type { GezieneTekst } from '../teksten.service.server';
import { taalkenmerken } from '../verklaringstaal';

/** What a beheerder can write at a text: the next version, further languages, other words until its day, or nothing of it at all. */
export function Tekstwerk({ tekst: { regel, schrijven } }: { tekst: GezieneTekst }) {
  const { t } = useTranslation();
  const { vast, magWijzigen, magWeg, erbij } = schrijven;
  if (!magWijzigen && !magWeg && !erbij.versie && erbij.talen.length === 0) return null;
  const pad = `/teksten/${regel.id}`;
  return (
    <Sectie titel={t('toestemming.teksten.werk.titel')}>
      {vast && vast !== 'geldt' ? <p>{t(`toestemming.teksten.werk.vast_${vast}`)}</p> : null}
      {magWijzigen || erbij.versie ? (
        <Knoppen>
          {erbij.versie ? <KnopLink naar={`${pad}/nieuw`}>{t('toestemming.teksten.werk.nieuw')}</KnopLink> : null}
          {magWijzigen ? <KnopLink naar={`${pad}/wijzigen`}>{t('toestemming.teksten.werk.wijzig')}</KnopLink> : null}
        </Knoppen>
      ) : null}
      {erbij.talen.length > 0 ? (
        <>
          <p>{t('toestemming.teksten.werk.talen')}</p>
          <ul>
            {erbij.talen.map((taal) => (
              <li key={taal}>
                <Link className="nl-link" to={`${pad}/talen/${taal}`}>
                  {t('toestemming.teksten.werk.voeg_toe')}: <bdi lang={taalkenmerken[taal].lang}>{taalkenmerken[taal].naam}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {magWeg ? (
        <Formulier naam="wegnemen" teksten="toestemming.teksten.velden">
          <input type="hidden" name="doe" value="neem_weg" />
          <p>{t(`toestemming.teksten.werk.weg_uitleg_${regel.taal === 'nl' ? 'versie' : 'taal'}`)}</p>
          <VerstuurKnop soort="gevaar">{t('toestemming.teksten.werk.weg')}</VerstuurKnop>
        </Formulier>
      ) : null}
    </Sectie>
  );
}
