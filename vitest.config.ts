import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const SECOND = 1000;
const NEEDS_DATABASE = {
  globalSetup: ['test/opstart/proefcluster.ts', 'test/opstart/virusscan.ts'],
  setupFiles: ['test/opstart/stilte.ts', 'test/opstart/omgeving.ts'],
};

/** A lane is a folder of test/; `npm test -- <lane>` runs one. */
function lane(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  const include = [`test/${name}/**/*.test.{ts,tsx}`];
  return { extends: true, test: { name, include, setupFiles: ['test/opstart/stilte.ts'], ...test } };
}

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    env: { TZ: 'Europe/Amsterdam' },
    projects: [
      lane('regels', { testTimeout: 10 * SECOND }),
      lane('database', { ...NEEDS_DATABASE, testTimeout: 20 * SECOND, hookTimeout: 60 * SECOND }),
      lane('routes', { ...NEEDS_DATABASE, testTimeout: 20 * SECOND, hookTimeout: 60 * SECOND }),
      lane('vijandig', { ...NEEDS_DATABASE, testTimeout: 60 * SECOND, hookTimeout: 60 * SECOND }),
      lane('browser', { ...NEEDS_DATABASE, testTimeout: 120 * SECOND, hookTimeout: 120 * SECOND }),
      lane('omvang', { ...NEEDS_DATABASE, testTimeout: 120 * SECOND, hookTimeout: 300 * SECOND }),
      lane('storm', { testTimeout: 300 * SECOND, hookTimeout: 120 * SECOND, fileParallelism: false }),
    ],
  },
});
