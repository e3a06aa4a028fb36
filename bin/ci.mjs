import { onBundledNode } from './setup/node24.mjs';

await onBundledNode('lanes/ci.mjs');
