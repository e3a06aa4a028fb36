import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('docs/begrippen.md explains every model of schema.prisma, and no other', async () => {
  const modellen = [...(await readFile('prisma/schema.prisma', 'utf8')).matchAll(/^model (\w+)/gm)].map(([, naam]) => naam);
  const begrippen = [...(await readFile('docs/begrippen.md', 'utf8')).matchAll(/^\| ([A-Z]\w+) +\| .{20,} \| .+ \|$/gm)].map(
    ([, naam]) => naam,
  );
  expect(begrippen).toEqual([...modellen].sort((een, ander) => String(een).localeCompare(String(ander))));
});
