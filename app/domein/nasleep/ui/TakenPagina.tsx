import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Schooltaken, Taakweergave } from '../nasleep.service.server';
import { antwoorden, gronden } from '../schooltaak';
import { AutomatischTabel } from './AutomatischTabel';
import { Taakfeiten } from './Taakfeiten';

/** At the school: what has to be looked at after a ja ended, the answer, and what closed by itself. */
export function TakenPagina({ cursist, magAntwoorden, taken, automatisch }: Schooltaken) {
  const { t } = useTranslation();
  return (
    <Pagina
      titel={t('nasleep.school.titel')}
      lead={cursist.naam}
      kruimels={[
        { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
        { naar: `/cursisten/${cursist.id}`, tekst: cursist.naam },
      ]}
    >
      <Gedaan teksten="nasleep.gedaan" />
      {magAntwoorden ? null : <p>{t('nasleep.school.niet_contactpersoon')}</p>}
      {magAntwoorden && taken.length === 0 ? <LeegStaat titel={t('nasleep.school.leeg')} tekst={t('nasleep.school.leeg_tekst')} /> : null}
      {taken.map((taak) => (
        <Taak key={taak.id} taak={taak} magAntwoorden={magAntwoorden} />
      ))}
      {automatisch.length === 0 ? null : (
        <Sectie titel={t('nasleep.titel')} uitleg={t('nasleep.school.uitleg_automatisch')}>
          <AutomatischTabel automatisch={automatisch} />
        </Sectie>
      )}
    </Pagina>
  );
}

function Taak({ taak, magAntwoorden }: { taak: Taakweergave; magAntwoorden: boolean }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <Sectie titel={t(`nasleep.school.taak_${taak.schoolLeest}`)} uitleg={t('nasleep.school.uitleg', { uiterlijk: datum(taak.uiterlijk) })}>
      <Taakfeiten taak={taak} metSchool={false} />
      {magAntwoorden && taak.stand !== 'beantwoord' ? <Antwoord taakId={taak.id} /> : null}
    </Sectie>
  );
}

function Antwoord({ taakId }: { taakId: string }) {
  const { t } = useTranslation();
  const optie = (soort: 'antwoord' | 'grond') => (waarde: string) => ({ waarde, tekst: t(`nasleep.${soort}.${waarde}`) });
  return (
    <Formulier naam={`taak-${taakId}`} teksten="nasleep.velden">
      <input type="hidden" name="taakId" value={taakId} />
      <Keuze naam="antwoord" opties={antwoorden.map(optie('antwoord'))} />
      <Keuze naam="grond" opties={gronden.map(optie('grond'))} />
      <VerstuurKnop>{t('nasleep.school.knop')}</VerstuurKnop>
    </Formulier>
  );
}
