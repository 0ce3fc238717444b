import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { ClosingReasonName } from '../parameters/closing-reasons.ts';
import type { BesidePart, ParticipantPart } from '../parameters/participant-parts.ts';
import type { MediatedWork } from '../parameters/works.ts';
import type { ToldIssue } from '../rules/compute-checklist.ts';
import type { ConcurrenceFacts } from '../rules/concurrence-facts.ts';
import type { EligibilityNotes } from '../rules/eligibility-facts.ts';
import type { DiscussionOutcome } from '../rules/decide-denial-recommendation.ts';
import type { IssueResult } from '../rules/issue-results.ts';
import type { DenialReason } from '../rules/reason-findings.ts';
import type { SupportRequestState } from './support-request-states.ts';

/** Somebody's yes to a denial, an acceptance or a withdrawal, with what proves it. */
export type Concurrence = ConcurrenceFacts & { readonly personId: string; readonly documentId?: string };

/** A denial from the first e-mail to the mailing of its letter. */
export type Denial = {
  readonly mailedDay: Day;
  readonly discussedDay?: Day;
  readonly analystView?: 'concurs' | 'does-not-concur';
  readonly letter: string;
  /** Counts the drafts; whoever wrote the last one. */
  readonly draft: number;
  readonly draftedBy: string;
  /**
   * Every version that was written, oldest first; absent where a denial is older than the keeping of them.
   */
  readonly versions?: readonly DraftVersion[];
  /** The manager has asked the analyst to help with the draft. */
  readonly help?: { readonly askedDay: Day; readonly told?: string };
  /** What the discussion of the tentative denial came to. */
  readonly recommends?: DiscussionOutcome;
  readonly reasons: readonly DenialReason[];
  readonly areaDirector?: Concurrence;
  readonly sent?: SentPackage;
  readonly executive?: Concurrence;
  readonly sharedWith: readonly string[];
  readonly signedDay?: Day;
  /** The printed letter with the signature. */
  readonly signedId?: string;
  readonly letterMailedDay?: Day;
};

/** One version of the draft: a printed paper, under the name of whoever wrote it. */
export type DraftVersion = {
  readonly draft: number;
  readonly onDay: Day;
  readonly personId: string;
  readonly role: string;
  readonly documentId: string;
};

/** What went to the executive, to which of them, and why not to the one of collection. */
export type SentPackage = {
  readonly onDay: Day;
  readonly byRole: string;
  readonly documents: readonly string[];
  readonly position?: string;
  readonly because?: string;
};

export type Discussion = {
  readonly onDay: Day;
  readonly attended: readonly string[];
  readonly absent: readonly { readonly role: string; readonly because: string }[];
  readonly analystView: Unknown<'concurs' | 'does-not-concur'>;
  readonly recommends: 'acceptance' | 'denial' | 'open';
};

/** A team's answer about a person who could mediate. */
export type MediatorOffer = {
  readonly personId: string;
  readonly answer: 'asked' | 'free' | 'not-free';
  readonly freeDays: readonly Day[];
};

/** What is known of whether the case suits mediation, and what later guidance excluded on its receipt. */
export type Eligibility = EligibilityNotes & { readonly excludedThen: readonly string[] };

/** What Appeals keeps to itself: compartment `private/<id>/appeals`. */
export type Review = {
  readonly issues: readonly ToldIssue[];
  readonly details?: { readonly contactDay: Day; readonly dueDay: Day; readonly lacking: readonly string[] };
  readonly detailsWanting: boolean;
  /** The analyst's first contact with manager and technical employee, to find a time. */
  readonly contact?: { readonly onDay: Day; readonly told: string };
  readonly eligibility?: Eligibility;
  readonly discussion?: Discussion;
  readonly acceptance?: {
    readonly byRole: 'area-director' | 'front-line-executive';
    readonly personId: string;
    readonly onDay: Day;
  };
  readonly acceptanceRefused?: string;
  readonly interimAnswers: readonly { readonly onDay: Day; readonly told: string }[];
  readonly denial?: Denial;
  readonly supersededDenials: number;
  /** Who above the manager accepted instead of concurring in a denial, in order. */
  readonly nonConcurredBy?: readonly ('area-director' | 'front-line-executive')[];
  readonly provisionalMediatorId?: string;
  readonly offers: readonly MediatorOffer[];
  readonly withdrawalConcurrence?: Concurrence;
};

