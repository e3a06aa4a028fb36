import type { School } from './rapportgegevens';

/** The message that goes with the report to Blik op Werk; a person copies it and sends it himself. */
export function bericht({ naam, bowNummer, kvkNummer }: School, versie: number): { onderwerp: string; tekst: string } {
  return {
    onderwerp: `Rapport kwaliteitsscan ${naam} (nummer ${bowNummer})`,
    tekst: [
      'Beste relatiebeheerder van Blik op Werk,',
      `Hierbij ontvangt u het rapport van de kwaliteitsscan van ${naam} (nummer ${bowNummer}, KvK ${kvkNummer}), versie ${versie}.`,
      'Wij delen het rapport met u op grond van bijlage 1 van het Haags Convenant Inburgering & Taal. De school heeft hetzelfde rapport of krijgt het vandaag.',
      'Met vriendelijke groet,\nGemeente Den Haag',
    ].join('\n\n'),
  };
}
