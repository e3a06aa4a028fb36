import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { hasOwnDatabase } from '../../../bin/product/environment.mjs';
import { claimPorts, portsFrom } from '../../../bin/product/ports.mjs';

const four = { DATABASE_URL: 'a', DATABASE_URL_EIGENAAR: 'b', DATABASE_URL_WERK: 'c', DATABASE_URL_AANMELDING: 'd' };

describe('whose database', () => {
  test('all four addresses: the one of the settings', () => {
    expect(hasOwnDatabase({ OMGEVING: 'productie', ...four })).toBe(true);
  });

  test('none, or all empty: the one that came along', () => {
    expect(hasOwnDatabase({ OMGEVING: 'demo' })).toBe(false);
    expect(hasOwnDatabase({ OMGEVING: 'demo', DATABASE_URL: '', DATABASE_URL_WERK: ' ' })).toBe(false);
  });

  test('some: one sentence that names the others', () => {
    expect(() => hasOwnDatabase({ OMGEVING: 'demo', ...four, DATABASE_URL_WERK: '' })).toThrow(
      'Geef alle vier de databaseadressen of geen: DATABASE_URL_WERK ontbreekt.',
    );
  });

  test('productie never runs on the one that came along', () => {
    expect(() => hasOwnDatabase({ OMGEVING: 'productie' })).toThrow('Met OMGEVING=productie zijn de vier databaseadressen nodig');
  });
});

describe('the ports', () => {
  test('3000 and the six after it; in productie only its own', () => {
    expect(portsFrom(undefined, true)).toEqual([3000, 3001, 3002, 3003, 3004, 3005, 3006]);
    expect(portsFrom('8080', false)).toEqual([8080]);
  });

  test.each(['abc', '0', '-1', '70000', '30.5'])('PORT=%s is refused in one sentence', (value) => {
    expect(() => portsFrom(value, true)).toThrow(`PORT=${value} is geen poort.`);
  });

  test('a busy one is named, with a way out', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expect(claimPorts([port], 0)).rejects.toThrow(`Poort ${port} is bezet door een ander programma.`);
    const released = claimPorts([port], 5000);
    server.close();
    await expect(released).resolves.toBeUndefined();
  });
});
