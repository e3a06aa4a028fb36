import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import { Waarombewijs } from '~/domein/grondslag/ui/Waarombewijs';
import { NasleepBlok } from '~/domein/nasleep/ui/NasleepBlok';
import type { GezieneHandeling } from '../toestemming.inzien.service.server';
import { Doorgangen } from './Doorgangen';
import { HandelingFeiten } from './HandelingFeiten';
import { NaarOngeldig } from './NaarOngeldig';
import { Ongeldigmelding } from './Ongeldigmelding';
import { Tegenspraken } from './Tegenspraken';
import type { Antwoordstand } from '../overzicht';
import { Standzin } from './Standzin';
import { Intrekken } from './Intrekken';

/** One act: what was recorded, what it opened or closed, the text as it was read, and for a ja that stands its withdrawal. */
export function HandelingPagina({ gezien, isNieuw }: { gezien: GezieneHandeling; isNieuw: boolean }) {
  const { t } = useTranslation();
  const { persoon, handeling, stuk, staat, eigen } = gezien;
  const { soort, school, vanSchool } = handeling;
  return (
    <Pagina
      titel={t(`toestemming.soort.${soort}${school ? '' : '_alle'}`)}
      lead={school ? t('toestemming.handeling.lead', { naam: persoon.naam, school }) : persoon.naam}
      kruimels={[
        { naar: '/caseload', tekst: t('algemeen.navigatie.caseload') },
        { naar: `/inburgeraars/${persoon.id}`, tekst: persoon.naam },
      ]}
      acties={<Documenten id={handeling.id} />}
    >
      {isNieuw ? <Melding soort="ok">{t(`toestemming.gelukt.${soort}`)}</Melding> : null}
      {eigen?.einde ? <Beeindigd stand={eigen} /> : null}
      {eigen?.weerNa ? <Standzin stand={eigen} /> : null}
      {handeling.ongeldig ? <Ongeldigmelding ongeldig={handeling.ongeldig} /> : null}
      <Tegenspraken tegenspraken={gezien.tegenspraken} inburgeraarId={persoon.id} />
      {vanSchool ? <Melding>{t('toestemming.van_school', { school })}</Melding> : null}
      {vanSchool ? <Waarombewijs /> : null}
      <Gevolg gezien={gezien} />
      <NasleepBlok nasleep={gezien.nasleep} />
      <Sectie titel={t('toestemming.handeling.feiten')}>
        <HandelingFeiten handeling={handeling} />
      </Sectie>
      {(staat || eigen?.einde) && school ? <Intrekken school={school} /> : null}
      {gezien.kanOngeldig ? <NaarOngeldig pad={`/inburgeraars/${persoon.id}/toestemming/${handeling.id}/ongeldig`} /> : null}
      {soort === 'ingetrokken' ? null : (
        <Sectie titel={t('toestemming.handeling.tekst')}>
          <details className="tk-toelichting">
            <summary>{t('toestemming.handeling.lees')}</summary>
            <Stuk stuk={{ blokken: stuk.blokken.filter((blok) => blok.soort !== 'feiten') }} />
          </details>
        </Sectie>
      )}
    </Pagina>
  );
}

/** A ja that ended by itself: by which end, until when, and that only a new ja opens again. */
function Beeindigd({ stand }: { stand: Antwoordstand }) {
  const { t } = useTranslation();
  return (
    <Melding titel={t('toestemming.einde.titel')}>
      <Standzin stand={stand} />
    </Melding>
  );
}

function Documenten({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <>
      <KnopLink naar={`/toestemming/${id}`} soort="secundair">
        {t('toestemming.document.bekijk')}
      </KnopLink>
      <KnopLink naar={`/toestemming/${id}/pdf`} soort="secundair" herlaad>
        {t('toestemming.document.pdf')}
      </KnopLink>
    </>
  );
}

function Gevolg({ gezien: { handeling, staat, eigen, open, gesloten } }: { gezien: GezieneHandeling }) {
  const { t } = useTranslation();
  const { soort } = handeling;
  const doorgangen = soort === 'verleend' ? open : gesloten;
  if (eigen?.einde || handeling.ongeldig) return null;
  if (soort === 'verleend' && !staat) return <p>{t('toestemming.gevolg.staat_niet')}</p>;
  const sleutel = soort === 'verleend' ? (open.length > 0 ? 'open' : 'niets_open') : gesloten.length > 0 ? 'gesloten' : 'niets_gesloten';
  return (
    <Sectie
      titel={t(`toestemming.gevolg.${soort === 'verleend' ? 'titel_open' : 'titel_dicht'}`)}
      uitleg={t(`toestemming.gevolg.${sleutel}`)}
    >
      {doorgangen.length > 0 ? <Doorgangen doorgangen={doorgangen} /> : null}
    </Sectie>
  );
}
