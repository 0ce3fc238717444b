import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CommandContract } from '#platform/http/contract.ts';
import { call, type InputOf } from './call.ts';
import type { CommandInput } from './hooks.ts';
import { CallProblem, noAnswer } from './problem.ts';

/** What one of several commands came to. */
export type OneOutcome<C extends CommandContract> = {
  readonly input: CommandInput<C>;
  readonly problem: CallProblem | undefined;
};

export type ManyCalls<C extends CommandContract> = {
  readonly run: (inputs: readonly CommandInput<C>[]) => void;
  readonly isBusy: boolean;
  readonly outcomes: readonly OneOutcome<C>[];
};

/**
 * The same command for several records, one after the other: each is done or refused by itself. One that
 * found no answer keeps its id, so that running all again does none twice.
 */
export function useManyCommands<C extends CommandContract>(
  contract: C,
  options: { readonly onDone?: (outcomes: readonly OneOutcome<C>[]) => void } = {},
): ManyCalls<C> {
  const client = useQueryClient();
  const ids = useRef(new Map<string, string>());
  const [isBusy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly OneOutcome<C>[]>([]);
  const runOne = async (input: CommandInput<C>): Promise<CallProblem | undefined> => {
    const body = JSON.stringify(input);
    const commandId = ids.current.get(body) ?? crypto.randomUUID();
    ids.current.set(body, commandId);
    try {
      await call(contract, { ...input, commandId } as InputOf<C>);
      ids.current.delete(body);
      return undefined;
    } catch (thrown) {
      const problem = thrown instanceof CallProblem ? thrown : noAnswer();
      if (problem.kind !== 'fault') ids.current.delete(body);
      return problem;
    }
  };
  const runAll = async (inputs: readonly CommandInput<C>[]): Promise<void> => {
    setBusy(true);
    const done: OneOutcome<C>[] = [];
    for (const input of inputs) {
      done.push({ input, problem: await runOne(input) });
      setOutcomes([...done]);
    }
    await client.invalidateQueries();
    setBusy(false);
    options.onDone?.(done);
  };
  return { run: (inputs) => void runAll(inputs), isBusy, outcomes };
}
