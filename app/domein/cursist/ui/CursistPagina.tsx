import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Status } from '~/components/Status';
import { PoortBlok } from '~/domein/grondslag/ui/PoortBlok';
import { WachtendeTaken } from '~/domein/nasleep/ui/WachtendeTaken';
import { geldende } from '~/domein/voortgang/rapportage';
import { Verloop } from '~/domein/voortgang/ui/Verloop';
import type { Cursistbeeld } from './cursistbeeld';
import { EigenBlok } from './EigenBlok';
import { GemeenteBlok } from './GemeenteBlok';
import { PeriodesBlok } from './PeriodesBlok';

type Props = { beeld: Cursistbeeld };

/** One cursist for his school: what is to be reported, what the school entered, and what the gemeente shares. */
export function CursistPagina({ beeld }: Props) {
  const { t } = useTranslation();
  const { cursist, voortgang, gemeente, poort, wachtend } = beeld;
  const rapportages = geldende(voortgang.overzicht.rapportages);
  return (
    <Pagina
      titel={`${cursist.voornamen} ${cursist.achternaam}`}
      kruimels={[{ naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') }]}
      boven={
        <Status soort={voortgang.isContactpersoon ? 'info' : 'neutraal'}>
          {t(`cursist.pagina.${voortgang.isContactpersoon ? 'u_bent' : 'u_bent_niet'}`)}
        </Status>
      }
      acties={
        <KnopLink naar={`/cursisten/${cursist.id}/toestemming`} soort="secundair">
          {t('cursist.pagina.toestemming')}
        </KnopLink>
      }
    >
      <Gedaan teksten="cursist.gedaan" />
      <WachtendeTaken wachtend={wachtend} />
      <PeriodesBlok cursistId={cursist.id} voortgang={voortgang} scholen={poort.scholen} />
      <EigenBlok beeld={beeld} />
      <GemeenteBlok gemeente={gemeente} poort={poort} wet={cursist.wet} />
      {rapportages.length > 0 ? (
        <Sectie titel={t('voortgang.verloop.titel')}>
          <Verloop rapportages={rapportages} />
        </Sectie>
      ) : null}
      <PoortBlok kant={poort.kant} scholen={poort.scholen} />
    </Pagina>
  );
}
