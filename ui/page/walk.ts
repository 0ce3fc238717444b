/** The pages of a list that somebody goes through one by one, and what the list is called. */
export type Walk = {
  /** The list's own address, to come back to. */
  readonly listHref: string;
  readonly listName: string;
  readonly hrefs: readonly string[];
};

const walkKey = 'accord.walk';

/** Keeps the list that a person has in front of them, in the order in which it stands there. */
export function rememberWalk({ listHref, listName, hrefs }: Walk): void {
  const walk: Walk = { listHref, listName, hrefs: [...new Set(hrefs)] };
  sessionStorage.setItem(walkKey, JSON.stringify(walk));
}

/** Forgets the list: whoever signs in next walks a list of their own. */
export function forgetWalk(): void {
  sessionStorage.removeItem(walkKey);
}

/** Where a page stands in the list that it was opened from; undefined if it is not on it. */
export type WalkPlace = {
  readonly listHref: string;
  readonly listName: string;
  /** Counted from one. */
  readonly place: number;
  readonly count: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

export function placeInWalk(pathname: string): WalkPlace | undefined {
  const kept = sessionStorage.getItem(walkKey);
  if (kept === null) return undefined;
  const { listHref, listName, hrefs } = JSON.parse(kept) as Walk;
  const at = hrefs.indexOf(pathname);
  if (at === -1) return undefined;
  const [previous, next] = [hrefs[at - 1], hrefs[at + 1]];
  return { listHref, listName, place: at + 1, count: hrefs.length, previous, next };
}
