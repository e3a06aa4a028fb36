import { useTranslation } from 'react-i18next';
import { Status } from '~/components/Status';
import type { Tekstregel } from '../teksten.repository.server';
import { isVertaling } from '../verklaringstaal';

/** Whether a text is confirmed by everyone who must, or still a concept. */
export function Tekststand({ tekst }: { tekst: Tekstregel }) {
  const { t } = useTranslation();
  const isKlaar = isVertaling(tekst.taal) ? tekst.vertaler !== null : tekst.gemeente !== null && tekst.fg !== null;
  return <Status soort={isKlaar ? 'goed' : 'let-op'}>{t(`toestemming.teksten.${isKlaar ? 'bevestigd' : 'concept'}`)}</Status>;
}
