import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { spawnCli } from '../spawn-cli.ts';

type Answer = {
  request: { status: string; findings: { test: string; holds: unknown; law: string; cure?: unknown }[] };
  type: string | null;
  types: { id: string; qualifies: unknown; minimumPayment: string | null; termMonths: unknown }[];
  fee: string;
  locatorNumber: string | null;
  originatorCode: string | null;
  approval: string | null;
  edition: string;
  on: string;
};

const folder = mkdtempSync(join(tmpdir(), 'accord-case-'));
const plain = 'examples/guaranteed.json';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function answer(...words: readonly string[]): Answer {
  const { code, out, err } = spawnCli('determine', ...words, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}

/** A case file that is like the plain one but for one change. */
function written(change: (file: Record<string, Record<string, unknown>>) => void): string {
  const file = JSON.parse(readFileSync(plain, 'utf8')) as Record<string, Record<string, unknown>>;
  change(file);
  const path = join(folder, 'case.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

describe('for programs', () => {
  test('the answer has the status, every type, and what the agreement costs, with amounts in dollars', () => {
    const { request, type, types, ...others } = answer(plain);
    expect([request.status, type]).toEqual(['pending', 'guaranteed']);
    expect(types).toHaveLength(8);
    expect(types[0]).toMatchObject({
      id: 'guaranteed',
      qualifies: true,
      minimumPayment: '281.12',
      termMonths: 36,
    });
    expect(types[7]).toMatchObject({ id: 'partial-payment', qualifies: 'unknown', minimumPayment: null });
    expect(others).toMatchObject({
      fee: '107.00',
      locatorNumber: '0309',
      originatorCode: '21',
      approval: 'not-needed',
      edition: 'irm-5.14.1-2023-03-31',
      on: '2023-04-03',
    });
  });

  test('a finding tells the test, whether it holds, the paragraph, what was compared and the cure', () => {
    const { request } = answer('examples/pending-no-amount.json');
    expect(request.status).toBe('not-pending');
    expect(request.findings.find(({ holds }) => holds === false)).toEqual({
      test: 'specific-payment-proposed',
      holds: false,
      compared: { fact: 'paymentNamed', value: false, how: 'equals', limit: { value: true } },
      law: 'IRM 5.14.1.3(4)c',
      cure: { act: 'name-payment-amount', fact: 'proposedPayment' },
    });
  });

  test('amounts inside findings are dollars too', () => {
    const { types } = answer('examples/guaranteed-payment-too-low.json');
    const [guaranteed] = types as unknown as Answer['request'][];
    expect(guaranteed?.findings.find(({ test: name }) => name === 'pays-in-months-allowed')).toMatchObject({
      compared: { fact: 'monthlyPayment', value: '150.00', limit: { value: '281.12' } },
      cure: { act: 'raise-payment', fact: 'monthlyPayment', to: '281.12' },
    });
  });
});

test('a payment that would bring the balance down to a lighter type is told, with what that type needs', () => {
  const answered = answer('examples/pay-down.json') as Answer & { payDowns: unknown };
  expect(answered.payDowns).toEqual([
    { type: 'streamlined-50', ceiling: '50000.00', payDown: '10000.00', requires: ['direct-debit'] },
    { type: 'streamlined-25', ceiling: '25000.00', payDown: '35000.00', requires: [] },
  ]);
  const { out } = spawnCli('determine', 'examples/pay-down.json');
  expect(out).toContain('$10,000.00  Streamlined, $25,000.01 to $50,000  needs direct debit');
});

describe('for people', () => {
  test('the answer stands first, then the findings with paragraph and cure', () => {
    const { code, out } = spawnCli('determine', 'examples/pending-no-amount.json');
    expect(code).toBe(0);
    const [first, , , , failed] = out.split('\n');
    expect(first).toBe('Not pending on Mon, Apr 3, 2023.');
    expect(failed).toContain('✗ Not met');
    expect(out).toContain('→ Ask how much the taxpayer can pay each month.');
    expect(out).toContain('(IRM 5.14.1.3(4)c)');
  });

  test('no line is wider than a hundred columns', () => {
    const { out } = spawnCli('determine', plain);
    expect(out).toContain('Pending since Mon, Apr 3, 2023. Levy is barred.');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('the law', () => {
  test('the day picks the edition', () => {
    expect(answer(plain, '--on', '2023-03-30').edition).toBe('irm-5.14.1-2022-12-23');
    expect(answer(plain, '--on', '2023-03-31').edition).toBe('irm-5.14.1-2023-03-31');
  });

  test('an edition that is not adopted can be looked at, and changes the fee without a change of code', () => {
    const on = ['--on', '2024-07-02'] as const;
    const check = 'examples/streamlined-25.json';
    expect(answer(check, ...on).fee).toBe('225.00');
    expect(answer(check, ...on, '--edition', 'irm-5.14.1-2024-07-02')).toMatchObject({
      fee: '178.00',
      edition: 'irm-5.14.1-2024-07-02',
    });
  });

  test('the Simple Payment Plan of 2025 can be looked at: individuals to 50,000 by the CSED, without direct debit', () => {
    const on = ['--on', '2025-03-05'] as const;
    const check = 'examples/streamlined-25-one-cent-over.json';
    const fits = (given: Answer) =>
      given.types.filter(({ qualifies }) => qualifies === true).map(({ id }) => id);
    expect(fits(answer(check, ...on))).toEqual(['routine']);
    const plan = answer(check, ...on, '--edition', 'simple-payment-plan-individuals-2025-03-05');
    expect(fits(plan)).toEqual(['streamlined-50', 'routine']);
  });
});

describe('bad input ends with code 2 and one line', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['no file', ['nowhere.json'], 'accord: case: expected a case file that can be read, not "nowhere.json"'],
    [
      'a day before the oldest edition',
      [plain, '--on', '2022-01-01'],
      'accord: --on: expected a day on which an edition of IRM 5.14.1 counts (no policy version in effect',
    ],
    [
      'an unknown edition',
      [plain, '--edition', 'x'],
      'accord: --edition: expected one of irm-5.14.1-2022-12-23',
    ],
    [
      'an edition that has not begun',
      [plain, '--edition', 'irm-5.14.1-2024-07-02'],
      'accord: --on: expected a day from 2024-07-02 on',
    ],
    ['no day', [plain, '--on', 'soon'], 'accord: --on: expected a day YYYY-MM-DD'],
  ])('%s', (_, words, line) => {
    const { code, out, err } = spawnCli('determine', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(line)).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a field of the case file is named by its path', () => {
    const path = written(({ request }) => {
      if (request !== undefined) request['dueDayOfMonth'] = 31;
    });
    expect(spawnCli('determine', path)).toEqual({
      code: 2,
      out: '',
      err: 'accord: request.dueDayOfMonth: expected a day of the month from 1 to 28, not "31"\n',
    });
  });

  test('a text with characters that do not show is not read, and they are not written out', () => {
    const hidden = 'Take out the characters that do not show, such as control characters.';
    const texts = {
      about: { about: 'pay \u202E004 dollars' },
      input: { 'a\u001B[2J': 'b' },
    };
    for (const [field, more] of Object.entries(texts)) {
      const path = join(folder, 'hidden.json');
      writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(plain, 'utf8')), ...more }));
      expect(spawnCli('determine', path)).toEqual({
        code: 2,
        out: '',
        err: `accord: ${field}: expected a text as it reads. ${hidden}\n`,
      });
    }
  });

  test('a file that is no JSON is told as such', () => {
    const path = join(folder, 'broken.json');
    writeFileSync(path, '{ "taxpayer": ');
    const { code, err } = spawnCli('determine', path);
    expect(code).toBe(2);
    expect(err).toMatch(/^accord: case: expected a case file in JSON/);
  });
});
