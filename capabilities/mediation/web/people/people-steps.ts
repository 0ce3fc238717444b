import type { CommandContract } from '#platform/http/contract.ts';
import type { Asked, AskedOption } from '#ui/form/asked/asked.ts';
import type { Speaker } from '#ui/speech.tsx';
import { admitCoMediatorContract } from '../../api/admit-co-mediator.contract.ts';
import { assignNewTeamContract } from '../../api/assign-new-team.contract.ts';
import { endCoMediationContract } from '../../api/end-co-mediation.contract.ts';
import { inviteCoMediatorContract } from '../../api/invite-co-mediator.contract.ts';
import { recordTrainingContract } from '../../api/record-training.contract.ts';
import { stateConflictsContract } from '../../api/state-conflicts.contract.ts';
import { waiveConflictContract } from '../../api/waive-conflict.contract.ts';
import { waivingSides } from '../../rules/decide-waiver.ts';
import { type Fields, optional } from '../step/fields.ts';

/** Whom the forms offer. */
export type Candidates = {
  readonly coMediators: readonly AskedOption[];
  readonly employees: readonly AskedOption[];
  readonly managers: readonly AskedOption[];
  readonly mediators: readonly AskedOption[];
};

type PeopleStep = {
  readonly contract: CommandContract;
  readonly asked: (fields: Fields, candidates: Candidates, speech: Speaker) => readonly Asked[];
  /** Concerns the agency, and names no request. */
  readonly ofAgency?: true;
};

const nothing = (): readonly Asked[] => [];

/** The steps about the people of a mediation, each with its command and what it asks for. */
export const peopleSteps: Readonly<Record<string, PeopleStep>> = {
  'invite-co-mediator': {
    contract: inviteCoMediatorContract,
    asked: ({ pick }, { coMediators }, { tell }) => [
      { ...pick('choice', 'personId', coMediators), label: tell('role.co-mediator') },
    ],
  },
  'state-conflicts': {
    contract: stateConflictsContract,
    asked: ({ choice, plain }, _candidates, { tell }) => [
      choice('conflict', ['none', 'disclosed']),
      { ...plain('area', 'told'), label: tell('mediation.own-statement') },
      plain('flag', 'acknowledgesBar'),
      plain('text', 'cafNumber', optional),
    ],
  },
  // A taxpayer waives for nobody else; an employee says whose waiver it is, and attaches the taxpayer's.
  'waive-conflict': {
    contract: waiveConflictContract,
    asked: ({ choice, paper }, _candidates, { audience }) =>
      audience === 'staff'
        ? [
            choice('side', waivingSides, { labelAs: 'waivingSide' }),
            paper('document', { labelAs: 'signedWaiver', isOptional: true }),
          ]
        : [],
  },
  'admit-co-mediator': { contract: admitCoMediatorContract, asked: nothing },
  'end-co-mediation': { contract: endCoMediationContract, asked: nothing },
  'assign-new-team': {
    contract: assignNewTeamContract,
    asked: ({ pick, plain, entries }, { employees, managers }) => [
      pick('choice', 'employeeId', employees),
      pick('choice', 'teamManagerId', managers),
      entries(
        'specialists',
        [plain('text', 'specialty'), plain('flag', 'isNew'), plain('text', 'effort', optional)],
        optional,
      ),
    ],
  },
  'record-training': {
    contract: recordTrainingContract,
    asked: ({ pick, plain }, { mediators }) => [
      pick('choice', 'personId', mediators),
      plain('day', 'trainedDay'),
      plain('text', 'told'),
    ],
    ofAgency: true,
  },
};
