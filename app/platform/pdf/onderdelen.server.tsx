import { View } from '@react-pdf/renderer';
import { Children, createContext, useContext, type ReactNode } from 'react';
import { richting, stijl } from './stijl.server';
import type { Schrift } from './stuk';
import { Tekst } from './tekst.server';

const NEDERLANDS: Schrift = { lang: 'nl', dir: 'ltr' };
const SchriftContext = createContext(NEDERLANDS);

/** Everything inside reads in this direction: lines, bullets, boxes, labels. */
export function InSchrift({ schrift = NEDERLANDS, children }: { schrift?: Schrift; children: ReactNode }) {
  return <SchriftContext.Provider value={schrift}>{children}</SchriftContext.Provider>;
}

const useRichting = () => richting[useContext(SchriftContext).dir];

/** A heading with what stands under it; the heading never stays behind alone. `heel` keeps all of it on one page. */
export function Deel({ kop, heel = false, children }: { kop?: string; heel?: boolean; children: ReactNode }) {
  const { tekst } = useRichting();
  const [eerste, ...rest] = Children.toArray(children);
  return (
    <View wrap={!heel}>
      <View wrap={false}>
        {kop ? <Tekst style={[stijl.kop, tekst]}>{kop}</Tekst> : null}
        {eerste}
      </View>
      {rest}
    </View>
  );
}

export function Alinea({ children }: { children: ReactNode }) {
  const { tekst } = useRichting();
  return <Tekst style={[stijl.alinea, tekst]}>{children}</Tekst>;
}

/** Something to know before reading on. */
export function Aandacht({ children }: { children: ReactNode }) {
  const { tekst, melding } = useRichting();
  return (
    <View style={[stijl.melding, melding]}>
      <Tekst style={tekst}>{children}</Tekst>
    </View>
  );
}

/** Points with a bold first part, which says its direction too: the renderer takes that of the first letters for the whole line. */
export function Opsomming({ punten }: { punten: readonly { kop: string; uitleg: string }[] }) {
  const { tekst, rij } = useRichting();
  return punten.map(({ kop, uitleg }) => (
    <View key={kop} style={[stijl.punt, rij]} wrap={false}>
      <Tekst style={[stijl.bol, tekst]}>•</Tekst>
      <Tekst style={[stijl.vol, tekst]}>
        <Tekst style={[stijl.vet, tekst]}>{kop}.</Tekst> {uitleg}
      </Tekst>
    </View>
  ));
}

/** One answer with its box, empty or chosen, and the Dutch under it where its words are in another language. */
export function Keuzevak({ isGekozen = false, nederlands, children }: { isGekozen?: boolean; nederlands?: string; children: ReactNode }) {
  const { tekst, rij } = useRichting();
  return (
    <View style={[stijl.keuze, rij]} wrap={false}>
      <View style={stijl.vak}>{isGekozen ? <View style={stijl.gekozen} /> : null}</View>
      <View style={stijl.vol}>
        <Tekst style={tekst}>{children}</Tekst>
        {nederlands ? <Tekst style={stijl.nederlands}>{nederlands}</Tekst> : null}
      </View>
    </View>
  );
}

const KORT = 40;

/** A label with a line to write on, and the Dutch label at the other end; a sentence stands above its line. */
export function Invulregel({ label, nederlands }: { label: string; nederlands?: string }) {
  const { tekst, rij, einde } = useRichting();
  const isKort = Math.max(label.length, nederlands?.length ?? 0) <= KORT;
  return (
    <>
      {isKort ? null : <Tekst style={[stijl.boven, tekst]}>{label}</Tekst>}
      {isKort || !nederlands ? null : <Tekst style={stijl.nederlands}>{nederlands}</Tekst>}
      <View style={[stijl.regel, rij]}>
        {isKort && label ? <Tekst style={[stijl.label, tekst]}>{label}</Tekst> : null}
        <View style={stijl.lijn} />
        {isKort && nederlands ? <Tekst style={[stijl.overkant, einde]}>{nederlands}</Tekst> : null}
      </View>
    </>
  );
}

/** A drawing with its sentence at its side. */
export function Naast({ tekst: zin, children }: { tekst: string; children: ReactNode }) {
  const { tekst, rij } = useRichting();
  return (
    <View style={[stijl.naast, rij]} wrap={false}>
      {children}
      <Tekst style={[stijl.vol, tekst]}>{zin}</Tekst>
    </View>
  );
}

/** Which way a value reads by its own first letter: a code or a name in Latin script does not turn with the words around it. */
function leesrichting(waarde: string): 'ltr' | 'rtl' {
  return /\p{Script=Arabic}/u.test(/\p{L}/u.exec(waarde)?.[0] ?? '') ? 'rtl' : 'ltr';
}

type Feitprops = { label: string; nederlands?: { label: string; waarde?: string }; children: string };

export function Feit({ label, nederlands, children }: Feitprops) {
  const { tekst, rij } = useRichting();
  return (
    <View style={[stijl.rij, rij]} wrap={false}>
      <View style={stijl.label}>
        <Tekst style={tekst}>{label}</Tekst>
        {nederlands ? <Tekst style={[stijl.nederlands, kant(tekst)]}>{nederlands.label}</Tekst> : null}
      </View>
      <View style={stijl.vol}>
        <Tekst style={[tekst, { direction: leesrichting(children) }]}>{children}</Tekst>
        {nederlands?.waarde ? <Tekst style={[stijl.nederlands, kant(tekst)]}>{nederlands.waarde}</Tekst> : null}
      </View>
    </View>
  );
}

/** Dutch stands on the side of the words that it belongs to, and reads its own way. */
const kant = ({ textAlign }: { textAlign?: 'right' }) => (textAlign ? { textAlign } : {});
