import type { Stap } from './geschiedenis';

const periode = (van: string, tot: string | null) => `from ${van}${tot ? ` through ${tot}` : ''}`;
const bij = (school: 0 | 1 | null) => (school === null ? 'all schools' : `school ${school}`);

function zin(s: Stap): string {
  switch (s.stap) {
    case 'situatie':
      return `is a ${s.doelgroep} under the ${s.wet} from ${s.van}`;
    case 'begeleiding':
      return `is guided ${periode(s.van, s.tot)}`;
    case 'plichteinde':
      return `plicht ends by ${s.aard}, last day ${s.datum}${s.herroepen ? ' (taken back)' : ''}`;
    case 'beperking':
      return `${s.aard} ${periode(s.van, s.tot)}`;
    case 'toestemming':
      return `${s.soort} for ${bij(s.school)} on ${s.datum} ${s.tijd ?? '(no time)'}, recorded by the ${s.bij}, text names: ${s.tekst.join(', ')}${s.ongeldigVan ? `, invalid from ${s.ongeldigVan} on` : ''}`;
    case 'convenant':
      return `${bij(s.school)} is partner ${periode(s.ingangsdatum, s.laatsteDag)}, ended ${s.beeindigdPer ?? '-'}, excluded ${s.uitgeslotenPer ?? '-'}`;
    case 'inschrijving':
      return `is enrolled at ${bij(s.school)} ${periode(s.begin, s.einde)}`;
    case 'koppeling':
      return `is joined to ${bij(s.school)}${s.klopt ? '' : ' with a birth date that differs'}${s.beeindigd ? ', ended since' : ''}`;
    case 'contactpersoon':
      return `person ${s.persoon} of ${bij(s.school)} is ${s.aard} ${periode(s.van, s.tot)}`;
    case 'regel':
      return `rule: ${s.wet} ${s.doelgroep ?? 'everyone'} ${s.categorie} ${s.richting} by ${s.grond} ${periode(s.van, s.tot)}`;
    case 'nazorg':
      return `after-term of ${s.dagen} days for enrolments that end from ${s.van} on`;
  }
}

/** A history as a person would tell it, in the order in which it was entered. */
export const verhaal = (stappen: readonly Stap[]) => stappen.map((s, nr) => `  ${nr + 1}. ${zin(s)}`).join('\n');
