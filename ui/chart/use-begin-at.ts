import { type RefObject, useEffect } from 'react';

/** Where a picture scrolls sideways it begins with this place in its middle, not with what is long past. */
export function useBeginAt(box: RefObject<HTMLElement | null>, at: number): void {
  useEffect(() => {
    box.current?.scrollTo({ left: at - box.current.clientWidth / 2 });
  }, [box, at]);
}
