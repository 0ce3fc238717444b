import { Link } from 'react-router';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { useSession } from '../session.ts';

/** Where a role begins that has no pages for its work: it says so, and what there is instead. */
export function StartPage() {
  const { tell, say } = useSpeech();
  const { data } = useSession();
  const role = data?.person?.role;
  if (role === undefined) return null;
  const isProgram = role === 'integrator' || role === 'system';
  return (
    <Page
      title={tell('start.title', { role: tell(`role.${role}`) })}
      state={tell(isProgram ? 'start.program' : 'start.no-pages')}
    >
      <ul>
        {isProgram && (
          <li>
            <a href="/api">{tell('start.api')}</a>
          </li>
        )}
        <li>
          <Link to="/guidance">{say('ui.nav-guidance')}</Link>
        </li>
        <li>
          <Link to="/glossary">{tell('start.glossary')}</Link>
        </li>
      </ul>
    </Page>
  );
}
