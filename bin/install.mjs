import { onBundledNode } from './setup/node24.mjs';

await onBundledNode('setup/installed.mjs');
