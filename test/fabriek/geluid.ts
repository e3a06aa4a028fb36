/** A tone of a second, as loud as a whisper: 8 bits, 8 kHz, one channel. */
export function wav(seconden = 1) {
  const tonen = Buffer.from(Array.from({ length: 8000 * seconden }, (_, plek) => 128 + Math.round(20 * Math.sin(plek / 4))));
  const kop = Buffer.alloc(44);
  kop.write('RIFF', 0);
  kop.writeUInt32LE(36 + tonen.length, 4);
  kop.write('WAVEfmt ', 8);
  kop.writeUInt32LE(16, 16);
  kop.writeUInt16LE(1, 20);
  kop.writeUInt16LE(1, 22);
  kop.writeUInt32LE(8000, 24);
  kop.writeUInt32LE(8000, 28);
  kop.writeUInt16LE(1, 32);
  kop.writeUInt16LE(8, 34);
  kop.write('data', 36);
  kop.writeUInt32LE(tonen.length, 40);
  return Buffer.concat([kop, tonen]);
}

/** The beginning of a song: one frame of MPEG layer 3, silent. */
export const mp3 = () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)]);

/** The first page of an Ogg stream of Opus. */
export const ogg = () => {
  const pakket = Buffer.concat([Buffer.from('OpusHead'), Buffer.from([1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0])]);
  const kop = Buffer.alloc(27);
  kop.write('OggS', 0);
  kop[5] = 2;
  kop[26] = 1;
  return Buffer.concat([kop, Buffer.from([pakket.length]), pakket, Buffer.alloc(32)]);
};

function doos(naam: string, ...inhoud: Buffer[]) {
  const alles = Buffer.concat(inhoud);
  const kop = Buffer.alloc(8);
  kop.writeUInt32BE(alles.length + 8, 0);
  kop.write(naam, 4);
  return Buffer.concat([kop, alles]);
}

/** An MPEG-4 file of this brand with these tracks. */
export function mp4(merk: string, ...sporen: string[]) {
  const merken = Buffer.from(`${merk}\0\0\0\0${merk}`, 'latin1');
  const soort = (spoor: string) => Buffer.concat([Buffer.alloc(8), Buffer.from(spoor), Buffer.alloc(13)]);
  const moov = doos(
    'moov',
    doos('mvhd', Buffer.alloc(100)),
    ...sporen.map((spoor) => doos('trak', doos('mdia', doos('hdlr', soort(spoor))))),
  );
  return Buffer.concat([doos('ftyp', merken), moov, doos('mdat', Buffer.alloc(64))]);
}
