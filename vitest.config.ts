import { defineConfig } from 'vitest/config';

/**
 * A test's suffix says what it needs and so what it costs; each kind is one project, run alone by
 * `--project`.
 */
const postgres = ['tools/vitest-postgres.ts'];
const seed = ['tools/vitest-seed.ts'];
const timeouts = (seconds: number) => ({ testTimeout: seconds * 1000, hookTimeout: seconds * 2000 });

export default defineConfig({
  test: {
    maxWorkers: 2,
    exclude: ['**/node_modules/**', 'dist/**', 'data/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', 'dist/**', 'data/**', '**/*.{db,http,ui,program}.test.ts'],
          pool: 'threads',
          // Pure code keeps nothing between files, so each module is read once for all of them.
          isolate: false,
          setupFiles: seed,
          ...timeouts(20),
        },
      },
      {
        extends: true,
        test: { name: 'programs', include: ['**/*.program.test.ts'], ...timeouts(60) },
      },
      {
        extends: true,
        test: { name: 'ui', include: ['**/*.ui.test.tsx'], environment: 'happy-dom', ...timeouts(20) },
      },
      {
        extends: true,
        test: { name: 'database', include: ['**/*.db.test.ts'], globalSetup: postgres, ...timeouts(60) },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['**/*.http.test.ts'],
          globalSetup: postgres,
          // Each opens a product of its own; the program's modules are read once for all of them.
          isolate: false,
          ...timeouts(60),
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['scenarios/*.scenario.ts'],
          isolate: false,
          globalSetup: postgres,
          setupFiles: seed,
          ...timeouts(120),
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{scenarios,tools}/*.browser.ts'],
          globalSetup: postgres,
          // A page is waited for as a person would; one second is less than a busy machine needs.
          expect: { poll: { timeout: 30_000, interval: 100 } },
          ...timeouts(300),
        },
      },
    ],
  },
});
