import type { Role } from '#capabilities/casework/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Citation } from '#kernel/law/source.ts';
import { chart } from '../rules/memorandum.ts';
import type { MediationAgreement } from './mediation-agreement-record.ts';
import { isSent } from './mediation-agreement.ts';
import type { MediationRequest } from './mediation-request-record.ts';
import {
  analyst,
  areaDirector,
  atSession,
  caseTeam,
  mediator,
  teamManager,
  technicalEmployee,
} from './roles.ts';
import type { SupportRequest } from './support-request-record.ts';
import { isApproved, isBeingDenied, isOver } from './support-request-states.ts';

export const phases = [
  'processing',
  'denied',
  'before-call',
  'after-call',
  'preparing',
  'post-session',
] as const;
export type Phase = (typeof phases)[number];

/** All that the steps of a request are read from. */
export type StepScene = {
  /** Missing where the looker does not see it. */
  readonly request?: MediationRequest;
  readonly supportRequest: SupportRequest;
  readonly agreement?: MediationAgreement;
  readonly timeMinutes: number;
  readonly appealClosed: boolean;
};

export type ChartStep = {
  readonly phase: Phase;
  /** The number as printed: the denied chart has no step 2. */
  readonly printed: string;
  readonly who: readonly Role[];
  /** The event that does it here. */
  readonly event: string;
  readonly law: Citation;
  readonly isDone: (scene: StepScene) => boolean;
  /** The day it was done, where another record than the support request has it. */
  readonly doneDay?: (scene: StepScene) => Day | undefined;
  readonly concerns?: (scene: StepScene) => boolean;
};

const isOffer = ({ supportRequest }: StepScene): boolean => supportRequest.work === 'offer-in-compromise';
const denialOf = ({ supportRequest }: StepScene) => supportRequest.review?.denial;
const jointOf = ({ supportRequest }: StepScene) => supportRequest.joint;
const entered = ({ supportRequest }: StepScene): boolean => supportRequest.entered === 'mediation-in';

