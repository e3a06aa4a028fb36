import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Overdrachtrij } from '../overdracht.repository.server';

/** Says beforehand that people come, from whom and from which day; who they are one sees on that day. */
export function KomtMelding({ rijen }: { rijen: readonly Overdrachtrij[] }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (rijen.length === 0) return null;
  return (
    <Melding titel={t('overdracht.komt', { count: rijen.reduce((som, { aantal, terug }) => som + aantal - terug, 0) })}>
      {rijen.map(({ id, van, per }) => (
        <p key={id}>{t('overdracht.komt_van', { van, datum: datum(per) })}</p>
      ))}
    </Melding>
  );
}
