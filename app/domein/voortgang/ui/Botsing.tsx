import { Link, useActionData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel } from '~/components/gegevens/Tabel';
import { Sectie } from '~/components/Sectie';
import { naarConcept, verschilVelden, vulAan, type Concept } from '../concept';
import type { Formulierbeeld } from './formulierbeeld';

const ANDERE_VERSIE = 'voortgang.fouten.andere_versie';

function getyptBijBotsing(antwoord: unknown): Concept | null {
  if (typeof antwoord !== 'object' || antwoord === null) return null;
  const { error, initialValue } = antwoord as { error?: Record<string, string[] | null> | null; initialValue?: unknown };
  return error?.['']?.includes(ANDERE_VERSIE) ? naarConcept(initialValue) : null;
}

/** After a clash of two screens, once the stored one is there: where they differ, both in sight, and how to choose. */
export function Botsing({ beeld }: { beeld: Formulierbeeld }) {
  const { t } = useTranslation();
  const isKlaar = useNavigation().state === 'idle';
  const getypt = getyptBijBotsing(useActionData());
  if (!getypt || !isKlaar) return null;
  const hier = vulAan(getypt, beeld.inhoud, beeld.delen);
  const leeg = t('voortgang.botsing.leeg');
  const toon = (concept: Concept, veld: keyof Concept) =>
    veld === 'effecten' ? concept.effecten?.map((effect) => t(`voortgang.effecten.${effect}`)).join(', ') : concept[veld];
  return (
    <Sectie titel={t('voortgang.botsing.titel')} uitleg={t('voortgang.botsing.uitleg')}>
      <Tabel
        bijschrift={t('voortgang.botsing.kies')}
        rijen={verschilVelden(beeld.inhoud, hier)}
        sleutel={(veld) => veld}
        kolommen={[
          { id: 'veld', kop: t('voortgang.rapportage.veld'), cel: (veld) => t(`voortgang.velden.${veld}`), rijkop: true },
          { id: 'elders', kop: t('voortgang.botsing.elders'), cel: (veld) => toon(beeld.inhoud, veld), leeg },
          { id: 'hier', kop: t('voortgang.botsing.hier'), cel: (veld) => toon(hier, veld), leeg },
        ]}
      />
      <p>
        <Link to={`/cursisten/${beeld.cursist.id}/rapportage/${beeld.periode.van}`} reloadDocument className="nl-link">
          {t('voortgang.botsing.neem_over')}
        </Link>
      </p>
    </Sectie>
  );
}
