import type { z } from 'zod';
import type { Actor } from '#platform/access/actor.ts';
import type { CommandContract } from '#platform/http/contract.ts';
import type { CommandOperation } from '#platform/http/operation.ts';
import { demonstrationActor, demonstrationId } from '../people.ts';
import type { Scene } from '../scene.ts';
import { caseManager, newTeam } from './team.ts';
import type { MediationTold } from './told.ts';

/** What a command is told beside the ids of its request. */
export type Told<Contract extends CommandContract> = Omit<
  z.input<Contract['input']>,
  'commandId' | 'taxpayerId' | 'supportRequestId'
>;

/** One request for mediation while its story is told. */
export type MediationScene = {
  readonly scene: Scene;
  readonly told: MediationTold;
  /** Of the new team, once one is named. */
  readonly employee: Actor;
  readonly manager: Actor;
  readonly mediator: Actor;
  /** The day of the deed, as the story has it: a load that is taken up again later tells the same. */
  readonly onDay: string;
  /** Takes a step of the support request. */
  readonly take: (operation: CommandOperation, actor: Actor, input?: object) => Promise<unknown>;
};

export function mediationScene(scene: Scene, told: MediationTold, at: string): MediationScene {
  const { taxpayerId, progress, send } = scene;
  const hasNewTeam = progress.hasNewTeam === true;
  return {
    scene,
    told,
    employee: hasNewTeam ? newTeam.employee : demonstrationActor(told.employee ?? 'E. Sandoval'),
    manager: hasNewTeam ? newTeam.manager : caseManager,
    mediator: demonstrationActor(told.mediator ?? 'V. Lindqvist'),
    onDay: dayOf(at),
    take: (operation, actor, input = {}) => {
      const named = { taxpayerId, supportRequestId: progress.supportRequestId, ...input };
      // Two people take the same step with the same words: each takes it once.
      const { operation: name } = operation.contract;
      return send(operation, actor, {
        commandId: demonstrationId(name, actor.name, JSON.stringify(named)),
        ...named,
      });
    },
  };
}

/** A moment of a story that its steps need. */
export function momentOf(at: string | undefined): string {
  if (at === undefined) throw new Error('the story of a mediation lacks a moment that its steps need');
  return at;
}

/** Its day. */
export function dayOf(at: string | undefined): string {
  return momentOf(at).slice(0, 'yyyy-mm-dd'.length);
}
