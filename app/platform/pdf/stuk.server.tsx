import { Link, Path, Rect, Svg } from '@react-pdf/renderer';
import { afdrukbaar, laadLettertypen } from './lettertype.server';
import { maakPdf } from './maakpdf.server';
import { Aandacht, Alinea, Deel, Feit, InSchrift, Invulregel, Keuzevak, Naast, Opsomming } from './onderdelen.server';
import { Papier } from './papier.server';
import { stijl } from './stijl.server';
import type { Blok, Stuk } from './stuk';
import { Tekst } from './tekst.server';

const ONVOLLEDIG = 'Niet elk teken kan op dit papier staan. Op het scherm staat het helemaal.';

/** The PDF of a document. Signs that no font has become a question mark, and the document says so. */
export async function maakStukPdf(stuk: Stuk): Promise<Uint8Array> {
  await laadLettertypen();
  return maakPdf(
    <Papier
      titel={stuk.titel}
      schrift={stuk.schrift}
      voet={stuk.voet}
      gemaaktOp={stuk.moment === undefined ? undefined : new Date(stuk.moment)}
    >
      {stuk.blokken.map((blok, nr) => (
        <InSchrift key={nr} schrift={blok.schrift}>
          <Onderdeel blok={blok} />
        </InSchrift>
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
          {blok.keuzes.map(({ tekst, nederlands, isGekozen }) => (
            <Keuzevak key={tekst} isGekozen={isGekozen} nederlands={nederlands}>
              {afdrukbaar(isGekozen && blok.gekozen ? `${blok.gekozen} ${tekst}` : tekst).tekst}
            </Keuzevak>
          ))}
        </Deel>
      );
    case 'alineas':
      return (
        <Deel kop={blok.kop}>
          {blok.alineas.map((alinea, nr) => (
            <Alinea key={nr}>{alinea}</Alinea>
          ))}
        </Deel>
      );
    case 'invulregels':
      return (
        <Deel kop={blok.kop} heel>
          {blok.regels.map((label, nr) => (
            <Invulregel key={nr} label={label} nederlands={blok.nederlands?.[nr]} />
          ))}
        </Deel>
      );
    case 'feiten':
      return <Feitendeel blok={blok} />;
    case 'qr':
      return <Vierkant blok={blok} />;
  }
}

function Feitendeel({ blok }: { blok: Extract<Blok, { soort: 'feiten' }> }) {
  const gedrukt = blok.feiten.map(({ label, waarde, nederlands }) => ({ label, nederlands, ...afdrukbaar(waarde) }));
  return (
    <Deel kop={blok.kop} heel>
      {gedrukt.map(({ label, nederlands, tekst }) => (
        <Feit key={label} label={label} nederlands={nederlands}>
          {tekst}
        </Feit>
      ))}
      {gedrukt.every(({ isVolledig }) => isVolledig) ? null : <Tekst style={stijl.klein}>{ONVOLLEDIG}</Tekst>}
    </Deel>
  );
}

/** A QR of some three centimetres: enough for an old phone. */
function Vierkant({ blok: { tekst, maat, pad } }: { blok: Extract<Blok, { soort: 'qr' }> }) {
  return (
    <Naast tekst={tekst}>
      <Svg viewBox={`0 0 ${maat} ${maat}`} style={stijl.qr}>
        <Rect x={0} y={0} width={maat} height={maat} fill="#fff" />
        <Path d={pad} fill="#000" />
      </Svg>
    </Naast>
  );
}
