import type { TestProject } from 'vitest/node';
import { startVirusscan } from '../../demo/virusscan/start';

declare module 'vitest' {
  interface ProvidedContext {
    clamd: string;
  }
}

/** Before the first test of a lane: the virus scanner without which nothing that is uploaded is kept. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scanner = await startVirusscan({ poort: 0 });
  project.provide('clamd', scanner.url);
  return () => scanner.stop();
}
