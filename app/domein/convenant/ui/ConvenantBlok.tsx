import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';
import type { Convenantdossier } from '../convenant.service.server';
import { ConvenantZin } from './ConvenantZin';
import { Termijntabel } from './Termijntabel';

type Props = {
  convenant: Convenantdossier;
  /** Where the terms are managed; null for who only reads them. */
  beheer: string | null;
  /** Where its own school signs; only on the page of that school. */
  tekenen?: string;
};

/** A school's convenant: what counts now, and all its terms. */
export function ConvenantBlok({ convenant: { stand, termijnen }, beheer, tekenen }: Props) {
  const { t } = useTranslation();
  const nieuw = beheer ? (
    <KnopLink naar={`${beheer}/nieuw`} soort="secundair">
      {t('taalaanbieder.convenant.nieuw')}
    </KnopLink>
  ) : null;
  const naarTekenen = tekenen ? (
    <KnopLink naar={tekenen} soort="secundair">
      {t('convenant.teken.naar')}
    </KnopLink>
  ) : null;
  return (
    <Sectie titel={t('taalaanbieder.convenant.titel')} acties={nieuw ?? naarTekenen} id="convenant">
      <ConvenantZin convenant={stand} />
      {termijnen.length > 0 ? <Termijntabel termijnen={termijnen} beheer={beheer} /> : null}
    </Sectie>
  );
}
