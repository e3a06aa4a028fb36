import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Status } from '~/components/Status';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Taakweergave } from '../nasleep.service.server';

const SOORTEN = { open: 'let-op', te_laat: 'fout', beantwoord: 'goed' } as const;

/** How a task of a school stands: until when, and what was answered by whom. */
export function Taakfeiten({ taak, metSchool }: { taak: Taakweergave; metSchool: boolean }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const { stand, antwoord, grond, gegevenDoor, gegevenOp } = taak;
  const feiten = [
    metSchool ? { term: t('nasleep.feiten.school'), waarde: taak.school } : null,
    { term: t('nasleep.feiten.stand'), waarde: <Status soort={SOORTEN[stand]}>{t(`nasleep.stand.${stand}`)}</Status> },
    { term: t('nasleep.feiten.gemaakt'), waarde: moment(taak.gemaaktOp) },
    { term: t('nasleep.feiten.uiterlijk'), waarde: <Uiterlijk taak={taak} /> },
    antwoord ? { term: t('nasleep.feiten.antwoord'), waarde: t(`nasleep.antwoord.${antwoord}`) } : null,
    grond ? { term: t('nasleep.velden.grond'), waarde: t(`nasleep.grond.${grond}`) } : null,
    gegevenOp
      ? { term: t('nasleep.feiten.beantwoord'), waarde: t('nasleep.door', { wanneer: moment(gegevenOp), door: gegevenDoor ?? '' }) }
      : null,
  ];
  return <Feiten feiten={feiten.filter((feit) => feit !== null)} />;
}

function Uiterlijk({ taak: { uiterlijk, termijn } }: { taak: Taakweergave }) {
  const { datum } = useOpmaak();
  return (
    <>
      {datum(uiterlijk)}
      <UitersteDag code="schooltaak" {...termijn} />
    </>
  );
}
