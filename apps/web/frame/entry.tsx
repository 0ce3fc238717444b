import { type ReactNode, useEffect } from 'react';
import { FaultNotice } from '#ui/page/fault-notice.tsx';
import { SpeechProvider } from '#ui/speech.tsx';
import type { SpeechOnTheClock } from '#ui/text/instants.ts';
import { type Session, useSession } from '../session.ts';

/** What both entries begin with: the words, then who is signed in. */
export function Entry(props: {
  readonly speech: SpeechOnTheClock | undefined;
  readonly children: (session: Session) => ReactNode;
}) {
  const session = useSession();
  const { speech, children } = props;
  if (speech === undefined) return null;
  return (
    <SpeechProvider speech={speech}>
      {session.data !== undefined && children(session.data)}
      {session.data === undefined && session.error && (
        <FaultNotice problem={session.error} during="reading" onRetry={() => void session.refetch()} />
      )}
    </SpeechProvider>
  );
}

/** Goes to the pages of the other entry, which the server sends. */
export function Leave({ to }: { readonly to: string }) {
  useEffect(() => window.location.replace(to), [to]);
  return null;
}
