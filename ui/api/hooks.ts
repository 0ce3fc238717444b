import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CommandContract, QueryContract } from '#platform/http/contract.ts';
import { type AnswerOf, call, type InputOf } from './call.ts';
import type { CallProblem } from './problem.ts';

/** The answer to a question; it is asked again when its input changes or a command has changed something. */
export function useAnswer<C extends QueryContract>(
  contract: C,
  input: InputOf<C>,
  options: { readonly isOn?: boolean } = {},
): UseQueryResult<AnswerOf<C>, CallProblem> {
  return useQuery<AnswerOf<C>, CallProblem>({
    queryKey: [contract.operation, input],
    queryFn: ({ signal }) => call(contract, input, signal),
    enabled: options.isOn ?? true,
  });
}

/** What a person gives a command; the id by which a repeated call is known is ours. */
export type CommandInput<C extends CommandContract> = Omit<InputOf<C>, 'commandId'>;

export type CommandCall<C extends CommandContract> = {
  readonly run: (input: CommandInput<C>) => void;
  readonly isBusy: boolean;
  readonly problem: CallProblem | undefined;
  readonly forget: () => void;
};

/**
 * A command and what became of it. A call that found no answer keeps its id, so that trying again with the
 * same input does it once. After any other answer the page is asked anew, so that a refusal stands beside the
 * record as it is.
 */
export function useCommand<C extends CommandContract>(
  contract: C,
  options: { readonly onDone?: (answer: AnswerOf<C>) => void } = {},
): CommandCall<C> {
  const client = useQueryClient();
  const open = useRef<{ readonly commandId: string; readonly body: string }>(undefined);
  const mutation = useMutation<AnswerOf<C>, CallProblem, CommandInput<C>>({
    mutationFn: (input) => {
      const body = JSON.stringify(input);
      if (open.current?.body !== body) open.current = { commandId: crypto.randomUUID(), body };
      return call(contract, { ...input, commandId: open.current.commandId } as InputOf<C>);
    },
    onSuccess: async (answer) => {
      open.current = undefined;
      await client.invalidateQueries();
      options.onDone?.(answer);
    },
    onError: async (thrown, input) => {
      thrown.sent = input;
      if (thrown.kind === 'fault') return;
      open.current = undefined;
      await client.invalidateQueries();
    },
  });
  return {
    run: (input) => mutation.mutate(input),
    isBusy: mutation.isPending,
    problem: mutation.error ?? undefined,
    forget: () => mutation.reset(),
  };
}
