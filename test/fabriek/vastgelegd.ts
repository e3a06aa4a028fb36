import { Temporal } from 'temporal-polyfill';
import type { Vastgelegd } from '~/domein/bewijs/bewijs';

/** A ja as it was recorded, in names of several scripts. */
export function vastgelegd(meer: Partial<Vastgelegd> = {}): Vastgelegd {
  return {
    ...{ id: '01930000-0000-7000-8000-000000000901', aanbiederId: '01930000-0000-7000-8000-000000000902', soort: 'verleend' },
    ...{ aanbiederNaam: 'Taalschool Öztürk & Żółć (Zuid) 12', naam: 'Şükrü Yılmaz-Gökçe', plaats: '’s-Gravenhage', kanaal: 'scherm' },
    ...{ geboortedatum: Temporal.PlainDate.from('1990-05-01'), datum: Temporal.PlainDate.from('2026-03-03'), categorieen: ['voortgang'] },
    ...{ tijdstip: Temporal.Instant.from('2026-03-03T09:15:00Z'), vastgelegdOp: '2026-03-03T09:30:00.000Z', ongeldigOp: null },
    ...{ tolkNaam: 'Anna de Tolk', tolkNummer: 'Wbtv 12345', partnerGetekend: false, bestandId: null },
    ...meer,
  };
}
