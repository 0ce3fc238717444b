import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { noAnswer } from '../api/problem.ts';
import { useSpeech } from '../speech.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { Page } from './page.tsx';

/** Keeps the frame when a page cannot be drawn or its code cannot be loaded; another page starts anew. */
export function FaultBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

const failed = () => ({ hasFailed: true });

class Boundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  /** The name is React's. */
  static getDerivedStateFromError = failed;

  override render() {
    return this.state.hasFailed ? <FaultPage /> : this.props.children;
  }
}

function FaultPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('ui.fault-read-title')}>
      <FaultNotice problem={noAnswer()} during="reading" onRetry={() => window.location.reload()} />
    </Page>
  );
}
