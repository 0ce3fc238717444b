import { describe, expect, test } from 'vitest';
import { readTogether } from './read-together.ts';

/** Readings that end when they are told to, each with what was true when it began. */
function readings() {
  const begun: { readonly keys: readonly string[]; readonly end: (fault?: Error) => void }[] = [];
  let truth = 'first';
  const ask = readTogether(
    (keys: readonly string[]) =>
      new Promise<ReadonlyMap<string, string>>((resolve, reject) => {
        const then = truth;
        const end = (fault?: Error): void =>
          fault ? reject(fault) : resolve(new Map(keys.map((key) => [key, `${key} ${then}`])));
        begun.push({ keys, end });
      }),
  );
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { ask, begun, turn, change: (to: string) => void (truth = to) };
}

describe('readings together', () => {
  test('who asks alone is read for at once', async () => {
    const { ask, begun, turn } = readings();
    const asked = ask('a');
    await turn();
    expect(begun.map(({ keys }) => keys)).toEqual([['a']]);
    begun[0]?.end();
    expect(await asked).toBe('a first');
  });

  test('all who ask while one is under way share the next, which tells what is true when it begins', async () => {
    const { ask, begun, turn, change } = readings();
    const first = ask('a');
    await turn();
    change('second');
    const others = ['a', 'b', 'b'].map(ask);
    await turn();
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    expect(await first).toBe('a first');
    await turn();
    expect(begun[1]?.keys).toEqual(['a', 'b']);
    begun[1]?.end();
    expect(await Promise.all(others)).toEqual(['a second', 'b second', 'b second']);
  });

  test('one that fails fails for those whom it served, and the next goes through', async () => {
    const { ask, begun, turn } = readings();
    const failing = ask('a');
    await turn();
    const after = ask('a');
    begun[0]?.end(new Error('gone'));
    await expect(failing).rejects.toThrow('gone');
    await turn();
    begun[1]?.end();
    expect(await after).toBe('a first');
  });

  test('what is not found is answered with nothing', async () => {
    const ask = readTogether(() => Promise.resolve(new Map<string, string>()));
    expect(await ask('a')).toBeUndefined();
  });
});
