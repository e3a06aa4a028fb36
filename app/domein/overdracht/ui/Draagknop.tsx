import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Knop } from '~/components/Knop';
import { DRAAGFORMULIER } from './Kiesvak';

/** To the form that hands over who is ticked; it names people by id only. */
export function Draagknop() {
  const { t } = useTranslation();
  return (
    <Form id={DRAAGFORMULIER} method="get" action="/overdragen" className="tk-draag">
      <Knop soort="secundair">{t('overdracht.draag_gekozen')}</Knop>
    </Form>
  );
}
