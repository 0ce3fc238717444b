import { createContext, type ReactNode, useContext } from 'react';

/** How close rows stand: compact is what staff start with, comfortable what taxpayers get. */
export type Density = 'compact' | 'comfortable';

const DensityContext = createContext<Density>('comfortable');

export function DensityProvider({
  density,
  children,
}: {
  readonly density: Density;
  readonly children: ReactNode;
}) {
  return <DensityContext value={density}>{children}</DensityContext>;
}

export function useDensity(): Density {
  return useContext(DensityContext);
}
