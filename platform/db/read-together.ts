/**
 * One reading for all who ask while the reading before it is under way. Nobody is served by one that had
 * begun before they asked, so nobody is told what was true earlier. Where a reading fails, it fails for all
 * whom it would have served, and the next one begins anew.
 */
export function readTogether<Key, Found>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Found>>,
): (key: Key) => Promise<Found | undefined> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Reading<Key, Found> | undefined;
  const prepare = (): Reading<Key, Found> => {
    const keys = new Set<Key>();
    const begin = (): Promise<ReadonlyMap<Key, Found>> => {
      next = undefined;
      return read([...keys]);
    };
    const found = underWay.then(begin);
    underWay = found.catch(() => undefined);
    return { keys, found };
  };
  return async (key) => {
    next ??= prepare();
    next.keys.add(key);
    return (await next.found).get(key);
  };
}

type Reading<Key, Found> = { readonly keys: Set<Key>; readonly found: Promise<ReadonlyMap<Key, Found>> };
