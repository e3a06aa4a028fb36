import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schoneBestandsnaam } from '~/platform/bestand/bestandsnaam';

test.each([
  ['formulier.pdf', 'formulier.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\a\\scan 1.PDF', 'scan 1.pdf'],
  ['/tmp/', 'bestand.pdf'],
  ['', 'bestand.pdf'],
  ['...', 'bestand.pdf'],
  ['.htaccess', 'bestand.pdf'],
  ['scan.pdf.exe', 'scan.pdf.pdf'],
  ['gpj.\u202Efdp.exe', 'gpj.fdp.pdf'],
  ['nul\u0000byte.pdf', 'nulbyte.pdf'],
  ['regel\r\nSet-Cookie: a=b.pdf', 'regelSet-Cookie a=b.pdf'],
  ['"; drop table bestand;--.pdf', 'drop table bestand --.pdf'],
  ['<script>alert(1)</script>.pdf', 'script.pdf'],
  ['توافق.pdf', 'توافق.pdf'],
  ['согласие семьи.jpeg', 'согласие семьи.pdf'],
  ['een   twee.pdf', 'een twee.pdf'],
])('a name as hostile as %j is kept as %j', (gegeven, verwacht) => {
  expect(schoneBestandsnaam(gegeven, 'application/pdf')).toBe(verwacht);
});

test('a long name is cut, in whole signs', () => {
  expect([...schoneBestandsnaam('𐍈'.repeat(400), 'application/pdf')].length).toBe(104);
});

test('the extension is that of the content', () => {
  expect(schoneBestandsnaam('scan.pdf', 'image/png')).toBe('scan.png');
  expect(schoneBestandsnaam('foto.jpeg', 'image/jpeg')).toBe('foto.jpg');
});

const teken = fc.oneof(
  fc.constantFrom('/', '\\', '.', ' ', '\u202E', '\u0000', '"', '<', '%'),
  fc.integer({ min: 0, max: 0x10ffff }).map((codepunt) => String.fromCodePoint(codepunt)),
);

test('whatever the name is: no path, nothing hidden, never empty, never longer than the table takes', () => {
  fc.assert(
    fc.property(fc.array(teken, { maxLength: 300 }), (tekens) => {
      const naam = schoneBestandsnaam(tekens.join(''), 'application/pdf');
      expect(naam).toMatch(/^[^/\\\p{Cc}\p{Cf}"<>:|?*]+\.pdf$/u);
      expect([...naam].length).toBeLessThanOrEqual(104);
      expect(naam.startsWith('.')).toBe(false);
    }),
  );
});
