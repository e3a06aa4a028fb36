import { ensureBuilt } from './build.mjs';

export async function main() {
  await ensureBuilt();
  return 0;
}
