import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { Router } from 'express';
import { weiger } from './weiger.server';

const bewaar = (duur: string) => (res: ServerResponse) => res.setHeader('Cache-Control', `public, max-age=${duur}`);

/** The built browser files: those with a hash in their name for a year, the rest for an hour. */
export function bestanden(map: string): Router {
  const router = Router();
  const vast = { index: false, redirect: false, dotfiles: 'ignore' } as const;
  router.use('/assets', express.static(join(map, 'assets'), { ...vast, setHeaders: bewaar('31536000, immutable') }));
  router.use('/assets', (req, res) => weiger(req, res, 404));
  router.use(express.static(map, { ...vast, setHeaders: bewaar('3600') }));
  return router;
}
