/** What the lists of docs/avg are made of: rows of the database as the migrations leave it, and two files. */
export type Regel = {
  wet: string;
  doelgroep: string | null;
  categorie: string;
  richting: string;
  grond: string;
  van: string;
  tot: string | null;
  bron: string;
  te_bevestigen: boolean;
};
export type Instelling = { code: string; waarde: string; van: string; bron: string };
export type Tekst = { code: string; nummer: number; taal: string; categorieen: string[]; vastgesteld: boolean; bron: string };
/** A page of text: a title, a lead, and parts with a heading. */
export type Paginatekst = { titel: string; lead: string } & Record<string, string | { kop: string; tekst: string }>;

export type Bron = { matrix: Regel[]; instellingen: Instelling[]; teksten: Tekst[]; rechten: string; privacy: Paginatekst };

export const MATRIX = `select wet, doelgroep, categorie, richting, grond, van::text, tot::text, bron, te_bevestigen from grondslag_regel
  order by wet, doelgroep nulls first, grond, van, categorie, richting`;
export const INSTELLINGEN = 'select code, waarde, van::text, bron from instelling order by code, van';
export const TEKSTEN =
  'select v.code, v.nummer, v.taal, v.categorieen, s.vastgesteld, v.bron from tekstversie v join tk.tekststand() s on s.tekstversie_id = v.id order by v.code, v.nummer, v.taal';
