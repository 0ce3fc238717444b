import type { NavigateFunction } from 'react-router';

const numberPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * Goes where a search is answered: a number to what has it, anything else to the taxpayers. What is searched
 * for is handed over beside the address, because it may be a taxpayer's number.
 */
export function searchFor(text: string, go: NavigateFunction): void {
  void go(numberPattern.test(text) ? '/find' : '/taxpayers', { state: { text } });
}
