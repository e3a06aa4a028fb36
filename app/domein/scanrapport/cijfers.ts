import type { Kvkprofiel } from '../kvk/kvk';
import type { Verslag } from '../scangesprek/gesprek';
import type { Nt2Oordeel } from '../taalaanbieder/nt2';
import type { Nt2Figuur } from '../taalaanbieder/nt2toets';
import type { Nt2Weergave } from '../taalaanbieder/nt2weergave';
import type { Feit } from './rapportgegevens';

type Opmaak = { datum: (dag: string) => string; getal: (getal: number) => string };

const OORDEEL: Record<Nt2Oordeel, string> = { voldoet: 'voldoet', voldoet_niet: 'voldoet niet', niet_te_bepalen: 'niet te bepalen' };

/** A figure with its sum, its norm, whether the Addendum lowered that, and whether it is met. */
function figuur({ deel, geheel, tienden, norm, oordeel, isAddendum }: Nt2Figuur, { getal }: Opmaak): string {
  const som = `${getal(deel)} van de ${getal(geheel)}`;
  if (tienden === null || norm === null) return `${som} (${OORDEEL[oordeel]})`;
  return `${som} is ${getal(tienden / 10)} procent; de norm is ${getal(norm)} procent${isAddendum ? ' door het Addendum' : ''}: ${OORDEEL[oordeel]}`;
}

/**
 * Both NT2 figures apart, ONA by itself, and groups without a certified docent (C 5.3, norms 1.7.1.a, 1.7.1.b, 1.7.2.a); unknown as long as nobody took
 * the figures over.
 */
export function nt2feiten(nt2: Nt2Weergave | null, opmaak: Opmaak): Feit[] {
  if (nt2 === null) return [{ label: 'Cijfers', waarde: 'niet bekend: de cijfers van de school zijn niet nagekeken en overgenomen' }];
  const { peildatum, docenten, lessen, ona, groepen } = nt2;
  return [
    { label: 'Geteld op', waarde: opmaak.datum(peildatum) },
    { label: 'Docenten met NT2-certificaat', waarde: figuur(docenten, opmaak) },
    { label: 'Lessen door bevoegde docent', waarde: figuur(lessen, opmaak) },
    ...(ona ? [{ label: 'ONA-lessen', waarde: figuur(ona, opmaak) }] : []),
    ...(groepen
      ? [
          {
            label: 'Groepen zonder bevoegde docent',
            waarde: `${opmaak.getal(groepen.zonder)} van de ${opmaak.getal(groepen.geheel)}: ${OORDEEL[groepen.oordeel]}`,
          },
        ]
      : []),
  ];
}

/** What the Handelsregister says: name, legal form, place, and since or until when; unknown as long as it said nothing. */
export function kvkfeiten(profiel: Kvkprofiel | null, { datum }: Opmaak): Feit[] {
  if (profiel === null) return [{ label: 'Gegevens', waarde: 'niet bekend: het Handelsregister gaf geen antwoord' }];
  const { naam, rechtsvorm, plaats, ingeschrevenOp, geeindigdOp, sbi } = profiel;
  const hoofd = sbi.find(({ isHoofd }) => isHoofd);
  const feiten: [string, string | null | undefined][] = [
    ['Naam', naam],
    ['Rechtsvorm', rechtsvorm],
    ['Plaats', plaats],
    ['Hoofdactiviteit', hoofd && `${hoofd.code} ${hoofd.omschrijving}`],
    ['Ingeschreven op', ingeschrevenOp && datum(ingeschrevenOp.toString())],
    ['Inschrijving geëindigd op', geeindigdOp && datum(geeindigdOp.toString())],
  ];
  return feiten.flatMap(([label, waarde]) => (waarde ? [{ label, waarde }] : []));
}

/** When the gesprek was, or that the school did not want it. */
export function gespreksfeiten({ uitkomst, dag }: Pick<Verslag, 'uitkomst' | 'dag'>, { datum }: Opmaak): Feit[] {
  return [{ label: uitkomst === 'gehouden' ? 'Gehouden op' : 'De school wilde geen gesprek', waarde: datum(dag.toString()) }];
}
