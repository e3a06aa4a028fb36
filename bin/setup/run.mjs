import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs a script on this same Node and keeps what it prints.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @param {(text: string) => void} [onText] sees what the script says when it says it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, env = {}, onText) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        if (stream === child.stdout) onText?.(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
