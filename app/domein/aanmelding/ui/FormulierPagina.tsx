import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Pagina } from '~/components/Pagina';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import type { Conceptweergave } from '../concept.service.server';
import { delen, type Deelstand } from '../volledig';
import { FORMULIER } from './paden';
import { Verlopen } from './Verlopen';

const SOORT = { klaar: 'goed', open: 'let-op', mag: 'neutraal', laatst: 'neutraal' } as const satisfies Record<Deelstand, string>;

/** Every part of the form with how far it is; in any order, and kept as one goes. */
export function FormulierPagina({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const kruimels = [{ naar: '/convenant', tekst: t('aanmelding.convenant.kruimel') }];
  if (concept === null) {
    return (
      <Pagina titel={t('aanmelding.formulier.titel')} kruimels={kruimels}>
        <Verlopen />
      </Pagina>
    );
  }
  return (
    <Pagina
      titel={t('aanmelding.formulier.titel')}
      lead={t('aanmelding.formulier.lead', { naam: concept.inhoud.naam })}
      kruimels={kruimels}
    >
      <Gedaan teksten="aanmelding.gedaan" />
      <ol className="tk-taken">
        {delen.map((deel) => (
          <li key={deel}>
            <Link to={`${FORMULIER}/${deel}`}>{t(`aanmelding.delen.${deel}.titel`)}</Link>{' '}
            <Status soort={SOORT[concept.standen[deel]]}>{t(`aanmelding.deelstand.${concept.standen[deel]}`)}</Status>
          </li>
        ))}
      </ol>
      {concept.ontbreekt.length === 0 ? (
        <Knoppen>
          <KnopLink naar={`${FORMULIER}/verklaring`}>{t('aanmelding.formulier.verder')}</KnopLink>
        </Knoppen>
      ) : null}
      <p>{t('aanmelding.formulier.bewaard_tot', { dag: datum(concept.verlooptOp.slice(0, 10)) })}</p>
    </Pagina>
  );
}
