import { Link } from 'react-router';
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

type Shown = Omit<Mailing, 'taxpayerId' | 'subjectKind'> & Partial<Pick<Mailing, 'subjectKind'>>;

/** Messages, each whole: to whom, when, and what became of it. */
export function MailingList({ mailings }: { readonly mailings: readonly Shown[] }) {
  const { tell } = useSpeech();
  if (mailings.length === 0) return <p className="empty">{tell('mediation.mailbox-none')}</p>;
  return (
    <ul role="list" className="own-history">
      {mailings.map((mailing) => (
        <li key={mailing.mailingId}>
          <details>
            <summary>
              <strong>{tell(mailing.title)}</strong>{' '}
              <span className="quiet">
                <Sending
                  recipients={mailing.recipients}
                  at={mailing.sentAt ?? mailing.queuedAt}
                  outcome={mailing.outcome}
                />
              </span>
            </summary>
            <Told mailing={mailing} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The words of a message as they leave, and what goes with it. */
function Told({ mailing }: { readonly mailing: Shown }) {
  const { tell, find } = useSpeech();
  const { title, told, subjectId, sender } = mailing;
  const name = sender ?? tell('mediation.mail.sender-unlisted');
  const statements = told
    .split(' ')
    .map((one) => find(`mediation.mail.statement.${one}`))
    .filter((text) => text !== undefined);
  return (
    <>
      <Ways mailing={mailing} />
      {[tell(`${title}.text`, { id: subjectId, sender: name }), ...statements].map((text) => (
        <p key={text} className="measure">
          {text}
        </p>
      ))}
    </>
  );
}

const pageOf: Readonly<Record<string, string>> = {
  'support-request': '/mediations',
  'mediation-request': '/mediation-requests',
};

/** To the record that a message is about, and to what went with it. */
function Ways({ mailing }: { readonly mailing: Shown }) {
  const { tell } = useSpeech();
  const { subjectKind, subjectId, documentIds } = mailing;
  const page = subjectKind === undefined ? undefined : pageOf[subjectKind];
  if (page === undefined && documentIds.length === 0) return null;
  return (
    <p className="row">
      {page !== undefined && <Link to={`${page}/${subjectId}`}>{tell('mediation.mail-about')}</Link>}
      {documentIds.map((documentId, index) => (
        <a key={documentId} href={`/api/mediation/papers/${documentId}`}>
          {tell('mediation.mail-attached', { number: String(index + 1) })}
        </a>
      ))}
    </p>
  );
}

/** To whom, when, and what became of it. */
function Sending(props: {
  readonly recipients: readonly string[];
  readonly at: Mailing['queuedAt'];
  readonly outcome: Mailing['outcome'];
}) {
  const { tell, find } = useSpeech();
  const { recipients, at, outcome } = props;
  const named = recipients.map((one) => find(`role.${one}`) ?? one);
  return (
    <>
      {tell('mediation.mail-to')}: {named.join(', ')} · <InstantText at={at} /> ·{' '}
      {tell(`mediation.mail-${outcome ?? 'waiting'}`)}
    </>
  );
}
