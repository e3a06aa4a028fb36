import { useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import type { Deel } from '../volledig';
import { FORMULIER } from './paden';
import { Verlopen } from './Verlopen';

type Props = { deel: Deel; isOpen: boolean; children: ReactNode };

/** The page of one part of the form. Once the short time is over the way back is shown; what was just typed then stays on the screen. */
export function Deelraam({ deel, isOpen, children }: Props) {
  const { t } = useTranslation();
  const heeftGetypt = useActionData() !== undefined;
  const kruimels = [
    { naar: '/convenant', tekst: t('aanmelding.convenant.kruimel') },
    { naar: FORMULIER, tekst: t('aanmelding.formulier.kruimel') },
  ];
  return (
    <Pagina titel={t(`aanmelding.delen.${deel}.titel`)} lead={t(`aanmelding.delen.${deel}.lead`)} kruimels={kruimels}>
      <Gedaan teksten="aanmelding.gedaan" />
      {isOpen ? null : <Verlopen />}
      {isOpen || heeftGetypt ? children : null}
    </Pagina>
  );
}
