import { expect, test } from 'vitest';
import { analystTitles } from '../parameters/program-mailbox.ts';
import { addresseeOf } from './addressee.ts';

test('[PAM-020] every title that the charts give the analyst reaches the one analyst; a title of nobody reaches nobody', () => {
  expect(analystTitles).toHaveLength(5);
  expect(new Set(analystTitles.map(addresseeOf))).toEqual(new Set(['pam-analyst']));
  expect(addresseeOf(' appeals policy ')).toBe('pam-analyst');
  expect(addresseeOf('*AP ADR PMO')).toBe('pam-analyst');
  expect(addresseeOf('Appeals Counsel')).toBeUndefined();
});
