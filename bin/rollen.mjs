import { onBundledNode } from './setup/node24.mjs';

await onBundledNode('product/rollen.mjs');
