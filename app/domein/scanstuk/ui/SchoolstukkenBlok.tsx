import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Schoolstukken } from '../stukken.service.server';
import { Stukkenlijst } from './Stukkenlijst';

/** The documents that a school sees of its own scan: what it gave itself, and what was there when the report was shared. */
export function SchoolstukkenBlok({ stukken }: Schoolstukken) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('scanstuk.school.titel')} uitleg={t('scanstuk.school.uitleg')} id="stukken">
      <Stukkenlijst stukken={stukken} />
    </Sectie>
  );
}
