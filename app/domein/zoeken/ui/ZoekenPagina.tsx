import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTranslation } from 'react-i18next';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import type { Zoekresultaat } from '../zoeken.service.server';
import { GevondenMensen } from './GevondenMensen';
import { GevondenScholen } from './GevondenScholen';

type Props = { term: string | null; gevonden: Zoekresultaat | null; wat: 'mensen' | 'scholen' };

/** What was found, best first, each with why; where nothing was found, what to try. */
export function ZoekenPagina({ term, gevonden, wat }: Props) {
  const { t } = useTranslation();
  if (term === null || gevonden === null) return <Pagina titel={t('zoeken.titel')} lead={t(`zoeken.hoe_${wat}`)} />;
  const { mensen, scholen, isAfgebroken } = gevonden;
  const niets = mensen.length === 0 && scholen.length === 0;
  return (
    <Pagina titel={t('zoeken.gevonden', { term })} lead={t(`zoeken.waar_${wat}`)}>
      {niets ? <LeegStaat titel={t('zoeken.niets')} tekst={t(`zoeken.hoe_${wat}`)} /> : null}
      {isAfgebroken ? <Paragraph>{t('zoeken.meer', { count: 50 })}</Paragraph> : null}
      {mensen.length > 0 ? <GevondenMensen mensen={mensen} /> : null}
      {scholen.length > 0 ? <GevondenScholen scholen={scholen} wat={wat} /> : null}
    </Pagina>
  );
}
