import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../setup/fingerprint.mjs';
import { locked } from '../setup/lock.mjs';
import { Problem, say } from '../setup/problem.mjs';
import { CACHE, LOGS, ROOT } from '../setup/root.mjs';
import { runNode } from '../setup/run.mjs';

const BUILD = join(ROOT, 'build');
const MARK = join(BUILD, '.bronnen');

const CLIENT = 'app/platform/db/client';
const SOURCES = ['app', 'prisma', 'demo', 'emails', 'locales', 'public', 'bin/product/build.mjs', 'bin/eerste-beheerder.ts'];
const SETTINGS = ['package-lock.json', 'prisma.config.ts', 'remix.config.js', 'vite.config.ts', 'tsconfig.json'];

/** What starts as a process or is called by bin/, under the name it gets in build/. */
const ENTRIES = {
  web: 'app/web.server.ts',
  werk: 'app/werk.server.ts',
  instellingen: 'app/platform/settings.server.ts',
  'eerste-beheerder': 'app/eerste-beheerder.server.ts',
  migreer: 'prisma/migreer.ts',
  demo: 'demo/main.ts',
  personas: 'demo/personas.ts',
  gegevens: 'demo/gegevens/main.ts',
};

const mark = () => fingerprint([...SOURCES, ...SETTINGS], (path) => path.startsWith(CLIENT));

export function isBuilt() {
  try {
    return readFileSync(MARK, 'utf8') === mark();
  } catch {
    return false;
  }
}

/** @param {string} what @param {string[]} args @param {Record<string, string>} [env] */
async function step(what, args, env) {
  const { code, output } = await runNode(
    args.map((arg, index) => (index === 0 ? join(ROOT, 'node_modules', arg) : arg)),
    env,
  );
  mkdirSync(LOGS, { recursive: true });
  const log = join(LOGS, `bouwen-${what}.log`);
  writeFileSync(log, output);
  if (code !== 0) throw new Problem(`Bouwen is niet gelukt bij ${what}. De uitvoer staat in ${log}.`);
}

async function bundle() {
  const { build } = await import('esbuild');
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: Object.entries(ENTRIES).map(([out, input]) => ({ in: input, out })),
      outdir: 'build',
      bundle: true,
      packages: 'external',
      platform: 'node',
      target: 'node24',
      format: 'esm',
      jsx: 'automatic',
      alias: { '~': join(ROOT, 'app') },
      sourcemap: 'linked',
      logLevel: 'silent',
    });
  } catch (error) {
    throw new Problem(`Bouwen is niet gelukt: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function build() {
  rmSync(BUILD, { recursive: true, force: true });
  await step('prisma', ['prisma/build/index.js', 'generate']);
  await step('remix', ['@remix-run/dev/dist/cli.js', 'vite:build'], { NODE_ENV: 'production' });
  await bundle();
}

/** Builds what runs: database client, pages, and one file per process. Does nothing when no source changed since the last time. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await locked(join(CACHE, 'bouwen.lock'), async () => {
    if (isBuilt()) return;
    say('De code is nieuw of gewijzigd en wordt gebouwd.');
    const before = mark();
    await build();
    writeFileSync(MARK, before);
  });
}
