import { Temporal } from 'temporal-polyfill';
import { laatstePlichtdag } from '~/domein/inburgeraar/plicht';
import { type Categorie, type Grond, isPubliekeTaak, type Richting } from './categorie';
import type { Convenantfeit, Feiten, Nazorg, Persoonsfeiten, Schoolfeiten, Stelsel } from './feiten';
import { begeleidPerioden, eindenVan } from './einden';
import { opeenvolgend } from './opeenvolgend';
import { ALTIJD, buiten, dagen, doorsnede, NOOIT, type Perioden, verenig } from './perioden';
import type { Reden } from './reden';
import { jaPerioden } from './toestemmingsverloop';
import { vroegste } from './vroegste';

export type Doorgang = { categorie: Categorie; richting: Richting; grond: Grond };

/** A condition of the gate: when it is met, and why the gate is closed when it is not. */
export type Voorwaarde = { reden: Reden; perioden: Perioden };

function regelPerioden({ regels, situaties }: Stelsel & Persoonsfeiten, { categorie, richting, grond }: Doorgang): Perioden {
  const passend = regels.filter((r) => r.categorie === categorie && r.richting === richting && r.grond === grond);
  const perSituatie = opeenvolgend(situaties).map(({ feit, laatste }) => {
    const gelden = passend.filter((r) => r.wet === feit.wet && (r.doelgroep === null || r.doelgroep === feit.doelgroep));
    return doorsnede([dagen(feit.van, laatste)], verenig(gelden.map((r) => dagen(r.van, r.tot))));
  });
  return verenig(perSituatie.flat());
}

/** When a school is a partner: signed, not ended, not excluded; a schorsing of its keurmerk changes nothing here (C 3, 15). */
export function partnerPerioden(convenanten: readonly Convenantfeit[]): Perioden {
  return verenig(convenanten.map((c) => dagen(c.ingangsdatum, vroegste(c.laatsteDag, c.beeindigdPer, c.uitgeslotenPer))));
}

function nazorgDagen(nazorg: readonly Nazorg[], einde: Temporal.PlainDate): number {
  const geldend = nazorg.filter(({ van }) => Temporal.PlainDate.compare(van, einde) <= 0);
  return geldend.sort((a, b) => Temporal.PlainDate.compare(a.van, b.van)).at(-1)?.dagen ?? 0;
}

type Inschrijvingen = Pick<Schoolfeiten, 'inschrijvingen'> & Pick<Stelsel, 'nazorg'>;

/** Until the last day of an enrolment, and for a set term after it to the gemeente. Before the first enrolment nothing is closed. */
export function inschrijfPerioden({ inschrijvingen, nazorg }: Inschrijvingen, richting: Richting): Perioden {
  if (inschrijvingen.length === 0) return ALTIJD;
  const opVolgorde = [...inschrijvingen].sort((a, b) => Temporal.PlainDate.compare(a.begin, b.begin));
  return verenig(
    opVolgorde.map(({ begin, einde }, nr) => {
      const extra = einde === null || richting === 'naar_school' ? 0 : nazorgDagen(nazorg, einde);
      return dagen(nr === 0 ? null : begin, einde?.add({ days: extra }) ?? null);
    }),
  );
}

function beperktPerioden({ beperkingen }: Persoonsfeiten, soort: 'beperking' | 'bezwaar'): Perioden {
  return verenig(beperkingen.filter((b) => b.soort === soort).map(({ van, tot }) => dagen(van, tot)));
}

function jaVoor(feiten: Feiten, categorie: Categorie): Perioden {
  const ja = jaPerioden(feiten.handelingen, feiten.school.aanbiederId, eindenVan(feiten));
  return verenig(ja.filter(({ categorieen }) => categorieen.includes(categorie)));
}

/**
 * The conditions under which one category may cross one way on one ground, in the order of `redenen`. A restriction closes every ground
 * (AVG 18), an objection a public-task ground only (AVG 21), the answer to a consent form only what rests on consent (C 12.2, 12.4).
 */
export function voorwaarden(feiten: Feiten, doorgang: Doorgang): Voorwaarde[] {
  const opTaak = isPubliekeTaak(doorgang.grond);
  return [
    { reden: 'geen_koppeling', perioden: feiten.school.isGekoppeld ? ALTIJD : NOOIT },
    { reden: 'geen_regel', perioden: regelPerioden(feiten, doorgang) },
    { reden: 'convenant', perioden: partnerPerioden(feiten.school.convenanten) },
    { reden: 'geen_begeleiding', perioden: begeleidPerioden(feiten) },
    { reden: 'plicht_voorbij', perioden: [dagen(null, laatstePlichtdag(feiten.plichteinden))] },
    { reden: 'beperkt', perioden: buiten(beperktPerioden(feiten, 'beperking')) },
    { reden: 'bezwaar', perioden: opTaak ? buiten(beperktPerioden(feiten, 'bezwaar')) : ALTIJD },
    { reden: 'niet_gevraagd', perioden: opTaak ? ALTIJD : jaVoor(feiten, doorgang.categorie) },
    { reden: 'uitgeschreven', perioden: inschrijfPerioden({ ...feiten.school, nazorg: feiten.nazorg }, doorgang.richting) },
  ];
}
