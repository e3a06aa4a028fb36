/** A question of the gemeente about a report and the school's answer; moments are ISO instants, `door` the names of who wrote. */
export type Vraag = {
  id: string;
  rapportageId: string;
  tekst: string;
  door: string;
  op: string;
  antwoord: { id: string; tekst: string; door: string; op: string } | null;
};
export type Gelezen = { rapportageId: string; door: string; op: string };

/** Where a report stands for the gemeente: unread, a question waits for the school, an answer waits to be read, or all is read. */
export const leesstanden = ['nieuw', 'vraag_open', 'beantwoord', 'gelezen'] as const;
export type Leesstand = (typeof leesstanden)[number];

type Gesprek = { vragen: readonly Pick<Vraag, 'antwoord'>[]; gelezen: readonly Pick<Gelezen, 'op'>[] };

/** New until somebody of the gemeente marked it read; and an answer again, until somebody read after it came. */
export function leesstandVan({ vragen, gelezen }: Gesprek): Leesstand {
  if (vragen.some(({ antwoord }) => antwoord === null)) return 'vraag_open';
  const laatstGelezen = Math.max(...gelezen.map(({ op }) => Date.parse(op)));
  if (gelezen.length === 0) return 'nieuw';
  return vragen.some(({ antwoord }) => antwoord !== null && Date.parse(antwoord.op) > laatstGelezen) ? 'beantwoord' : 'gelezen';
}
