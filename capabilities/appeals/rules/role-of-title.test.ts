import { expect, test } from 'vitest';
import { analystTitles } from '../parameters/analyst-titles.ts';
import { roleOfTitle } from './role-of-title.ts';

test.each(analystTitles)('[PAM-020] "%s" means the one analyst', (title) => {
  expect(roleOfTitle(title)).toBe('pam-analyst');
  expect(roleOfTitle(` ${title.toUpperCase()} `)).toBe('pam-analyst');
});

test('another title means nobody', () => {
  expect(roleOfTitle('Appeals Officer')).toBeUndefined();
});
