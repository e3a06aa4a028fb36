import { scholen } from '../scholen';
import { inschrijvingSchema, type Inschrijving } from './inschrijving';

const op = (naam: string, plaats: string, straat = 'Proefstraat 1') => ({ naam, straat, postcode: '2500XX', plaats });

/** Schools that are no partner yet, each with something to see in its scan. Numbers that start with 00 are not handed out. */
const aanvragers = [
  { kvkNummer: '00100021', naam: 'Duinpan Taalonderwijs B.V.', vestigingen: [op('Duinpan Taalonderwijs', 'Den Haag')] },
  {
    kvkNummer: '00100022',
    naam: 'Waterlelie Opleidingen B.V.',
    vestigingen: [op('Waterlelie Opleidingen', 'Utrecht'), op('Waterlelie Den Haag', "'s-Gravenhage")],
  },
  {
    kvkNummer: '00100023',
    naam: 'Stichting Het Open Woord',
    rechtsvorm: 'Stichting',
    geeindigd: '20260630',
    vestigingen: [op('Het Open Woord', 'Den Haag')],
  },
  {
    kvkNummer: '00100024',
    naam: 'Brugwachter Uitzendkrachten B.V.',
    sbi: [{ code: '78201', omschrijving: 'Uitzendbureaus' }],
    vestigingen: [op('Brugwachter Uitzendkrachten', 'Den Haag')],
  },
  {
    kvkNummer: '00100025',
    naam: 'Taalpraktijk Zilvermeeuw',
    rechtsvorm: 'Eenmanszaak',
    vestigingen: [{ ...op('Taalpraktijk Zilvermeeuw', 'Den Haag'), isAfgeschermd: true }],
  },
  { kvkNummer: '00100026', naam: 'Strandloper Taaltraining B.V.', vestigingen: [op('Strandloper Taaltraining', 'Den Haag')] },
  { kvkNummer: '00100027', naam: 'Kievitsbloem Leerhuis B.V.', vestigingen: [op('Kievitsbloem Leerhuis', 'Den Haag')] },
];

/** The demo's partners and those who may apply, as the register has them. */
export function inschrijvingen(): Inschrijving[] {
  const partners = scholen.map(({ kvkNummer, naam, plaats }) => ({ kvkNummer, naam: `${naam} B.V.`, vestigingen: [op(naam, plaats)] }));
  return [...partners, ...aanvragers].map((een) => inschrijvingSchema.parse(een));
}
