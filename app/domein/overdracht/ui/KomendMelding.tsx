import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { useOpmaak } from '~/components/useOpmaak';
import type { Komend } from '../overdracht.repository.server';
import { NeemTerug } from './NeemTerug';

/** On a dossier that goes to a colleague: to whom, from which day and why, and how to take that back. */
export function KomendMelding({ komend }: { komend: Komend | null }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (komend === null) return null;
  const { naar, per, reden, overdrachtId, inburgeraarId, isVanMij } = komend;
  return (
    <Melding titel={t('overdracht.gaat_naar', { naar, datum: datum(per) })}>
      <p>{t('overdracht.reden', { reden })}</p>
      {isVanMij ? <NeemTerug overdrachtId={overdrachtId} inburgeraarId={inburgeraarId} naar={naar} /> : null}
    </Melding>
  );
}
