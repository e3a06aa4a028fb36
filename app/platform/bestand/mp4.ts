const DOOS = 8;
/** The boxes in which a `hdlr` box says what its track is, from the outside in. */
const PAD = ['moov', 'trak', 'mdia'];
/** Where in a `hdlr` box that stands: after its size, name, version and one reserved number. */
const SOORT = 16;

/** What the tracks of an MPEG-4 file are (`soun`, `vide` …; ISO/IEC 14496-12), as far as its boxes can be read. */
export function mp4sporen(inhoud: Uint8Array): string[] {
  const lees = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  const naam = (plek: number) => String.fromCharCode(...inhoud.subarray(plek, plek + 4));
  const sporen: string[] = [];
  const wandel = (begin: number, einde: number, diepte: number) => {
    for (let plek = begin; plek + DOOS <= einde;) {
      const grootte = lees.getUint32(plek);
      const volgende = grootte === 0 ? einde : plek + grootte;
      if ((grootte !== 0 && grootte < DOOS) || volgende > einde) return;
      const soort = naam(plek + 4);
      if (soort === PAD[diepte]) wandel(plek + DOOS, volgende, diepte + 1);
      if (diepte === PAD.length && soort === 'hdlr' && plek + SOORT + 4 <= volgende) sporen.push(naam(plek + SOORT));
      plek = volgende;
    }
  };
  wandel(0, inhoud.length, 0);
  return sporen;
}
