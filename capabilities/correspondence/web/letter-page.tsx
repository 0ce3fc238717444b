import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Instant } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { LetterView } from '../api/letter-view.contract.ts';
import { LetterParts } from './letter-card.tsx';

/** One letter: to be read, with what was found about it, sent, and told to have arrived or come back. */
export function LetterPage(props: {
  readonly letter: LetterView;
  readonly taxpayerName: string;
  readonly now: Instant;
  readonly banner: ReactNode;
  readonly history: ReactNode;
}) {
  const speech = useSpeech();
  const { letter, taxpayerName, now, banner, history } = props;
  const { title, letterNumber, state } = letter;
  return (
    <Page
      title={letterNumber === undefined ? title : `${title} (${letterNumber})`}
      about={taxpayerName}
      crumbs={[{ to: '/letters', text: speech.tell('outbox.title') }]}
      state={stateOf(letter, speech)}
      banner={banner}
      beside={<StateTag machine="letter" state={state as 'sent'} />}
      history={history}
    >
      <About letter={letter} />
      <LetterParts letter={letter} now={now} isOpen />
    </Page>
  );
}

/** Where the pages are of what a letter can be about. */
const pages: Readonly<Record<string, string>> = {
  agreement: '/agreements',
  'agreement-request': '/requests',
  appeal: '/appeals',
};

function About({ letter: { subjectKind, subjectId } }: { readonly letter: LetterView }) {
  const { tell } = useSpeech();
  const page = pages[subjectKind];
  if (page === undefined) return null;
  return (
    <p>
      <Link to={`${page}/${subjectId}`}>{tell(`outbox.about.${subjectKind}`)}</Link>
    </p>
  );
}

function stateOf({ state, letterDay, evidence }: LetterView, speech: Speaker): string {
  const day = formatDay(evidence.at(-1)?.onDay ?? letterDay, speech);
  return speech.tell(`outbox.stands.${state}`, { day });
}
