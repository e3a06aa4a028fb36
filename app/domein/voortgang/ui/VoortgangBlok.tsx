import { useTranslation } from 'react-i18next';
import { LeegStaat } from '~/components/LeegStaat';
import { Sectie } from '~/components/Sectie';
import type { Schoolpoort } from '~/domein/grondslag/poortbeeld';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { categorieVan } from '../inhoud';
import type { Voortgangsoverzicht } from '../overzicht';
import { geldende } from '../rapportage';
import { Rapportagetabel } from './Rapportagetabel';
import { Verloop } from './Verloop';

/** How many reports stand in sight; older ones are folded away. */
const RECENT = 4;
const OVER = Object.values(categorieVan);

type Props = { overzicht: Voortgangsoverzicht; scholen: readonly Schoolpoort[] };

/** The reports on a person for his dossier: the newest at a glance, levels and hours over time per school, and all that came before. */
export function VoortgangBlok({ overzicht: { rapportages }, scholen }: Props) {
  const { t } = useTranslation();
  const geldig = geldende(rapportages);
  const nieuwsteEerst = geldig.toReversed();
  const cursisten = [...new Map(geldig.map(({ cursistId, school }) => [cursistId, school]))];
  return (
    <Sectie
      titel={t('voortgang.blok.titel')}
      uitleg={t('voortgang.blok.uitleg')}
      id="voortgang"
      waarom={<Waarom lezer="gemeente" scholen={scholen} richting="naar_gemeente" over={OVER} />}
    >
      {geldig.length === 0 ? (
        <LeegStaat titel={t('voortgang.blok.leeg')} tekst={t('voortgang.blok.leeg_uitleg')} niveau={3} />
      ) : (
        <Rapportagetabel rapportages={nieuwsteEerst.slice(0, RECENT)} metSchool={cursisten.length > 1} />
      )}
      {geldig.length > RECENT ? (
        <details className="tk-toelichting">
          <summary>{t('voortgang.blok.ouder', { count: geldig.length - RECENT })}</summary>
          <Rapportagetabel rapportages={nieuwsteEerst.slice(RECENT)} metSchool={cursisten.length > 1} />
        </details>
      ) : null}
      {cursisten.map(([cursistId, school]) => (
        <Verloop
          key={cursistId}
          rapportages={geldig.filter((rapportage) => rapportage.cursistId === cursistId)}
          school={cursisten.length > 1 ? school : undefined}
        />
      ))}
    </Sectie>
  );
}
