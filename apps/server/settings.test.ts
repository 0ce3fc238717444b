import { expect, test } from 'vitest';
import { readSettings, SettingUnusable } from './settings.ts';

test('without settings it is a demonstration on port 8400 of this machine alone', () => {
  expect(readSettings({})).toMatchObject({ mode: 'demonstration', port: 8400, host: '127.0.0.1' });
});

test.each([
  [{ PORT: 'eighty' }, /PORT/],
  [{ PORT: '70000' }, /PORT/],
  [{ SMTP_URL: 'mail.example:25' }, /SMTP_URL/],
  [{ ACCORD_DEMONSTRATION: 'large' }, /ACCORD_DEMONSTRATION/],
  [{ ACCORD_MASTER_FILE: 'theirs' }, /ACCORD_MASTER_FILE/],
  [{ ACCORD_METRICS_KEY: 'fifteen letters' }, /ACCORD_METRICS_KEY/],
  [{ ACCORD_MODE: 'prod' }, /ACCORD_MODE/],
  [{ ACCORD_MODE: 'production' }, /ACCORD_SECRET/],
  [{ ACCORD_MODE: 'production', ACCORD_SECRET: 'ab'.repeat(32) }, /demonstration sign-in is refused/],
])('%o is refused with the setting named', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(SettingUnusable);
  expect(() => readSettings(environment)).toThrow(message);
});

test('the demonstration is made up from a number, and small where it is asked to be', () => {
  expect(readSettings({}).demonstration).toBe(2023);
  expect(readSettings({ ACCORD_DEMONSTRATION: '7' }).demonstration).toBe(7);
  expect(readSettings({ ACCORD_DEMONSTRATION: 'small' }).demonstration).toBe('small');
});

test('the own ledger is the master file unless one is connected', () => {
  expect(readSettings({}).masterFile).toBe('own');
  expect(readSettings({ ACCORD_MASTER_FILE: 'connected' }).masterFile).toBe('connected');
});
