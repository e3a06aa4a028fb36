import { FormFieldErrorMessage } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { foutmelding } from '~/platform/formulier/foutmelding';
import { Icoon } from '../Icoon';

/** The errors of one field, beside it. */
export function Foutregel({ id, fouten }: { id: string; fouten: readonly string[] | undefined }) {
  const { t } = useTranslation();
  if (!fouten?.length) return null;
  return (
    <FormFieldErrorMessage id={id}>
      <Icoon naam="fout" />
      <span>
        <span className="tk-verborgen">{t('algemeen.melding.fout')}: </span>
        {fouten.map((fout) => foutmelding(t, fout)).join(' ')}
      </span>
    </FormFieldErrorMessage>
  );
}
