import { describe, expect, test } from 'vitest';
import { isEigenNetwerk, leesClamdadres } from '~/platform/bestand/clamdadres';

describe('the address of clamd', () => {
  test.each([
    ['tcp://localhost:3310', { host: 'localhost', port: 3310 }],
    ['tcp://clamav', { host: 'clamav', port: 3310 }],
    ['tcp://[::1]:3006', { host: '::1', port: 3006 }],
    ['unix:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['unix:///een%20map/clamd.ctl', { path: '/een map/clamd.ctl' }],
    ['tcp://clamav/pad', null],
    ['unix://server/clamd.ctl', null],
    ['unix:///', null],
    ['http://localhost:3310', null],
    ['clamav:3310', null],
    ['', null],
  ])('%s', (tekst, adres) => {
    expect(leesClamdadres(tekst)).toEqual(adres);
  });

  test.each([
    ['unix:///run/clamav/clamd.ctl', true],
    ['tcp://localhost', true],
    ['tcp://127.0.0.1:3310', true],
    ['tcp://[::1]', true],
    ['tcp://[fd00::12]', true],
    ['tcp://10.1.2.3', true],
    ['tcp://172.16.0.9', true],
    ['tcp://192.168.1.1', true],
    ['tcp://clamav', true],
    ['tcp://scan.denhaag.internal', true],
    ['tcp://172.32.0.9', false],
    ['tcp://93.184.216.34', false],
    ['tcp://[2001:db8::1]', false],
    ['tcp://scan.example.com', false],
    ['tcp://10.voorbeeld.nl', false],
    ['wartaal', false],
  ])('stands on this computer or in the own network: %s %s', (tekst, isEigen) => {
    expect(isEigenNetwerk(tekst)).toBe(isEigen);
  });
});
