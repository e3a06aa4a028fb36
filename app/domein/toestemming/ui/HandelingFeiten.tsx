import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import type { Weergave } from '../weergave';
import { Tekstnaam } from './Tekstnaam';
import { useWanneer } from './useWanneer';

/** Everything that was recorded of an act. */
export function HandelingFeiten({ handeling }: { handeling: Weergave }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  const { soort, school, kanaal, tekst, tolkNaam, tolkNummer, partnerGetekend, bestandId, door } = handeling;
  const isAntwoord = soort !== 'ingetrokken';
  const tolk = [tolkNaam, tolkNummer].filter(Boolean).join(', ');
  const feiten = [
    { term: t('toestemming.feiten.wat'), waarde: t(`toestemming.soort.${soort}${school ? '' : '_alle'}`) },
    { term: t('toestemming.kolommen.school'), waarde: school ?? t('toestemming.alle_scholen') },
    { term: t('toestemming.feiten.naam'), waarde: <bdi>{handeling.naam}</bdi> },
    { term: t('toestemming.velden.geboortedatum'), waarde: wanneer(handeling.geboortedatum) },
    { term: t('toestemming.kolommen.wanneer'), waarde: wanneer(handeling.tijdstip ?? handeling.datum) },
    isAntwoord ? { term: t('toestemming.velden.plaats'), waarde: handeling.plaats } : null,
    { term: t('toestemming.kolommen.hoe'), waarde: t(`toestemming.kanaal.${kanaal}`) },
    isAntwoord ? { term: t('toestemming.kolommen.tekst'), waarde: tekst ? <Tekstnaam tekst={tekst} /> : null } : null,
    isAntwoord ? { term: t('toestemming.groepen.tolk'), waarde: tolk || null, leeg: t('toestemming.feiten.geen_tolk') } : null,
    isAntwoord
      ? { term: t('toestemming.feiten.partner'), waarde: t(`toestemming.feiten.partner_${partnerGetekend ? 'ja' : 'nee'}`) }
      : null,
    bestandId ? { term: t('toestemming.velden.scan'), waarde: <Scan bestandId={bestandId} /> } : null,
    {
      term: t('toestemming.feiten.vastgelegd'),
      waarde: t('toestemming.feiten.vastgelegd_door', { wanneer: wanneer(handeling.vastgelegdOp), door: door ?? '' }),
    },
  ];
  return <Feiten feiten={feiten.filter((feit) => feit !== null)} />;
}

function Scan({ bestandId }: { bestandId: string }) {
  const { t } = useTranslation();
  return (
    <a href={`/bestanden/${bestandId}`} className="nl-link">
      {t('toestemming.feiten.scan')}
    </a>
  );
}
