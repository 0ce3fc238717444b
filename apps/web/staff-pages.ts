import type { PageRoute } from '#ui/page/route.ts';

/** The pages of employees, each from the capability that owns it. */
export const staffPages: readonly PageRoute[] = [
  {
    path: '/work',
    load: async () => (await import('./pages/work-page.tsx')).ComposedWorkPage,
  },
  {
    path: '/to-approve',
    load: async () =>
      (await import('#capabilities/installment-agreements/web/approvals-page.tsx')).ApprovalsPage,
  },
  {
    path: '/taxpayers',
    load: async () => (await import('./pages/taxpayers-page.tsx')).ComposedTaxpayersPage,
  },
  {
    path: '/taxpayers/new',
    load: async () => (await import('#capabilities/taxpayers/web/register-page.tsx')).RegisterPage,
  },
  {
    path: '/taxpayers/open',
    load: async () => (await import('#capabilities/taxpayers/web/open-by-number-page.tsx')).OpenByNumberPage,
  },
  {
    path: '/taxpayers/:taxpayerId',
    load: async () => (await import('./pages/taxpayer-page.tsx')).TaxpayerPage,
  },
  {
    path: '/taxpayers/:taxpayerId/proposals/new',
    load: async () => (await import('./pages/proposal-page.tsx')).ComposedProposalPage,
  },
  {
    path: '/requests/:requestId',
    load: async () => (await import('./pages/request-page.tsx')).ComposedRequestPage,
  },
  {
    path: '/requests/:requestId/approve',
    load: async () => (await import('./pages/approve-page.tsx')).ComposedApprovePage,
  },
  {
    path: '/reports/pending-codes',
    load: async () =>
      (await import('#capabilities/installment-agreements/web/pending-codes-page.tsx')).PendingCodesPage,
  },
  {
    path: '/reports/code-timeliness',
    load: async () =>
      (await import('#capabilities/installment-agreements/web/code-timeliness-page.tsx')).CodeTimelinessPage,
  },
  {
    path: '/letters',
    load: async () => (await import('#capabilities/correspondence/web/outbox-page.tsx')).OutboxPage,
  },
  {
    path: '/letters/:letterId',
    load: async () => (await import('./pages/letter-page.tsx')).ComposedLetterPage,
  },
  {
    path: '/inputs',
    load: async () => (await import('#capabilities/accounts/web/waiting-inputs-page.tsx')).WaitingInputsPage,
  },
  {
    path: '/agreements/:agreementId',
    load: async () => (await import('./pages/agreement-page.tsx')).ComposedAgreementPage,
  },
  {
    path: '/appeals',
    load: async () => (await import('./pages/appeal-page.tsx')).ComposedAppealsPage,
  },
  {
    path: '/appeals/:appealId',
    load: async () => (await import('./pages/appeal-page.tsx')).ComposedAppealPage,
  },
  {
    path: '/taxpayers/:taxpayerId/appeals/new',
    load: async () => (await import('./pages/appeal-page.tsx')).ComposedReceiveAppealPage,
  },
  {
    path: '/rights',
    load: async () => (await import('./pages/rights-page.tsx')).RightsPage,
  },
  {
    path: '/start',
    load: async () => (await import('./pages/start-page.tsx')).StartPage,
  },
  {
    path: '/find',
    load: async () => (await import('./pages/find-page.tsx')).FindPage,
  },
  {
    path: '/mediations',
    load: async () => (await import('./pages/mediation-pages.tsx')).ComposedMediationDesk,
  },
  {
    path: '/mediations/mailings',
    load: async () => (await import('#capabilities/mediation/web/mailings-page.tsx')).MailingsPage,
  },
  {
    path: '/mediations/figures',
    load: async () => (await import('#capabilities/mediation/web/figures-page.tsx')).FiguresPage,
  },
  {
    path: '/mediations/lists',
    load: async () =>
      (await import('#capabilities/mediation/web/reference-lists-page.tsx')).ReferenceListsPage,
  },
  {
    path: '/mediations/guide',
    load: async () => (await import('#capabilities/mediation/web/guide-page.tsx')).GuidePage,
  },
  {
    path: '/mediations/:supportRequestId',
    load: async () => (await import('./pages/mediation-pages.tsx')).ComposedSupportRequestPage,
  },
  {
    path: '/mediation-requests/:requestId',
    load: async () => (await import('./pages/mediation-pages.tsx')).ComposedMediationRequestPage,
  },
  {
    path: '/taxpayers/:taxpayerId/mediation/new',
    load: async () => (await import('./pages/mediation-pages.tsx')).ComposedReceiveMediationPage,
  },
  {
    path: '/glossary',
    load: async () => (await import('#capabilities/program/web/glossary-page.tsx')).GlossaryPage,
  },
  {
    path: '/guidance/comments',
    load: async () => (await import('#capabilities/program/web/comments-page.tsx')).CommentsPage,
  },
  {
    path: '/guidance',
    load: async () => (await import('#capabilities/program/web/guidance-page.tsx')).GuidancePage,
  },
];
