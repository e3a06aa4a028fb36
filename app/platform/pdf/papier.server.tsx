import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { richting, stijl } from './stijl.server';
import type { Schrift } from './stuk';
import { Tekst } from './tekst.server';

type Props = { titel: string; schrift?: Schrift; voet: string; gemaaktOp?: Date; children: ReactNode };

/** A document of the gemeente on A4: sender on top, title, and on each page what it is and its number. */
export function Papier({ titel, schrift = { lang: 'nl', dir: 'ltr' }, voet, gemaaktOp, children }: Props) {
  return (
    <Document
      title={titel}
      author="Gemeente Den Haag"
      creator="Taalketen"
      producer="Taalketen"
      language={schrift.lang}
      creationDate={gemaaktOp}
    >
      <Page size="A4" style={stijl.pagina}>
        <View style={stijl.band}>
          <Text style={stijl.afzender}>Gemeente Den Haag</Text>
          <Text style={stijl.product}>Haags Convenant Inburgering & Taal</Text>
        </View>
        <View style={stijl.inhoud}>
          <Tekst style={[stijl.titel, richting[schrift.dir].tekst]}>{titel}</Tekst>
          {children}
        </View>
        <View style={stijl.voet} fixed>
          <Text>{voet}</Text>
          <Text render={({ pageNumber, totalPages }) => `Pagina ${pageNumber} van ${totalPages}`} />
        </View>
      </Page>
    </Document>
  );
}
