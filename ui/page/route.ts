import type { ComponentType } from 'react';

/** A page and its address; its code is loaded when somebody goes there. */
export type PageRoute = {
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
};
