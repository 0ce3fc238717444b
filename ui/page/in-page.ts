import { createContext, useContext } from 'react';

/** Whether this stands inside of a page: a part of one never draws a page of its own. */
export const InPage = createContext(false);

export function useInPage(): boolean {
  return useContext(InPage);
}
