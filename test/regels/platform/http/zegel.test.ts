import { describe, expect, test } from 'vitest';
import { ontzegel, verzegel } from '~/platform/http/zegel.server';

const bron = (sessie: string) => ({ sessie, settings: { GEHEIM: 'een-geheim-van-genoeg-tekens-voor-de-proef' } });

describe('a sealed text', () => {
  test.each(['', 'a', 'Şerif van der Ölçer', 'x'.repeat(64), 'x'.repeat(200)])('opens again in the same session: %j', (tekst) => {
    expect(ontzegel(bron('een'), 'zoek', verzegel(bron('een'), 'zoek', tekst))).toBe(tekst);
  });

  test('holds nothing that can be read, and not its length', () => {
    const kort = verzegel(bron('een'), 'zoek', 'Haddad');
    expect(kort).not.toContain('Haddad');
    expect(Buffer.from(kort, 'base64url').toString('latin1')).not.toContain('Haddad');
    expect(verzegel(bron('een'), 'zoek', 'Haddad-van-der-Berg-Kovalenko')).toHaveLength(kort.length);
    expect(verzegel(bron('een'), 'zoek', 'Haddad')).not.toBe(kort);
  });

  test('does not open in another session, for another purpose, or when it was touched', () => {
    const zegel = verzegel(bron('een'), 'zoek', 'Haddad');
    expect(ontzegel(bron('ander'), 'zoek', zegel)).toBeNull();
    expect(ontzegel(bron('een'), 'iets', zegel)).toBeNull();
    expect(ontzegel(bron('een'), 'zoek', `${zegel.slice(0, -2)}AA`)).toBeNull();
    expect(ontzegel(bron('een'), 'zoek', 'geen zegel')).toBeNull();
    expect(ontzegel(bron('een'), 'zoek', '')).toBeNull();
  });
});
