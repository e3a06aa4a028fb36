import { useTranslation } from 'react-i18next';

/** A field that no person sees or reaches: who fills it in is a machine. It is no test that anyone has to pass. */
export function Lokveld({ naam }: { naam: string }) {
  const { t } = useTranslation();
  return (
    <div hidden>
      <label htmlFor={`lok-${naam}`}>{t('aanmelding.velden.vertel')}</label>
      <input id={`lok-${naam}`} name={naam} tabIndex={-1} autoComplete="off" />
    </div>
  );
}
