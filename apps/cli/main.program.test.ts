import { expect, test } from 'vitest';
import { spawnCli } from './spawn-cli.ts';

test('without a command the help is shown, and every command has its own', () => {
  const { code, out, err } = spawnCli();
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Usage: accord [options] [command]');
  const named = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['cycle', 'deadline']));
  for (const name of named.filter((command) => command !== 'help')) {
    const help = spawnCli(name, '--help');
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain(`Usage: accord ${name}`);
  }
});

test('the version is told', () => {
  expect(spawnCli('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
});

test.each([
  [['cycl'], "accord: unknown command 'cycl' (Did you mean cycle?)\n"],
  [['cycle', '202332', '--jsn'], "accord: unknown option '--jsn' (Did you mean --json?)\n"],
  [['cycle', 'a', 'b'], "accord: too many arguments for 'cycle'. Expected 1 argument but got 2.\n"],
  [['cycle'], 'accord: day-or-cycle: expected a day YYYY-MM-DD, or a cycle YYYYWW or YYYYWWDD\n'],
  [['deadline', '--days', '3'], 'accord: --from: expected the day that starts the period, YYYY-MM-DD\n'],
  [['deadline', '--days'], 'accord: --days: expected how many days the period has\n'],
])('%j is bad input: one line, exit code 2', (words, line) => {
  expect(spawnCli(...words)).toEqual({ code: 2, out: '', err: line });
});
