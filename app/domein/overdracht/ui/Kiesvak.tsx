import { useTranslation } from 'react-i18next';

/** The form below the caseload to which its ticks belong. */
export const DRAAGFORMULIER = 'draag-gekozen';

/** Ticks one person of the caseload, to hand over. */
export function Kiesvak({ id, naam }: { id: string; naam: string }) {
  const { t } = useTranslation();
  return (
    <input
      type="checkbox"
      className="tk-kiesvak"
      name="persoon"
      value={id}
      form={DRAAGFORMULIER}
      aria-label={t('overdracht.kies_wie', { naam })}
    />
  );
}
