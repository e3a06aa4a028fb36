/** One person as registered, and what someone types to find him. */
export type Spelpaar = { voornamen: string; achternaam: string; getypt: string };

/** Reads `given names | surname > what is typed`, one a line. */
export function paren(tekst: string): Spelpaar[] {
  return tekst
    .split('\n')
    .filter((regel) => regel.includes('>'))
    .map((regel) => {
      const [naam = '', getypt = ''] = regel.split(' > ');
      const [voornamen = '', achternaam = ''] = naam.split(' | ');
      return { voornamen, achternaam, getypt };
    });
}
