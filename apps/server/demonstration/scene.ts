import type { Actor } from '#platform/access/actor.ts';
import type { CommandOperation, QueryOperation } from '#platform/http/operation.ts';
import { runCommand } from '#platform/http/run-command.ts';
import { runQuery } from '#platform/http/run-query.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { invariant } from '#platform/record/invariant.ts';
import { demonstrationActor, demonstrationId } from './people.ts';
import type { Registered, Story } from './story.ts';

/** What the story of one taxpayer has come to so far. */
type Progress = {
  requestId?: string;
  version?: number;
  moduleIds: string[];
  appealId?: string;
  mediationRequestId?: string;
  supportRequestId?: string;
  hasNewTeam?: boolean;
};

/** One taxpayer's story while it is told: who acts, and through which commands. */
export type Scene = {
  readonly story: Story;
  readonly runtime: Runtime;
  readonly taxpayerId: string;
  readonly officer: Actor;
  readonly progress: Progress;
  readonly ids: () => { readonly taxpayerId: string; readonly requestId: string };
  /** Sends a command; what is refused stops the load, because then a story is not what it says. */
  readonly send: (operation: CommandOperation, actor: Actor, input: object) => Promise<unknown>;
  readonly ask: (operation: QueryOperation, actor: Actor, input: object) => Promise<unknown>;
};

export function openScene(runtime: Runtime, story: Story): Scene {
  const taxpayerId = taxpayerIdOf(story.taxpayer);
  const progress: Progress = { moduleIds: [] };
  return {
    story,
    runtime,
    taxpayerId,
    officer: demonstrationActor(story.officer ?? 'M. Reyes'),
    progress,
    ids: () => {
      invariant(progress.requestId, 'a story takes its proposal before anything else');
      return { taxpayerId, requestId: progress.requestId };
    },
    send: async (operation, actor, input) => {
      const commandId = demonstrationId(operation.contract.operation, JSON.stringify(input));
      const outcome = await runCommand(runtime, operation, { commandId, ...input }, actor);
      if (outcome.status === 'done') return outcome.answer;
      const answer = JSON.stringify(outcome.answer);
      const { name } = story.taxpayer;
      throw new Error(
        `the demonstration cannot be loaded: ${operation.contract.operation} of ${name}: ${answer}`,
      );
    },
    ask: (operation, actor, input) => runQuery(runtime, operation, input, actor),
  };
}

export function taxpayerIdOf({ tin }: Registered): string {
  return demonstrationId('taxpayer', tin);
}
