import { type Kamer, VASTGELEGD } from './soort';

const WIE = { id: 'verwijzing', inburgeraar_id: 'verwijzing', cursist_id: 'verwijzing', aanbieder_id: 'toestemmingsbewijs' } as const;

export const toestemming: Kamer = {
  toestemming: {
    kant: 'beide',
    over: ['inburgeraar', 'cursist', 'tolk'],
    weg: ['inburgeraar', 'cursist'],
    wat: 'Een ja, een nee of een intrekking: door wie, waar, wanneer, op welke tekst, hoe, met welke tolk, en of een partner ook tekende (zonder gegevens van die partner).',
    kolommen: {
      ...WIE,
      ...VASTGELEGD,
      soort: 'toestemmingsbewijs',
      tekstversie_id: 'toestemmingsbewijs',
      naam: 'toestemmingsbewijs',
      geboortedatum: 'toestemmingsbewijs',
      plaats: 'toestemmingsbewijs',
      datum: 'toestemmingsbewijs',
      tijdstip: 'toestemmingsbewijs',
      kanaal: 'toestemmingsbewijs',
      tolk_naam: 'toestemmingsbewijs',
      tolk_nummer: 'toestemmingsbewijs',
      partner_getekend: 'toestemmingsbewijs',
      bestand_id: 'verwijzing',
    },
  },
  bestand: {
    kant: 'beide',
    over: ['inburgeraar', 'cursist'],
    weg: ['inburgeraar', 'cursist'],
    wat: 'De scan van een getekend formulier.',
    kolommen: {
      ...WIE,
      vastgelegd_door: 'medewerker',
      vastgelegd_op: 'technisch',
      naam: 'toestemmingsbewijs',
      type: 'technisch',
      grootte: 'technisch',
      sha256: 'toestemmingsbewijs',
      inhoud: 'toestemmingsbewijs',
    },
  },
  bewijs: {
    kant: 'beide',
    over: ['inburgeraar', 'cursist'],
    weg: ['inburgeraar', 'cursist'],
    wat: 'Het nummer van het bewijs van een ja, een nee of een intrekking. De code waarmee iemand zelf intrekt, staat nergens: die wordt elke keer berekend.',
    kolommen: { toestemming_id: 'verwijzing', nummer: 'toestemmingsbewijs', uitgegeven_op: 'technisch' },
  },
  tekstversie: {
    kant: 'huis',
    over: [],
    weg: [],
    kolommen: {
      id: 'technisch',
      code: 'zakelijk',
      nummer: 'zakelijk',
      taal: 'zakelijk',
      betekenis: 'zakelijk',
      categorieen: 'zakelijk',
      inhoud: 'zakelijk',
      van: 'zakelijk',
      vastgesteld: 'zakelijk',
      bron: 'zakelijk',
    },
  },
};
