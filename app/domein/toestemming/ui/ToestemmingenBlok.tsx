import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Sectie } from '~/components/Sectie';
import { Waarombewijs } from '~/domein/grondslag/ui/Waarombewijs';
import type { ToestemmingenData } from '../overzicht';
import { HandelingTabel } from './HandelingTabel';
import { NietGevraagd } from './NietGevraagd';
import { Schoolregel } from './Schoolregel';
import { NeeVoorAlle } from './NeeVoorAlle';

/** The consents of a person, for his dossier: the answer per school, and every act. */
export function ToestemmingenBlok({ data }: { data: ToestemmingenData }) {
  const { t } = useTranslation();
  const { inburgeraarId, wordtGevraagd, scholen, handelingen, neeVoorAlle } = data;
  const vastleggen = (
    <KnopLink naar={`/inburgeraars/${inburgeraarId}/toestemming`} soort="secundair">
      {t('toestemming.vastleggen.knop')}
    </KnopLink>
  );
  return (
    <Sectie titel={t('toestemming.titel')} id="toestemming" acties={wordtGevraagd && handelingen.length > 0 ? vastleggen : undefined}>
      {wordtGevraagd ? null : <NietGevraagd />}
      <NeeVoorAlle sinds={neeVoorAlle} />
      {wordtGevraagd || handelingen.length > 0
        ? scholen.map((stand) => <Schoolregel key={stand.aanbiederId} inburgeraarId={inburgeraarId} stand={stand} />)
        : null}
      {handelingen.some(({ kanaal }) => kanaal === 'school') ? <Waarombewijs /> : null}
      {handelingen.length > 0 ? <HandelingTabel inburgeraarId={inburgeraarId} handelingen={handelingen} /> : null}
      {wordtGevraagd && handelingen.length === 0 ? (
        <LeegStaat titel={t('toestemming.leeg.titel')} tekst={t('toestemming.leeg.tekst')} niveau={3} actie={vastleggen} />
      ) : null}
    </Sectie>
  );
}
