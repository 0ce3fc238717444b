import { useState } from 'react';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import type { InputOf } from '#ui/api/call.ts';
import { type CommentView, listCommentsContract } from '../api/list-comments.contract.ts';
import { logCommentContract } from '../api/log-comment.contract.ts';
import { commentChannels, pilots } from '../parameters/pilots.ts';

/** What the public says about the pilots, and where the program office logs it. */
export function CommentsPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const answer = useAnswer(listCommentsContract, {});
  const count = answer.data?.comments.length;
  return (
    <Page
      title={tell('comments.title')}
      crumbs={[{ to: '/guidance', text: tell('guidance.title') }]}
      state={count !== undefined && tell('comments.state', { count: String(count) }, count)}
    >
      <Answered answer={answer} rows={4}>
        {({ comments, mayLog }) => (
          <>
            <DataTable<CommentView>
              caption={tell('comments.title')}
              isCaptionHidden
              columns={columnsOf(speech)}
              rows={comments}
              rowKey={({ commentId }) => commentId}
              empty={<p>{tell('comments.none')}</p>}
            />
            {mayLog ? <LogForm /> : <p className="quiet">{tell('comments.only-pmo')}</p>}
          </>
        )}
      </Answered>
    </Page>
  );
}

function LogForm() {
  const { tell } = useSpeech();
  // A new key empties the form once a comment is logged.
  const [round, setRound] = useState(0);
  const command = useCommand(logCommentContract, { onDone: () => setRound(round + 1) });
  const optionsOf = (family: string, values: readonly string[]) =>
    values.map((value) => ({ value, text: tell(`${family}.${value}`) }));
  return (
    <section className="section stack" aria-labelledby="log-comment">
      <h2 id="log-comment">{tell('comments.log')}</h2>
      <CommandTrouble
        problem={command.problem}
        process="comments"
        event="log-comment"
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        key={round}
        asked={[
          {
            kind: 'choice',
            name: 'pilot',
            label: tell('comments.pilot'),
            options: optionsOf('pilot', pilots),
          },
          { kind: 'day', name: 'receivedDay', label: tell('comments.received') },
          {
            kind: 'choice',
            name: 'channel',
            label: tell('comments.channel'),
            options: optionsOf('comment-channel', commentChannels),
          },
          { kind: 'text', name: 'fromWhom', label: tell('comments.from'), isOptional: true },
          { kind: 'area', name: 'told', label: tell('comments.told') },
        ]}
        submit={tell('comments.log')}
        onSubmit={(values) => command.run(values as Omit<InputOf<typeof logCommentContract>, 'commandId'>)}
        isBusy={command.isBusy}
        problem={command.problem}
      />
      <p role="status">{round > 0 && tell('comments.logged')}</p>
    </section>
  );
}

function columnsOf({ tell }: Speaker): readonly Column<CommentView>[] {
  return [
    {
      key: 'received',
      head: tell('comments.received'),
      cell: ({ receivedDay }) => <DayText day={receivedDay} style="table" />,
    },
    {
      key: 'pilot',
      head: tell('comments.pilot'),
      isHeader: true,
      cell: ({ pilot }) => tell(`pilot.${pilot}`),
    },
    {
      key: 'told',
      head: tell('comments.told'),
      cell: ({ told, fromWhom, channel }) => (
        <>
          <span className="preserved">{told}</span>
          <div className="quiet small">
            {fromWhom === undefined ? tell('comments.unnamed') : fromWhom},{' '}
            {tell(`comment-channel.${channel}`)}
          </div>
        </>
      ),
    },
    { key: 'logged', head: tell('comments.logged-by'), cell: ({ loggedByName }) => loggedByName },
  ];
}
