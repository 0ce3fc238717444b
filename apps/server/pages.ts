import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

/** Every address under it belongs to the taxpayer's pages; all others are the staff's. */
export const taxpayerPagesUnder = '/my';

/** Serves the built pages: an address that is no file is one of the two entries' own. */
export async function addPages(server: FastifyInstance): Promise<void> {
  const folder = join(projectRoot(), 'dist/web');
  if (!existsSync(join(folder, 'staff.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    maxAge: '1y',
    immutable: true,
    index: false,
    wildcard: false,
    preCompressed: true,
    serve: true,
  });
  const sendEntry =
    (entry: string) => (_request: unknown, reply: { sendFile: (file: string, options: object) => unknown }) =>
      reply.sendFile(entry, { maxAge: 0, immutable: false });
  server.get(taxpayerPagesUnder, sendEntry('taxpayer.html') as never);
  server.get(`${taxpayerPagesUnder}/*`, sendEntry('taxpayer.html') as never);
  server.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && !request.url.startsWith('/api'))
      return reply.sendFile('staff.html', { maxAge: 0, immutable: false });
    return reply.status(404).type('application/problem+json').send(JSON.stringify(noSuchAddress));
  });
}

const noSuchAddress = {
  type: '/problems/address-must-exist',
  title: 'There is no such address',
  status: 404,
  code: 'address-must-exist',
};
