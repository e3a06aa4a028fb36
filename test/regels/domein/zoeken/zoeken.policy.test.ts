import { expect, test } from 'vitest';
import { vindtVoor } from '~/components/navigatie';
import { magZoeken } from '~/domein/zoeken/zoeken.policy';
import { rollen } from '~/platform/rol';

test.each(rollen)('the box is on the pages of a %s exactly when he may search', (rol) => {
  expect(vindtVoor(rol) !== null).toBe(magZoeken(rol));
});
