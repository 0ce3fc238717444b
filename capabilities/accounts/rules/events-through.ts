/** How many of these days, given as numbers in order, come on or before a day. */
export function eventsThrough(numbers: readonly number[], lastNumber: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= lastNumber) low = middle + 1;
    else high = middle;
  }
  return low;
}
