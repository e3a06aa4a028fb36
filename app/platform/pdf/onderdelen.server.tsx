import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { stijl } from './stijl.server';

/** A heading with what stands under it; the heading never stays behind alone. `heel` keeps all of it on one page. */
export function Deel({ kop, heel = false, children }: { kop?: string; heel?: boolean; children: ReactNode }) {
  return (
    <View wrap={!heel}>
      {kop ? (
        <Text style={stijl.kop} minPresenceAhead={40}>
          {kop}
        </Text>
      ) : null}
      {children}
    </View>
  );
}

export function Alinea({ children }: { children: ReactNode }) {
  return <Text style={stijl.alinea}>{children}</Text>;
}

/** Something to know before reading on. */
export function Aandacht({ children }: { children: ReactNode }) {
  return (
    <View style={stijl.melding}>
      <Text>{children}</Text>
    </View>
  );
}

/** Points with a bold first part. */
export function Opsomming({ punten }: { punten: readonly { kop: string; uitleg: string }[] }) {
  return punten.map(({ kop, uitleg }) => (
    <View key={kop} style={stijl.punt} wrap={false}>
      <Text style={stijl.bol}>•</Text>
      <Text style={stijl.vol}>
        <Text style={stijl.vet}>{kop}.</Text> {uitleg}
      </Text>
    </View>
  ));
}

/** One answer with its box, empty or chosen. */
export function Keuzevak({ isGekozen = false, children }: { isGekozen?: boolean; children: ReactNode }) {
  return (
    <View style={stijl.keuze} wrap={false}>
      <View style={stijl.vak}>{isGekozen ? <View style={stijl.gekozen} /> : null}</View>
      <Text style={stijl.vol}>{children}</Text>
    </View>
  );
}

const KORT = 40;

/** A label with a line to write on; a sentence stands above its line. */
export function Invulregel({ label }: { label: string }) {
  const isKort = label.length <= KORT;
  return (
    <>
      {isKort ? null : <Text style={stijl.boven}>{label}</Text>}
      <View style={stijl.regel}>
        {isKort && label ? <Text style={stijl.label}>{label}</Text> : null}
        <View style={stijl.lijn} />
      </View>
    </>
  );
}

export function Feit({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View style={stijl.rij} wrap={false}>
      <Text style={stijl.label}>{label}</Text>
      <Text style={stijl.vol}>{children}</Text>
    </View>
  );
}
