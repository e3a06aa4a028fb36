import { useTranslation } from 'react-i18next';
import { BestandVeld } from '~/components/formulier/BestandVeld';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Tabel } from '~/components/gegevens/Tabel';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import { BESTAND_ACCEPT } from '~/platform/bestand/bestand';
import type { Conceptweergave } from '../concept.service.server';
import { Deelraam } from './Deelraam';
import { FORMULIER } from './paden';

/** Documents that a school wants to give with its aanmelding; none is needed. */
export function StukkenDeel({ concept }: { concept: Conceptweergave | null }) {
  const { t } = useTranslation();
  const stukken = concept?.stukken ?? [];
  return (
    <Deelraam deel="stukken" isOpen={concept !== null}>
      {stukken.length > 0 ? (
        <Tabel
          bijschrift={t('aanmelding.delen.stukken.aantal', { count: stukken.length })}
          rijen={stukken}
          sleutel={({ id }) => id}
          kolommen={[
            { id: 'naam', kop: t('aanmelding.velden.stuk'), cel: ({ naam }) => naam, rijkop: true },
            {
              id: 'grootte',
              kop: t('aanmelding.velden.grootte'),
              cel: ({ grootte }) => t('aanmelding.kb', { count: Math.ceil(grootte / 1024) }),
            },
            {
              id: 'acties',
              kop: t('aanmelding.acties'),
              cel: ({ id, naam }) => (
                <Formulier naam={`weg-${id}`} teksten="aanmelding.velden">
                  <input type="hidden" name="doe" value="verwijder" />
                  <input type="hidden" name="id" value={id} />
                  <VerstuurKnop soort="subtiel">{t('aanmelding.verwijder', { naam })}</VerstuurKnop>
                </Formulier>
              ),
            },
          ]}
        />
      ) : null}
      <Sectie titel={t('aanmelding.delen.stukken.nieuw')}>
        <Formulier naam="rij" teksten="aanmelding.velden" bestanden>
          <input type="hidden" name="doe" value="bewaar" />
          <BestandVeld naam="stuk" accept={BESTAND_ACCEPT} />
          <VerstuurKnop>{t('aanmelding.delen.stukken.voeg_toe')}</VerstuurKnop>
        </Formulier>
      </Sectie>
      <Knoppen>
        <KnopLink naar={FORMULIER} soort="secundair">
          {t('aanmelding.terug')}
        </KnopLink>
      </Knoppen>
    </Deelraam>
  );
}
