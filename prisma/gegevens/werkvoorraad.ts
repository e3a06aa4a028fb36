import type { Kamer } from './soort';

export const werkvoorraad: Kamer = {
  wacht_later: {
    kant: 'beide',
    over: ['medewerker', 'inburgeraar', 'cursist'],
    weg: ['medewerker', 'inburgeraar', 'cursist'],
    wat: 'Dat iemand iets op zijn eigen lijst later wil zien: wat, tot welke dag, en een reden uit een vaste lijst.',
    kolommen: {
      id: 'verwijzing',
      gebruiker_id: 'medewerker',
      regel: 'medewerker',
      onderwerp: 'verwijzing',
      voorval: 'medewerker',
      inburgeraar_id: 'verwijzing',
      cursist_id: 'verwijzing',
      reden: 'medewerker',
      tot: 'medewerker',
      beeindigd_op: 'medewerker',
      formulier_id: 'technisch',
      vastgelegd_op: 'technisch',
    },
  },
};
