import { startPostgres } from './postgres.ts';

/**
 * Gives a run of database tests its PostgreSQL, and stops it afterwards. A server that is already named is
 * used as it is: `npm test` starts one for all its steps, and several projects of one run share the first
 * one's.
 */
export default async function provideTestPostgres(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['ACCORD_TEST_POSTGRES_URL'] !== undefined) return undefined;
  const server = await startPostgres();
  process.env['ACCORD_TEST_POSTGRES_URL'] = server.url;
  return async () => {
    delete process.env['ACCORD_TEST_POSTGRES_URL'];
    await server.stop();
  };
}
