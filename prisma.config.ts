import { defineConfig } from 'prisma/config';

// `prisma generate` looks for a schema engine to download, and needs none: migrations are applied by our own runner.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