/** Every step of the memorandum's six charts, in its order and with its own numbers. */
export const chartSteps: readonly ChartStep[] = [
  {
    phase: 'processing',
    printed: '1',
    who: [technicalEmployee],
    event: 'receive-request',
    law: chart,
    isDone: () => true,
  },
  {
    phase: 'processing',
    printed: '2',
    who: [technicalEmployee],
    event: 'mail-request',
    law: chart,
    isDone: ({ request }) => request?.mailedDay !== undefined,
    doneDay: ({ request }) => request?.mailedDay,
  },
  {
    phase: 'processing',
    printed: '3',
    who: [technicalEmployee],
    event: 'enter-mediation-in',
    law: chart,
    isDone: entered,
    concerns: entered,
  },
  {
    phase: 'processing',
    printed: '4',
    who: [analyst],
    event: 'hold-discussion',
    law: chart,
    isDone: ({ supportRequest }) => supportRequest.review?.discussion !== undefined,
  },
  {
    phase: 'processing',
    printed: '5',
    who: [teamManager],
    event: 'approve-request',
    law: chart,
    isDone: ({ supportRequest }) => isApproved(supportRequest.state),
    concerns: ({ supportRequest }) => !isBeingDenied(supportRequest.state),
  },

  {
    phase: 'denied',
    printed: '1a',
    who: [teamManager],
    event: 'propose-denial',
    law: chart,
    isDone: (scene) => denialOf(scene) !== undefined,
  },
  {
    phase: 'denied',
    printed: '1b',
    who: [teamManager, areaDirector],
    event: 'concur-as-area-director',
    law: chart,
    isDone: (scene) => denialOf(scene)?.areaDirector !== undefined,
  },
  {
    phase: 'denied',
    printed: '1c',
    who: [teamManager, areaDirector],
    event: 'send-package',
    law: chart,
    isDone: (scene) => denialOf(scene)?.sent !== undefined,
  },
  {
    phase: 'denied',
    printed: '1d',
    who: [teamManager],
    event: 'share-concurrence',
    law: chart,
    isDone: (scene) => denialOf(scene)?.sharedWith.includes('pam-analyst') === true,
  },
  {
    phase: 'denied',
    printed: '1e',
    who: [teamManager],
    event: 'mail-denial-letter',
    law: chart,
    isDone: (scene) => denialOf(scene)?.letterMailedDay !== undefined,
  },
  {
    phase: 'denied',
    printed: '3',
    who: [teamManager],
    event: 'close-as-denied',
    law: chart,
    isDone: ({ supportRequest }) => isOver(supportRequest.state),
  },
  {
    phase: 'denied',
    printed: '4',
    who: [technicalEmployee],
    event: 'submit-for-closing',
    law: chart,
    isDone: ({ appealClosed }) => appealClosed,
  },

  {
    phase: 'before-call',
    printed: '1',
    who: [teamManager],
    event: 'tell-approval',
    law: chart,
    isDone: (scene) => jointOf(scene).told['taxpayer'] !== undefined,
  },
  {
    phase: 'before-call',
    printed: '2',
    who: [technicalEmployee],
    event: 'offer-call-times',
    law: chart,
    isDone: (scene) => jointOf(scene).callTimes.analyst.length > 0,
  },
  {
    phase: 'before-call',
    printed: '3',
    who: [technicalEmployee],
    event: 'schedule-call',
    law: chart,
    isDone: (scene) => jointOf(scene).callStartsAt !== undefined,
  },
  {
    phase: 'before-call',
    printed: '4',
    who: [analyst],
    event: 'hold-call',
    law: chart,
    isDone: (scene) => jointOf(scene).call !== undefined,
  },

  {
    phase: 'after-call',
    printed: '1',
    who: [analyst],
    event: 'circulate-drafts',
    law: chart,
    isDone: ({ agreement }) => agreement?.circulatedTo.includes('adr-pmo') === true,
  },
  {
    phase: 'after-call',
    printed: '2',
    who: [teamManager],
    event: 'accept-draft',
    law: chart,
    isDone: ({ agreement }) => caseTeam.every((role) => agreement?.satisfied.includes(role) === true),
  },
  {
    phase: 'after-call',
    printed: '3',
    who: caseTeam,
    event: 'send-packet',
    law: chart,
    isDone: ({ agreement }) => agreement !== undefined && isSent(agreement.state),
  },
  {
    phase: 'after-call',
    printed: '4',
    who: [teamManager],
    event: 'note-mediator-offer',
    law: chart,
    isDone: (scene) => jointOf(scene).mediator !== undefined,
  },
  {
    phase: 'after-call',
    printed: '5',
    who: [teamManager],
    event: 'assign-mediator',
    law: chart,
    isDone: (scene) => jointOf(scene).mediator !== undefined,
  },
  {
    phase: 'after-call',
    printed: '6',
    who: atSession,
    event: 'conclude-session',
    law: chart,
    isDone: (scene) => jointOf(scene).concluded !== undefined,
  },

  {
    phase: 'preparing',
    printed: '1',
    who: [technicalEmployee],
    event: 'deliver-summary',
    law: chart,
    isDone: (scene) => jointOf(scene).summaries.appeals !== undefined,
  },
  {
    phase: 'preparing',
    printed: '2',
    who: [technicalEmployee],
    event: 'prepare-item',
    law: chart,
    isDone: (scene) => jointOf(scene).items['form-656'] !== undefined,
    concerns: isOffer,
  },
  {
    phase: 'preparing',
    printed: '3',
    who: [teamManager],
    event: 'prepare-item',
    law: chart,
    isDone: (scene) => jointOf(scene).items['opening-statement'] !== undefined,
  },

  {
    phase: 'post-session',
    printed: '1',
    who: [mediator],
    event: 'submit-closing',
    law: chart,
    isDone: (scene) => jointOf(scene).closing !== undefined,
  },
  {
    phase: 'post-session',
    printed: '2',
    who: [mediator],
    event: 'post-time',
    law: chart,
    isDone: ({ timeMinutes }) => timeMinutes > 0,
  },
  {
    phase: 'post-session',
    printed: '3',
    who: [technicalEmployee],
    event: 'submit-for-closing',
    law: chart,
    isDone: ({ appealClosed }) => appealClosed,
  },
];
