import { expect, test } from 'vitest';
import { moduleId } from './module.ts';

test('a module is named by MFT and the last month of its period', () => {
  expect(moduleId('30', '202112')).toBe('30 202112');
});
