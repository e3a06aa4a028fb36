import { Link, Text } from '@react-pdf/renderer';
import { afdrukbaar, laadLettertypen } from './lettertype.server';
import { maakPdf } from './maakpdf.server';
import { Aandacht, Alinea, Deel, Feit, Invulregel, Keuzevak, Opsomming } from './onderdelen.server';
import { Papier } from './papier.server';
import { stijl } from './stijl.server';
import type { Blok, Stuk } from './stuk';

const ONVOLLEDIG = 'Niet elk teken kan op dit papier staan. Op het scherm staat het helemaal.';

/** The PDF of a document. Signs that no font has become a question mark, and the document says so. */
export async function maakStukPdf(stuk: Stuk): Promise<Uint8Array> {
  await laadLettertypen();
  return maakPdf(
    <Papier titel={stuk.titel} voet={stuk.voet} gemaaktOp={stuk.moment === undefined ? undefined : new Date(stuk.moment)}>
      {stuk.blokken.map((blok, nr) => (
        <Onderdeel key={nr} blok={blok} />
      ))}
    </Papier>,
  );
}

function Onderdeel({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    case 'melding':
      return <Aandacht>{blok.tekst}</Aandacht>;
    case 'verwijzing':
      return (
        <Alinea>
          {blok.tekst} <Link src={blok.adres}>{blok.adres.replace(/^https:\/\//, '')}</Link>
        </Alinea>
      );
    case 'punten':
      return (
        <Deel kop={blok.kop}>
          <Opsomming punten={blok.punten} />
        </Deel>
      );
    case 'keuzes':
      return (
        <Deel kop={blok.kop}>
          {blok.keuzes.map(({ tekst, isGekozen }) => (
            <Keuzevak key={tekst} isGekozen={isGekozen}>
              {tekst}
            </Keuzevak>
          ))}
        </Deel>
      );
    case 'alineas':
      return (
        <Deel kop={blok.kop}>
          {blok.alineas.map((alinea) => (
            <Alinea key={alinea}>{alinea}</Alinea>
          ))}
        </Deel>
      );
    case 'invulregels':
      return (
        <Deel kop={blok.kop} heel>
          {blok.regels.map((label, nr) => (
            <Invulregel key={nr} label={label} />
          ))}
        </Deel>
      );
    case 'feiten':
      return <Feitendeel blok={blok} />;
  }
}

function Feitendeel({ blok }: { blok: Extract<Blok, { soort: 'feiten' }> }) {
  const gedrukt = blok.feiten.map(({ label, waarde }) => ({ label, ...afdrukbaar(waarde) }));
  return (
    <Deel kop={blok.kop} heel>
      {gedrukt.map(({ label, tekst }) => (
        <Feit key={label} label={label}>
          {tekst}
        </Feit>
      ))}
      {gedrukt.every(({ isVolledig }) => isVolledig) ? null : <Text style={stijl.klein}>{ONVOLLEDIG}</Text>}
    </Deel>
  );
}
