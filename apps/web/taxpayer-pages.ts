import type { PageRoute } from '#ui/page/route.ts';

/** The pages of taxpayers, each from the capability that owns it. All stand under `/my`. */
export const taxpayerPages: readonly PageRoute[] = [
  { path: '/my', load: async () => (await import('./my/home-page.tsx')).HomePage },
  { path: '/my/events', load: async () => (await import('./my/events-page.tsx')).EventsPage },
  {
    path: '/my/clients',
    load: async () => (await import('./my/for-representative.tsx')).ForRepresentative,
  },
  {
    path: '/my/rules',
    load: async () => (await import('#capabilities/program/web/public-rules-page.tsx')).PublicRulesPage,
  },
  {
    path: '/my/mediations/:supportRequestId',
    load: async () => (await import('./my/running-mediation-page.tsx')).RunningMediationPage,
  },
  { path: '/my/mediation', load: async () => (await import('./my/mediation-page.tsx')).OwnMediationPage },
];
