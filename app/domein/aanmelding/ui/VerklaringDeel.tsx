import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Veld } from '~/components/formulier/Veld';
import { Vinkje } from '~/components/formulier/Vinkje';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Conceptweergave } from '../concept.service.server';
import { TEKST } from '../verklaringtekst';
import { Conceptoverzicht } from './Conceptoverzicht';
import { Deelraam } from './Deelraam';
import { FORMULIER } from './paden';

/** What is about to be sent, and the two declarations (C 2.1, 2.2), which nothing ticks beforehand. */
export function VerklaringDeel({ concept, vandaag }: { concept: Conceptweergave | null; vandaag: string }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const ontbreekt = concept?.ontbreekt ?? [];
  return (
    <Deelraam deel="verklaring" isOpen={concept !== null}>
      {ontbreekt.length > 0 ? (
        <Melding soort="waarschuwing" titel={t('aanmelding.delen.verklaring.ontbreekt')}>
          <ul>
            {ontbreekt.map((deel) => (
              <li key={deel}>
                <Link to={`${FORMULIER}/${deel}`}>{t(`aanmelding.delen.${deel}.titel`)}</Link>
              </li>
            ))}
          </ul>
        </Melding>
      ) : null}
      {concept ? <Conceptoverzicht inhoud={concept.inhoud} stukken={concept.stukken} /> : null}
      <Formulier naam="verklaring" teksten="aanmelding.verklaarvelden">
        <Groep titel={t('aanmelding.delen.verklaring.verklaar')} uitleg={t('aanmelding.delen.verklaring.verklaar_uitleg')}>
          <Vinkje naam="voldoet" label={t(`aanmelding.verklaring.${TEKST}.voldoet`)} />
          <Vinkje naam="scan" label={t(`aanmelding.verklaring.${TEKST}.scan`)} />
        </Groep>
        <Groep titel={t('aanmelding.delen.verklaring.wie')} uitleg={t('aanmelding.delen.verklaring.dag', { dag: datum(vandaag) })}>
          <Veld naam="naam" maxLengte={200} autoComplete="name" />
          <Veld naam="functie" maxLengte={100} autoComplete="organization-title" />
        </Groep>
        <VerstuurKnop>{t('aanmelding.delen.verklaring.verstuur')}</VerstuurKnop>
      </Formulier>
    </Deelraam>
  );
}
