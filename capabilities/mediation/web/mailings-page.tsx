import { useAnswer } from '#ui/api/hooks.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { listMailingsContract } from '../api/list-mailings.contract.ts';

type Mailing = AnswerOf<typeof listMailingsContract>['mailings'][number];

/** E-mail about mediation as it was sent, or is kept where there is no mail server. */
export function MailingsPage() {
  const { tell } = useSpeech();
  const answer = useAnswer(listMailingsContract, {});
  const count = answer.data?.mailings.length ?? 0;
  return (
    <Page
      title={tell('mediation.mailbox')}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
      state={answer.data && tell('mediation.mailbox-state', { count: String(count) }, count)}
    >
      <Answered answer={answer} rows={4}>
        {({ mailings }) => <MailingList mailings={mailings} />}
      </Answered>
    </Page>
  );
}

type Shown = Omit<Mailing, 'taxpayerId' | 'subjectKind' | 'subjectId'>;

/** Messages, each whole: to whom, when, and what became of it. */
export function MailingList({ mailings }: { readonly mailings: readonly Shown[] }) {
  const { tell } = useSpeech();
  if (mailings.length === 0) return <p className="empty">{tell('mediation.mailbox-none')}</p>;
  return (
    <ul role="list" className="own-history">
      {mailings.map(({ mailingId, title, told, recipients, queuedAt, sentAt, outcome }) => (
        <li key={mailingId}>
          <details>
            <summary>
              <strong>{title}</strong>{' '}
              <span className="quiet">
                <Sending recipients={recipients} at={sentAt ?? queuedAt} outcome={outcome} />
              </span>
            </summary>
            <p className="measure preserved">{told}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** To whom, when, and what became of it. */
function Sending(props: {
  readonly recipients: readonly string[];
  readonly at: Mailing['queuedAt'];
  readonly outcome: Mailing['outcome'];
}) {
  const { tell } = useSpeech();
  const { recipients, at, outcome } = props;
  return (
    <>
      {tell('mediation.mail-to')}: {recipients.join(', ')} · <InstantText at={at} /> ·{' '}
      {tell(`mediation.mail-${outcome ?? 'waiting'}`)}
    </>
  );
}
