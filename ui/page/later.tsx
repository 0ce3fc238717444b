import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of the page whose code comes after what stands around it; until then, or if it never comes, nothing
 * stands in its place. Not by Suspense: after a fallback has been shown, whatever else was waited for is held
 * back for 300 ms.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part !== undefined) return undefined;
      let isHere = true;
      const fetchPart = async () => {
        known = await load();
        if (isHere) setPart(() => known);
      };
      fetchPart().catch(() => undefined);
      return () => {
        isHere = false;
      };
    }, [Part]);
    return Part === undefined ? null : <Part {...props} />;
  };
}
