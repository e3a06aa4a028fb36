import { useField } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import { dag } from '~/platform/formulier/dag';
import { laatsteDagVan } from '../convenant';

/** The last day that follows from the first one in the field `naam`, as soon as that is a day; needs script, so the rule stands beside it. */
export function LaatsteDag({ naam }: { naam: string }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const [veld] = useField<string>(naam);
  const gelezen = dag.safeParse(veld.value);
  return (
    <output htmlFor={veld.id}>
      {gelezen.success ? (
        <strong>{t('taalaanbieder.convenant.termijn.laatste_dag', { datum: datum(laatsteDagVan(gelezen.data)) })}</strong>
      ) : null}
    </output>
  );
}
