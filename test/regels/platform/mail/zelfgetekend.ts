import { generateKeyPairSync, sign } from 'node:crypto';

const der = (soort: number, ...delen: Buffer[]): Buffer => {
  const inhoud = Buffer.concat(delen);
  const lengte = inhoud.length < 128 ? [inhoud.length] : [0x82, inhoud.length >> 8, inhoud.length & 0xff];
  return Buffer.concat([Buffer.from([soort, ...lengte]), inhoud]);
};
const reeks = (...delen: Buffer[]) => der(0x30, ...delen);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const octetten = (inhoud: Buffer) => der(0x04, inhoud);
const moment = (dagen: number) => {
  const tekst = new Date(Date.now() + dagen * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${tekst}Z`));
};

const ecdsaMetSha256 = reeks(oid('2a8648ce3d040302'));
const naam = reeks(der(0x31, reeks(oid('550403'), der(0x0c, Buffer.from('localhost')))));
const isUitgever = reeks(oid('551d13'), octetten(reeks(der(0x01, Buffer.from([0xff])))));
const anderNaam = reeks(oid('551d11'), octetten(reeks(der(0x82, Buffer.from('localhost')))));

/** A key and a certificate (PEM) for localhost that it signed itself, valid from yesterday until tomorrow. */
export function maakZelfgetekend(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const inhoud = reeks(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaMetSha256,
    naam,
    reeks(moment(-1), moment(1)),
    naam,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, reeks(isUitgever, anderNaam)),
  );
  const handtekening = der(0x03, Buffer.from([0]), sign('sha256', inhoud, privateKey));
  const regels =
    reeks(inhoud, ecdsaMetSha256, handtekening)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${regels.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