export type Participant = {
  readonly side: 'appeals' | 'taxpayer' | 'mediator';
  readonly name: string;
  readonly capacity: string;
  readonly part?: ParticipantPart | undefined;
  readonly decides: boolean;
  readonly outsideAgency: boolean;
};

export type CoMediator = {
  readonly standing: 'not-requested' | 'wished' | 'proposed' | 'agreed';
  readonly name?: string;
  readonly chosenByTaxpayer: boolean;
  readonly agreedByManager: boolean;
  readonly trained: Unknown<boolean>;
  readonly experienced?: Unknown<boolean>;
  readonly knowsSubject?: Unknown<boolean>;
  readonly reason?: string;
};

export type HeldCall = {
  readonly onDay: Day;
  readonly conductedBy: string;
  readonly attended: readonly string[];
  readonly issues: readonly string[];
  readonly sessionDays: readonly Day[];
  readonly participants: readonly Participant[];
  readonly waivedBecause?: string;
};

export type Closing = {
  readonly reason: ClosingReasonName;
  readonly closingDay: Day;
  readonly attached: readonly string[];
};

/** What both sides and, once assigned, the mediator see: compartment `mediation/<id>` from the notice on. */
export type Joint = {
  readonly approvedDay?: Day;
  readonly told: Readonly<Partial<Record<string, Day>>>;
  readonly callTimes: { readonly analyst: readonly Instant[]; readonly manager: readonly Instant[] };
  readonly callStartsAt?: Instant;
  readonly call?: HeldCall;
  readonly coMediator: CoMediator;
  readonly mediator?: {
    readonly personId: string;
    readonly managerId: string;
    readonly officeId: string;
    readonly assignedDay: Day;
    readonly affirmedDay?: Day;
  };
  readonly session?: {
    readonly startsAt: Instant;
    readonly day: Day;
    readonly place: string;
    readonly reason?: string;
  };
  readonly preparations?: readonly {
    readonly onDay: Day;
    readonly part: BesidePart;
    readonly standing: string;
  }[];
  readonly summaries: { readonly appeals?: Day; readonly taxpayer?: Day };
  readonly items: Readonly<Partial<Record<string, string>>>;
  readonly adjournments: readonly Day[];
  readonly concluded?: { readonly onDay: Day; readonly issues: readonly IssueResult[] };
  /** The printed report of the mediator. */
  readonly report?: { readonly documentId: string; readonly onDay: Day };
  readonly withdrawal?: {
    readonly side: 'taxpayer' | 'appeals';
    readonly onDay: Day;
    readonly documentId?: string;
  };
  readonly closing?: Closing;
  readonly closedDay?: Day;
};

/** One mediation request on one appeal. */
export type SupportRequest = {
  readonly taxpayerId: string;
  readonly supportRequestId: string;
  readonly compartment: string;
  readonly state: SupportRequestState;
  readonly version: number;
  readonly appealId: string;
  readonly requestId: string;
  readonly work: MediatedWork;
  /** Whether MI was entered, or the request was only logged. */
  readonly entered: 'mediation-in' | 'log-only';
  readonly receivedDay: Day;
  readonly enteredDay: Day;
  /** Missing where the looker may not see it. */
  readonly review?: Review;
  readonly joint: Joint;
};

/** The compartment of what Appeals keeps to itself. */
export function reviewCompartment(supportRequestId: string): string {
  return `private/${supportRequestId}/appeals`;
}

/** The compartment of what both sides and the mediator see. */
export function mediationCompartment(supportRequestId: string): string {
  return `mediation/${supportRequestId}`;
}

/** The compartment of one person's own notes. */
export function notesCompartment(supportRequestId: string, personId: string): string {
  return `private/${supportRequestId}/${personId}`;
}

/** The compartment of what those who took part think of the program. */
export function feedbackCompartment(supportRequestId: string): string {
  return `private/${supportRequestId}/program`;
}

/** Whether MI was entered for it, so that it bars the appeal's closing until its MO. */
export function wasEnteredIn({ entered }: Pick<SupportRequest, 'entered'>): boolean {
  return entered === 'mediation-in';
}
