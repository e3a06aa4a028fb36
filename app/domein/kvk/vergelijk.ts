const zonderTekens = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The legal forms as a name or the register tells them; the first that fits counts. */
const vormen = [
  ['besloten vennootschap', /\b(besloten vennootschap|b\.? ?v)\b/],
  ['naamloze vennootschap', /\b(naamloze vennootschap|n\.? ?v)\b/],
  ['vennootschap onder firma', /\b(vennootschap onder firma|v\.? ?o\.? ?f)\b/],
  ['commanditaire vennootschap', /\b(commanditaire vennootschap|c\.? ?v)\b/],
  ['stichting', /\bstichting\b/],
  ['vereniging', /\bvereniging\b/],
  ['cooperatie', /\b(cooperatie(ve)?|u\.? ?a)\b/],
  ['maatschap', /\bmaatschap\b/],
  ['eenmanszaak', /\beenmanszaak\b/],
] as const;

/** Which legal form a text names; null for none. */
export function rechtsvormIn(tekst: string): string | null {
  return vormen.find(([, patroon]) => patroon.test(zonderTekens(tekst)))?.[0] ?? null;
}

const zonderVorm = (tekst: string) => vormen.reduce((rest, [, patroon]) => rest.replace(new RegExp(patroon, 'g'), ' '), tekst);
const kaal = (tekst: string) => tekst.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two names are the same but for capitals, accents, signs and the legal form. */
export function isZelfdeNaam(een: string, ander: string): boolean {
  const [a, b] = [een, ander].map((naam) => kaal(zonderVorm(zonderTekens(naam))) || kaal(zonderTekens(naam)));
  return a === b;
}

const bijnamen: Record<string, string> = { sgravenhage: 'denhaag', shertogenbosch: 'denbosch' };

/** A place by the one name under which it is compared: Den Haag is 's-Gravenhage. */
export function plaatssleutel(plaats: string): string {
  const sleutel = kaal(zonderTekens(plaats));
  return bijnamen[sleutel] ?? sleutel;
}
