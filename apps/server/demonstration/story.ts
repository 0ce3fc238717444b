import type { z } from 'zod';
import type { receiveAppealContract } from '#capabilities/appeals/api/receive-appeal.contract.ts';
import type { AppealedAct } from '#capabilities/appeals/index.ts';
import type { openModuleContract } from '#capabilities/accounts/api/open-module.contract.ts';
import type { receiveInboundItemContract } from '#capabilities/correspondence/api/receive-inbound-item.contract.ts';
import type { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import type { linkTaxpayerContract } from '#capabilities/taxpayers/api/link-taxpayer.contract.ts';
import type { registerTaxpayerContract } from '#capabilities/taxpayers/api/register-taxpayer.contract.ts';
import type { MediationTold } from './mediation/told.ts';

export type Registered = Omit<z.input<typeof registerTaxpayerContract.input>, 'commandId' | 'taxpayerId'>;
export type Opened = Omit<z.input<typeof openModuleContract.input>, 'commandId' | 'taxpayerId'>;
export type Given = z.input<typeof receiveProposalContract.input>['given'];
export type Relation = z.input<typeof linkTaxpayerContract.input>['relation'];
type Mail = z.input<typeof receiveInboundItemContract.input>;

/** A proposal as it came in: when, how, and what was given with it. */
export type Proposal = {
  readonly receivedAt: string;
  readonly channel: z.input<typeof receiveProposalContract.input>['channel'];
  readonly given: Given;
};

/**
 * What people did with a request after it came in. To settle is to set terms, sign what they need and tell
 * all.
 */
export type Deed =
  | 'ask-for-code'
  | 'settle'
  | 'record-agreement'
  | 'send-for-approval'
  | 'approve'
  | 'send-back'
  | 'send-letter'
  | 'note-delivery'
  | 'note-return'
  | 'withdraw';

export type Step = { readonly at: string; readonly does: Deed };

/** An appeal as it came in, and how far it has gone since. */
export type AppealTold = {
  readonly receivedAt: string;
  readonly channel: z.input<typeof receiveAppealContract.input>['channel'];
  readonly described: string;
  readonly act: AppealedAct;
  readonly actDay: string;
  readonly goesTo: 'collection' | 'appeals' | 'employee' | 'acknowledged' | 'conference';
  /** Who is given it; E. Sandoval where nobody is named. */
  readonly employee?: string;
};

/** What has happened to a taxpayer of the demonstration. */
export type Story = {
  readonly taxpayer: Registered;
  readonly modules: readonly Opened[];
  /** Who works the case; M. Reyes where nobody is named. */
  readonly officer?: string;
  /** Who signs in to see this record as their own. */
  readonly person?: string;
  /** Somebody with authority to act since a day before the proposal. */
  readonly representative?: string;
  /** Another taxpayer whose balances the same request covers. */
  readonly beside?: {
    readonly taxpayer: Registered;
    readonly modules: readonly Opened[];
    readonly relation: Relation;
  };
  /** Something that came in and that nobody has read yet. */
  readonly unread?: Pick<Mail, 'channel' | 'receivedAt' | 'about' | 'pages'>;
  readonly appeal?: AppealTold;
  /** A request for mediation of the appeal. */
  readonly mediation?: MediationTold;
  /** When the record begins, where it is longer ago than the others’. */
  readonly beginsAt?: string;
  readonly proposal?: Proposal;
  /** The type that terms are settled for, where they are. */
  readonly type?: AgreementTypeId;
  /** In order of time, none before the proposal. */
  readonly steps?: readonly Step[];
};
