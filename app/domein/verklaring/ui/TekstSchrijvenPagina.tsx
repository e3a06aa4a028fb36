import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { schriftVan } from '../formulier';
import type { Tekstvraag } from '../tekstinvoer.service.server';
import { taalkenmerken } from '../verklaringstaal';
import { Deelvelden } from './Deelvelden';
import { Gegevensvelden } from './Gegevensvelden';
import { alsRegels, tekstbegin } from './tekstbegin';
import { Woordveld } from './Woordveld';

/** Writing a new version, a further language, or what is to come anew: every word of the text, filled with what it goes on from. */
export function TekstSchrijvenPagina(vraag: Tekstvraag) {
  const { t } = useTranslation();
  const { soort, code, nummer, taal, terug, merk, velden, nederlands, van, anders } = vraag;
  const wat = merk === '' ? soort : 'wijzig';
  const naam = `${t('toestemming.tekstnaam', { code, nummer })}, ${taalkenmerken[taal].naam}`;
  const delen = { velden, nederlands, schrift: schriftVan(taal) };
  return (
    <Pagina
      titel={t(`toestemming.teksten.schrijven.${wat}`)}
      lead={naam}
      kruimels={[
        { naar: '/teksten', tekst: t('toestemming.teksten.titel') },
        { naar: `/teksten/${terug}`, tekst: t('toestemming.teksten.schrijven.terug') },
      ]}
    >
      <p className="tk-sectie__uitleg">{t(`toestemming.teksten.schrijven.${wat}_uitleg`)}</p>
      <Formulier naam="tekst" teksten="toestemming.teksten.velden" standaard={{ ...tekstbegin(velden), van, anders }} breed>
        <input type="hidden" name="soort" value={soort} />
        <input type="hidden" name="gezien" value={merk} />
        <Wanneer {...vraag} />
        <Begin {...delen} />
        <Gegevensvelden {...delen} />
        <Deelvelden {...delen} />
        <Antwoorden {...delen} />
        <Slot {...delen} />
        <Lijnen {...delen} />
        {vraag.isVertaling ? <Conceptwoord {...delen} /> : null}
        <VerstuurKnop>{t('toestemming.teksten.schrijven.bewaar')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}

type Delen = Parameters<typeof Gegevensvelden>[0];

function Wanneer({ soort, eerste }: Tekstvraag) {
  const { t } = useTranslation();
  const opties = (['nee', 'ja'] as const).map((waarde) => ({
    waarde,
    tekst: t(`toestemming.teksten.anders.${waarde}`),
    uitleg: t(`toestemming.teksten.anders.${waarde}_uitleg`),
  }));
  return (
    <Groep titel={t(`toestemming.teksten.groepen.${soort === 'versie' ? 'wanneer' : 'dag'}`)}>
      {soort === 'versie' ? <Keuze naam="anders" opties={opties} /> : null}
      <Veld naam="van" soort="date" min={eerste} autoComplete="off" />
    </Groep>
  );
}

function Begin({ nederlands, schrift }: Delen) {
  const { t } = useTranslation();
  return (
    <Groep titel={t('toestemming.teksten.groepen.begin')} uitleg={t('toestemming.teksten.groepen.begin_uitleg')}>
      <Woordveld naam="titel" maxLengte={200} schrift={schrift} nederlands={nederlands?.titel} />
      <Woordveld
        naam="inleiding"
        soort="textarea"
        rijen={6}
        schrift={schrift}
        nederlands={nederlands ? alsRegels(nederlands.inleiding) : undefined}
      />
    </Groep>
  );
}

function Antwoorden({ nederlands, schrift }: Delen) {
  const { t } = useTranslation();
  return (
    <Groep titel={t('toestemming.teksten.groepen.antwoorden')} uitleg={t('toestemming.teksten.groepen.antwoorden_uitleg')}>
      <Woordveld naam="vraag" maxLengte={200} schrift={schrift} nederlands={nederlands?.vraag} />
      {(['ja', 'neeSchool', 'neeAlle'] as const).map((naam) => (
        <Woordveld key={naam} naam={naam} soort="textarea" rijen={2} maxLengte={1000} schrift={schrift} nederlands={nederlands?.[naam]} />
      ))}
    </Groep>
  );
}

function Slot({ nederlands, schrift }: Delen) {
  const { t } = useTranslation();
  return (
    <Groep titel={t('toestemming.teksten.groepen.slot')}>
      {(['verder', 'tolk', 'partner', 'gunstigst', 'privacyTekst'] as const).map((naam) => (
        <Woordveld key={naam} naam={naam} soort="textarea" rijen={2} maxLengte={1000} schrift={schrift} nederlands={nederlands?.[naam]} />
      ))}
      <Veld naam="privacyAdres" soort="url" maxLengte={500} autoComplete="off" />
    </Groep>
  );
}

const LIJNEN = ['kop', 'naam', 'geboortedatum', 'plaats', 'datum', 'handtekening', 'tolk', 'partner'] as const;

function Lijnen({ nederlands, schrift }: Delen) {
  const { t } = useTranslation();
  return (
    <Groep titel={t('toestemming.teksten.groepen.lijnen')} uitleg={t('toestemming.teksten.groepen.lijnen_uitleg')}>
      {LIJNEN.map((naam) => (
        <Woordveld key={naam} naam={`lijnen.${naam}`} maxLengte={200} schrift={schrift} nederlands={nederlands?.lijnen[naam]} />
      ))}
    </Groep>
  );
}

function Conceptwoord({ schrift }: Delen) {
  const { t } = useTranslation();
  return (
    <Groep titel={t('toestemming.teksten.groepen.concept')}>
      <Veld naam="concept" soort="textarea" rijen={3} maxLengte={1000} schrift={schrift} autoComplete="off" />
    </Groep>
  );
}
