import type { Kamer } from './soort';

/** What was done stays; the key of the person is destroyed with him, the user who did it is emptied. */
const REGEL = { kant: 'huis', over: ['inburgeraar', 'cursist', 'medewerker'], weg: ['sleutel'] } as const;
const DOOR = { id: 'technisch', moment: 'medewerker', gebruiker_id: 'medewerker', rol: 'medewerker', aanbieder_id: 'medewerker' } as const;

export const log: Kamer = {
  'log.sleutel': {
    ...REGEL,
    over: ['inburgeraar', 'cursist'],
    weg: ['inburgeraar', 'cursist'],
    wat: 'Welk pseudoniem voor welke persoon staat; het enige dat van het log naar iemand leidt.',
    kolommen: { onderwerp_id: 'verwijzing', pseudoniem: 'pseudoniem' },
  },
  'log.inzage': {
    ...REGEL,
    wat: 'Wie wanneer een persoon inzag.',
    kolommen: { ...DOOR, pseudoniem: 'pseudoniem', activiteit: 'medewerker' },
  },
  'log.handeling': {
    ...REGEL,
    wat: 'Wie wanneer wat deed, zonder waarden.',
    kolommen: { ...DOOR, pseudoniem: 'pseudoniem', handeling: 'medewerker', onderwerp_id: 'verwijzing' },
  },
  'log.weigering': {
    ...REGEL,
    over: ['medewerker', 'inburgeraar'],
    wat: 'Wie wanneer op welke soort pagina is geweigerd.',
    kolommen: { ...DOOR, pad: 'medewerker', code: 'medewerker' },
  },
};
