import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { Feiten } from '~/components/gegevens/Feiten';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Voorstelbeeld } from '../voorstel.service.server';
import { Besluitblok } from './Besluitblok';
import { CellenTabel } from './CellenTabel';
import { Standbadge } from './Standbadge';
import { Tellingmelding } from './Tellingmelding';
import { useVervolg } from './useVervolg';

/** One voorstel: why, what it changes and for how many, and what became of it. */
export function VoorstelPagina({ voorstel }: { voorstel: Voorstelbeeld }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { id, ingang, reden, stand, isOpen, doorNaam, vastgelegdOp, cellen, telling, herberekening, ondergrens } = voorstel;
  useVervolg((isOpen && telling?.isGereed === false) || herberekening?.isGereed === false);
  const bronnen = [...new Set(cellen.map(({ bron }) => bron))].join('; ');
  return (
    <Pagina
      titel={t('matrix.voorstel.titel', { ingang: datum(ingang) })}
      kruimels={[{ naar: '/grondslagen', tekst: t('matrix.titel') }]}
      boven={<Standbadge stand={stand} />}
    >
      <Gedaan teksten="matrix.gedaan" />
      <Uitslag voorstel={voorstel} />
      <Feiten
        feiten={[
          { term: t('matrix.velden.reden'), waarde: reden },
          { term: t('matrix.velden.bron'), waarde: bronnen },
          { term: t('matrix.voorstellen.ingang'), waarde: datum(ingang) },
          { term: t('matrix.voorstellen.door'), waarde: t('matrix.voorstel.door_op', { naam: doorNaam, moment: moment(vastgelegdOp) }) },
        ]}
      />
      <Sectie titel={t('matrix.telling.titel')} uitleg={t('matrix.telling.uitleg', { ingang: datum(ingang) })}>
        <Tellingmelding telling={telling} isOpen={isOpen} />
        <CellenTabel cellen={cellen} isGeteld={telling?.isGereed ?? false} ondergrens={ondergrens} />
        <p className="tk-zacht">{t('matrix.telling.ondergrens', { grens: ondergrens })}</p>
        {stand === 'komt' || stand === 'geldt' ? (
          <p>
            <Link className="nl-link" to={`/grondslagen?dag=${ingang}`}>
              {t('matrix.voorstel.bekijk', { ingang: datum(ingang) })}
            </Link>
          </p>
        ) : null}
      </Sectie>
      {isOpen ? <Besluitblok key={id} voorstel={voorstel} /> : null}
    </Pagina>
  );
}

/** What became of it, by whom; and while the gate is being rewritten, how far that is. */
function Uitslag({ voorstel }: { voorstel: Voorstelbeeld }) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const { besluit, beslotenNaam, beslotenOp, toelichting, herberekening, ingang } = voorstel;
  if (besluit === null || beslotenOp === null) return null;
  const wie = { naam: beslotenNaam, moment: moment(beslotenOp), ingang: datum(ingang) };
  return (
    <>
      <Melding soort={besluit === 'bevestigd' ? 'ok' : 'info'} titel={t(`matrix.uitslag.${besluit}`, wie)}>
        {toelichting ? <p>{t('matrix.uitslag.reden', { toelichting })}</p> : null}
      </Melding>
      {herberekening && !herberekening.isGereed ? (
        <Melding titel={t('matrix.herberekening.titel', { procent: herberekening.procent })}>{t('matrix.herberekening.uitleg')}</Melding>
      ) : null}
    </>
  );
}
