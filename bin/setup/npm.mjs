import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from './root.mjs';

/** @param {string[]} args */
function npmCommand(args) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return { file: process.execPath, args: [cli, ...args], shell: false };
  return { file: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm, the one we were started with or else the machine's, and keeps what it prints in a log.
 * @param {string[]} args
 * @param {string} log
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNpm(args, log) {
  const command = npmCommand(args);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command.file, command.args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: command.shell });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => {
      mkdirSync(dirname(log), { recursive: true });
      writeFileSync(log, output);
      resolve({ code: code ?? 1, output });
    });
  });
}
