import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { MijnToestemming } from '../toestemming.mijn.service.server';
import { WieZietWat } from '~/domein/grondslag/ui/WieZietWat';
import { VanzelfBlok } from '~/domein/nasleep/ui/VanzelfBlok';
import { Bewijzenlijst } from '~/domein/bewijs/ui/Bewijzenlijst';
import { useWanneer } from './useWanneer';

type School = MijnToestemming['scholen'][number];

/** What someone said about his own data, in plain words; taking a ja back is one click. */
export function MijnPagina({ mijn, isIngetrokken }: { mijn: MijnToestemming; isIngetrokken: boolean }) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  const { scholen, neeVoorAlle, poort } = mijn;
  const zonderAntwoord = poort.filter(({ school }) => !scholen.some(({ aanbiederId }) => aanbiederId === school.id));
  return (
    <Pagina titel={t('toestemming.mijn.titel')} lead={t('toestemming.mijn.lead')}>
      {isIngetrokken ? <Melding soort="ok">{t('toestemming.mijn.gelukt')}</Melding> : null}
      {neeVoorAlle ? <p>{t('toestemming.mijn.nee_voor_alle', { wanneer: wanneer(neeVoorAlle) })}</p> : null}
      {scholen.map((school) => (
        <SchoolDeel key={school.aanbiederId} school={school} poort={poort.find((een) => een.school.id === school.aanbiederId)} />
      ))}
      {zonderAntwoord.map((een) => (
        <Sectie key={een.school.id} titel={een.school.naam}>
          <WieZietWat poort={een} />
        </Sectie>
      ))}
      <Bewijzenlijst bewijzen={mijn.bewijzen} />
      <VanzelfBlok vanzelf={mijn.vanzelf} />
      {scholen.length === 0 && zonderAntwoord.length === 0 && !neeVoorAlle ? (
        <LeegStaat titel={t('toestemming.mijn.leeg')} tekst={t('toestemming.mijn.leeg_tekst')} />
      ) : null}
    </Pagina>
  );
}

type Schoolprops = { school: School; poort: MijnToestemming['poort'][number] | undefined };

function SchoolDeel({ school: { school, stand, sinds, einde, weerNa, ongeldig, ja }, poort }: Schoolprops) {
  const { t } = useTranslation();
  const wanneer = useWanneer();
  return (
    <Sectie titel={school}>
      <p>{t(`toestemming.mijn.${stand}`, { wanneer: sinds ? wanneer(sinds) : '', school })}</p>
      {einde ? <p>{t(`toestemming.mijn.einde.${einde.soort}`, { dag: wanneer(einde.laatsteDag) })}</p> : null}
      {ongeldig?.reden ? <p>{t(`toestemming.mijn.ongeldig_reden.${ongeldig.reden}`, { wanneer: wanneer(ongeldig.op) })}</p> : null}
      {weerNa ? <p>{t(`toestemming.mijn.weer_na.${weerNa}`)}</p> : null}
      {poort ? <WieZietWat poort={poort} /> : null}
      {ja ? (
        <>
          <p>{t(einde ? 'toestemming.mijn.gegevens_was' : 'toestemming.mijn.gegevens')}</p>
          <ul lang="nl">
            {ja.gegevens.map(({ kop, uitleg }) => (
              <li key={kop}>
                <strong>{kop}.</strong> {uitleg}
              </li>
            ))}
          </ul>
          <p>{t('toestemming.mijn.vrij')}</p>
          <Formulier naam={`intrekken-${ja.id}`} teksten="toestemming.velden">
            <input type="hidden" name="toestemmingId" value={ja.id} />
            <VerstuurKnop soort="gevaar">{t('toestemming.mijn.knop', { school })}</VerstuurKnop>
          </Formulier>
        </>
      ) : null}
    </Sectie>
  );
}
