import { useTranslation } from 'react-i18next';
import { Feiten, type Feit } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Kvkblok } from '../kvk.service.server';

/** What the register says, beside what the school says where it was asked. */
export function KvkFeiten({ profiel, opgave, opgehaaldOp }: Kvkblok) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  if (!profiel) return null;
  const dag = (waarde: string | null) => waarde && datum(waarde);
  const naast = (gevonden: string | null, opgegeven: string | undefined) => (
    <>
      {gevonden ?? t('kvk.afgeschermd')}
      {opgegeven === undefined ? null : (
        <>
          <br />
          <small>{t('kvk.opgegeven', { waarde: opgegeven })}</small>
        </>
      )}
    </>
  );
  const feiten: Feit[] = [
    { term: t('kvk.feiten.nummer'), waarde: profiel.kvkNummer },
    { term: t('kvk.feiten.naam'), waarde: naast(profiel.naam, opgave?.naam) },
    { term: t('kvk.feiten.rechtsvorm'), waarde: profiel.rechtsvorm },
    { term: t('kvk.feiten.plaats'), waarde: naast(profiel.plaats, opgave?.plaats) },
    { term: t('kvk.feiten.begonnen'), waarde: dag(profiel.begonnenOp) },
    { term: t('kvk.feiten.ingeschreven'), waarde: dag(profiel.ingeschrevenOp) },
    { term: t('kvk.feiten.geeindigd'), waarde: dag(profiel.geeindigdOp), leeg: t('kvk.feiten.niet_geeindigd') },
    { term: t('kvk.feiten.opgehaald'), waarde: opgehaaldOp && moment(opgehaaldOp) },
  ];
  return <Feiten feiten={feiten} />;
}
