import type { Gebeurtenis } from '../inburgeraar/gebeurtenis';
import type { Voortgangsoverzicht } from './overzicht';

/** What reports, questions and answers add to someone's timeline. */
export function gebeurtenissen({ rapportages }: Voortgangsoverzicht): Gebeurtenis[] {
  return rapportages.flatMap(({ id, versie, ingediendOp, periodeVan, periodeTot, school, vragen }) => {
    const pad = `/rapportages/${id}`;
    const waarden = { van: periodeVan, tot: periodeTot, school };
    const soort = versie === 1 ? 'rapportage_ingediend' : 'rapportage_verbeterd';
    const ingediend = { moment: ingediendOp, soort, titelSleutel: `voortgang.gebeurtenis.${soort}`, waarden, pad, door: school };
    const gesprek = vragen.flatMap(({ op, door, antwoord }) => {
      const vraag = { moment: op, soort: 'vraag_gesteld', titelSleutel: 'voortgang.gebeurtenis.vraag_gesteld', waarden, pad, door };
      if (!antwoord) return [vraag];
      const beantwoord = { soort: 'antwoord_gegeven', titelSleutel: 'voortgang.gebeurtenis.antwoord_gegeven', waarden, pad };
      return [vraag, { ...beantwoord, moment: antwoord.op, door: antwoord.door }];
    });
    return [ingediend, ...gesprek];
  });
}
