import { Text } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';

/** As high as makes a break impossible. */
const NOOIT = 10_000;

/** Words that are never broken: the renderer would, with a hyphen, where the next letter is drawn by another font (the ş in değişmez). */
export function Tekst(eigen: ComponentProps<typeof Text>) {
  return <Text hyphenationPenalty={NOOIT} {...eigen} />;
}
