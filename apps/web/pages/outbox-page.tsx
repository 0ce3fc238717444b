import { OutboxPage } from '#capabilities/correspondence/web/outbox-page.tsx';
import { useSession } from '../session.ts';

/** The letters of all cases, at the agency's moment. */
export function ComposedOutboxPage() {
  const session = useSession();
  return session.data && <OutboxPage now={session.data.businessNow} />;
}
