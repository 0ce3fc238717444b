import type { PageRoute } from '#ui/page/route.ts';

/** The pages of taxpayers, each from the capability that owns it. All stand under `/my`. */
export const taxpayerPages: readonly PageRoute[] = [];
