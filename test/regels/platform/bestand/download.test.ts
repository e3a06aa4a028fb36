import { expect, test } from 'vitest';
import { download } from '~/platform/bestand/download.server';

const inhoud = new Uint8Array([1, 2, 3]);

test.each([
  ['formulier.pdf', 'attachment; filename="formulier.pdf"; filename*=UTF-8\'\'formulier.pdf'],
  ['scan één.pdf', 'attachment; filename="scan een.pdf"; filename*=UTF-8\'\'scan%20%C3%A9%C3%A9n.pdf'],
  ['توافق.pdf', 'attachment; filename="bestand.pdf"; filename*=UTF-8\'\'%D8%AA%D9%88%D8%A7%D9%81%D9%82.pdf'],
  ["o'brien (1).pdf", "attachment; filename=\"o'brien (1).pdf\"; filename*=UTF-8''o%27brien%20%281%29.pdf"],
  ['a"; filename="x.html', 'attachment; filename="a; filename=x.html"; filename*=UTF-8\'\'a%22%3B%20filename%3D%22x.html'],
])('%s is always saved, never shown, under its own name', async (naam, verwacht) => {
  const antwoord = download({ naam, type: 'application/pdf', inhoud });
  expect(antwoord.headers.get('Content-Disposition')).toBe(verwacht);
  expect(antwoord.headers.get('Content-Length')).toBe('3');
  expect(antwoord.headers.get('Content-Type')).toBe('application/pdf');
  expect(new Uint8Array(await antwoord.arrayBuffer())).toEqual(inhoud);
});
