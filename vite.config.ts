import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';
import remixOptions from './remix.config.js';

/** The component library is one file that hides that its unused parts can be left out; with this the browser gets a tenth of it. */
const onlyUsedComponents: Plugin = {
  name: 'only-used-components',
  transform(code, id) {
    if (!id.includes('@utrecht/component-library-react/dist/index.mjs')) return undefined;
    const pure = code.replace(/^\w+\.displayName = .*;$/gm, '').replace(/= forwardRef\(/g, '= /* @__PURE__ */ forwardRef(');
    return { code: pure, map: null };
  },
};

export default defineConfig({
  plugins: [remix(remixOptions), onlyUsedComponents],
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: { treeshake: { moduleSideEffects: (id) => !/node_modules\/(@utrecht|date-fns)\/.*\.m?js$/.test(id) } },
  },
});
