import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What `chromium.launch` of playwright-core needs. */
export interface Chromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];
const PACKAGE = resolve('node_modules/@sparticuz/chromium');
const CACHE = resolve('.cache/chromium');

// In a process of its own: the package unpacks to wherever TMPDIR points, and brings the libraries that a bare machine lacks only when
// it believes to be in this environment.
const UNPACK = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
const UNPACK_ENV = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };

function fontsConfig(folder: string): string {
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
}

async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'uitpakken-'));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], {
    env: { ...process.env, ...UNPACK_ENV, TMPDIR: fresh },
  });
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontsConfig(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function currentEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/**
 * The browser inside the npm package, unpacked once into .cache: the same version on every machine, and it starts five times as fast.
 * It is made for Linux on x64; elsewhere the one that is installed. Root cannot use its sandbox.
 */
export async function findChromium(): Promise<Chromium> {
  const args = ['--disable-dev-shm-usage', '--font-render-hinting=none'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked();
    const env = { ...currentEnv(), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
    return { executablePath: join(folder, 'chromium'), args: [...args, '--no-sandbox', '--no-zygote', '--disable-gpu'], env };
  }
  const executablePath = INSTALLED.find((path) => existsSync(path));
  if (!executablePath) throw new Error(`The browser lane needs Chromium on this machine: none of ${INSTALLED.join(', ')} is there.`);
  return { executablePath, args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args, env: currentEnv() };
}
