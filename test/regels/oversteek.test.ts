import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRANSACTIES, UITGANGEN, ZONDER_ACTOR } from './oversteek.lijst';

const zoek = (...patronen: string[]) =>
  patronen
    .flatMap((patroon) => globSync(patroon))
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort();
const lees = (pad: string) => readFileSync(pad, 'utf8');
const toon = (pad: string) => /export default|export \{ default/.test(lees(pad));

const ROUTES = zoek('app/routes/**/*.{ts,tsx}');
const DOMEIN = zoek('app/domein/**/*.{ts,tsx}');

describe('every way out names its gate', () => {
  test('resource routes, documents and mails are on the list', () => {
    const gevonden = [...ROUTES.filter((pad) => !toon(pad)), ...zoek('app/**/*pdf.server.tsx', 'emails/**/*.{ts,tsx}')];
    expect(gevonden.sort()).toEqual(Object.keys(UITGANGEN).sort());
  });

  test('every route asks who is there before it answers', () => {
    for (const pad of ROUTES) {
      const bron = lees(pad);
      if (/export (const|async function|function) loader/.test(bron)) expect(bron, pad).toMatch(/export const loader = pagina\(/);
      if (/export (const|async function|function) action/.test(bron)) expect(bron, pad).toMatch(/export const action = handeling\(/);
    }
  });
});

/** The database's own clients and pools; the namespace `Prisma`, with which SQL is composed, is none of them. */
const EIGEN_TOEGANG = [
  /from '(pg|@prisma\/[^']+|graphile-worker)'/,
  /import (?!\{ Prisma \}|type )[^;]* from '[^']*\/db\/client/,
  /platform\/db\/(aanmelding|databases)/,
  /platform\/jobs\/(pool|transactie|ontvanger)/,
  /\bdb\.(app|aanmelding)\b/,
  /\bPrismaClient\b|\$transaction\b/,
];

describe('a room reaches the database as the actor only', () => {
  test('no room opens a door of its own, but for the worker’s and the login’s', () => {
    const eigen = DOMEIN.filter((pad) => EIGEN_TOEGANG.some((patroon) => patroon.test(lees(pad))));
    expect(eigen).toEqual(Object.keys(ZONDER_ACTOR).sort());
  });

  test('every query takes the actor’s transaction as its first argument', () => {
    const signatuur = /^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*([^,)]*)/gm;
    const zonder = DOMEIN.filter((pad) => pad.endsWith('.repository.server.ts') && !(pad in ZONDER_ACTOR)).flatMap((pad) =>
      [...lees(pad).matchAll(signatuur)]
        .filter(([, , eerste = '']) => !eerste.startsWith('tx: Tx') && !isSql(lees(pad), eerste))
        .map(([, naam]) => `${pad}: ${naam}`),
    );
    expect(zonder).toEqual([]);
  });

  test('a transaction begins in one place, and where a refusal is logged', () => {
    const bronnen = zoek('app/**/*.{ts,tsx}').filter(
      (pad) => !pad.startsWith('app/platform/db/client/') && lees(pad).includes('$transaction'),
    );
    expect(bronnen).toEqual(TRANSACTIES);
  });
});

/** A part of a query that others put together runs nothing by itself. */
function isSql(bron: string, eerste: string): boolean {
  return !/await|\$queryRaw|\$executeRaw/.test(bron) && !eerste.includes('tx');
}
