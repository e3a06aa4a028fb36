import { useTranslation } from 'react-i18next';
import { Cijfers, type Cijfer } from '~/components/gegevens/Cijfers';
import { useOpmaak } from '~/components/useOpmaak';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import { vaardigheden } from '~/domein/voortgang/niveau';
import { Termijngrenzen } from '~/domein/uiterstedag/ui/Termijngrenzen';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import { TERMIJN_KORT_MAANDEN } from '../termijn';
import type { DossierBeeld } from './dossierbeeld';
import { ElipUitleg } from './ElipUitleg';
import { Herkomstlijst } from './Herkomstlijst';
import { NiveauUitleg } from './NiveauUitleg';
import { useRest } from './useRest';

/** The months under which a termijn asks for attention. */
const TERMIJNGRENZEN = [12, 6, 3];

/** The figures that matter, each opening the facts it came from. */
export function DossierCijfers({ dossier }: { dossier: DossierBeeld }) {
  const cijfers = [
    useSituatie(dossier),
    useTermijn(dossier),
    useLening(dossier),
    useSchool(dossier),
    useNiveaus(dossier),
    useElip(dossier),
  ];
  return <Cijfers cijfers={cijfers} ruim />;
}

function useSituatie(dossier: DossierBeeld): Cijfer {
  const { t } = useTranslation();
  const { situatie, onderConvenant } = dossier.stand;
  return {
    term: t('inburgeraar.cijfers.situatie'),
    waarde: situatie && t(`inburgeraar.wet.${situatie.wet}`),
    leeg: t('inburgeraar.leeg.geen_situatie'),
    bij:
      situatie &&
      [t(`inburgeraar.doelgroep.${situatie.doelgroep}`), onderConvenant ? null : t('inburgeraar.buiten_convenant')]
        .filter(Boolean)
        .join('; '),
    uitleg: <Herkomstlijst dossier={dossier} soort="situatie" />,
    letOp: onderConvenant === false,
  };
}

function useTermijn(dossier: DossierBeeld): Cijfer {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const rest = useRest();
  const { termijn, termijnRest, plichtig } = dossier.stand;
  const isKort = termijnRest !== null && (termijnRest.soort === 'verlopen' || termijnRest.maanden < TERMIJN_KORT_MAANDEN);
  return {
    term: t('inburgeraar.cijfers.termijn'),
    waarde: termijnRest && rest(termijnRest),
    leeg: t(`inburgeraar.leeg.${termijn === null ? 'niet_vastgelegd' : 'onbekend'}`),
    bij: termijn?.einde ? t('inburgeraar.caseload.tot', { datum: datum(termijn.einde) }) : null,
    uitleg: <Herkomstlijst dossier={dossier} soort="termijn" />,
    waarom: termijn?.einde && plichtig ? <Termijngrenzen einde={termijn.einde} maanden={TERMIJNGRENZEN} /> : null,
    letOp: plichtig && isKort,
  };
}

function useLening(dossier: DossierBeeld): Cijfer {
  const { t } = useTranslation();
  const { bedrag, datum } = useOpmaak();
  const { lening, leningOud, leningOudNaMaanden } = dossier.stand;
  const mag = dossier.vastlegbaar.includes('traject');
  const leeg = !mag ? 'geen_toestemming' : lening === null ? 'niet_vastgelegd' : lening.soort;
  const peildatum =
    lening === null ? null : t(`inburgeraar.caseload.${leningOud ? 'cijfer_oud' : 'cijfer'}`, { datum: datum(lening.peildatum) });
  const ruimte = lening?.soort === 'nooit_geleend' && lening.resterendCent !== null ? ` ${t('inburgeraar.caseload.ruimte')}` : '';
  return {
    term: t('inburgeraar.cijfers.lening'),
    waarde: lening === null || lening.resterendCent === null ? null : bedrag(lening.resterendCent),
    leeg: t(`inburgeraar.leeg.${leeg}`),
    bij: peildatum && `${peildatum}${ruimte}`,
    uitleg: <Herkomstlijst dossier={dossier} soort="lening" />,
    waarom:
      lening === null || lening.resterendCent === null ? null : (
        <UitersteDag code="leningcijfer" aantal={leningOudNaMaanden} begin={lening.peildatum} />
      ),
    letOp: leningOud,
  };
}

function useSchool(dossier: DossierBeeld): Cijfer {
  const { t } = useTranslation();
  const [eerste, ...andere] = dossier.stand.koppelingen;
  return {
    term: t('inburgeraar.cijfers.school'),
    waarde: eerste?.aanbiederNaam,
    leeg: t('inburgeraar.leeg.geen_school'),
    bij: andere.length > 0 ? t('inburgeraar.caseload.meer_scholen', { count: andere.length }) : null,
    uitleg: <Herkomstlijst dossier={dossier} soort="koppeling" />,
  };
}

function useNiveaus(dossier: DossierBeeld): Cijfer {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const laatste = dossier.voortgang.rapportages.filter(({ vervangenDoor }) => vervangenDoor === null).at(-1);
  const voortgang = laatste?.inhoud.voortgang;
  const niveaus = voortgang ? vaardigheden.map((vaardigheid) => voortgang[vaardigheid] ?? '–').join(' · ') : null;
  return {
    term: t('inburgeraar.cijfers.niveaus'),
    waarde: niveaus,
    leeg: t(
      `inburgeraar.leeg.${dossier.stand.koppelingen.length === 0 ? 'geen_school' : laatste === undefined ? 'geen_rapport' : 'geen_niveaus'}`,
    ),
    bij: laatste && voortgang ? t('inburgeraar.cijfers.niveaus_bij', { datum: datum(laatste.periodeTot) }) : null,
    uitleg: laatste && voortgang ? <NiveauUitleg rapport={laatste} /> : null,
    waarom: <Waarom lezer="gemeente" scholen={dossier.poort.scholen} richting="naar_gemeente" over={['voortgang']} />,
  };
}

function useElip(dossier: DossierBeeld): Cijfer {
  const { t } = useTranslation();
  const { elip } = dossier.stand;
  return {
    term: t('elip.term'),
    waarde: elip.soort === 'onbekend' ? null : t(`elip.uitkomst.${elip.soort}`),
    leeg: t('elip.uitkomst.onbekend'),
    bij: [t(`elip.reden.${elip.soort}.${elip.reden}`), elip.cijferOud ? t('elip.cijfer_oud') : null].filter(Boolean).join(' '),
    uitleg: <ElipUitleg dossier={dossier} />,
    letOp: elip.soort === 'vastgesteld',
  };
}
