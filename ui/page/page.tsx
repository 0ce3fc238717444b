import { Breadcrumb, BreadcrumbBar, BreadcrumbLink } from '@trussworks/react-uswds';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAskedSubject, useAskedWhy, WhyProvider } from '../findings/why-book.tsx';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { InPage } from './in-page.ts';
import { RightPanel } from './right-panel.tsx';
import { useShortcut } from './shortcuts.tsx';
import { useGoUp } from './use-go-up.ts';
import { useMedia, widescreen } from './use-media.ts';
import { useVisit } from './visit.tsx';
import { WalkLinks } from './walk-links.tsx';

export type Crumb = { readonly to: string; readonly text: string };

export type PageProps = {
  /** Names the thing, not the software: "Proposal of April 3". */
  readonly title: string;
  /** Whose it is, for the window's title: a name, never a number. */
  readonly about?: string | undefined;
  /** The pages above this one, at most two; taxpayers get a way back to the last of them. */
  readonly crumbs?: readonly Crumb[];
  /** The answer first: one sentence of state. */
  readonly state?: ReactNode;
  /** Underlines the state with the line of the wordmark. */
  readonly isProtected?: boolean;
  /** A form on the page has answers that cannot be read. */
  readonly hasErrors?: boolean;
  /** What stands above the title on the pages of one taxpayer. */
  readonly banner?: ReactNode;
  /** What stands in the title row at its end, such as the print button or a tag. */
  readonly beside?: ReactNode;
  readonly history?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export const contentId = 'content';
export const stateLineId = 'state-line';

/** What every page has, in the order in which every page has it. */
export function Page(props: PageProps) {
  return (
    <WhyProvider>
      <InPage value>
        <PageParts {...props} />
      </InPage>
    </WhyProvider>
  );
}

function PageParts(props: PageProps) {
  const { title, about, crumbs = [], banner, history, actions, children } = props;
  const { say } = useSpeech();
  const { isHistoryOpen, openHistory, turnHistory, isWhyOpen } = useHistoryFace();
  const isPanelOpen = isWhyOpen || (history !== undefined && isHistoryOpen);
  const noteTyped = useGoUp(isPanelOpen ? undefined : crumbs.at(-1)?.to);
  useWindowTitle(title, about, props.hasErrors === true);
  useShortcut('h', say('ui.key-history'), turnHistory, history !== undefined);
  useShortcut('w', say('ui.key-why'), askWhereFocusIs);
  return (
    <div className="page">
      <main className="page__main" id={contentId} onInput={noteTyped}>
        <WayHere crumbs={crumbs} title={title} />
        <WalkLinks />
        {banner}
        <div className="page__title-row">
          <Title text={title} />
          <div className="page__beside row">
            {props.beside}
            {history !== undefined && (
              <button
                type="button"
                className="usa-button usa-button--unstyled"
                aria-expanded={isHistoryOpen && !isWhyOpen}
                onClick={turnHistory}
              >
                <Icon name="history" /> {say('ui.panel-history')}
              </button>
            )}
          </div>
        </div>
        {props.state !== undefined && (
          <p
            id={stateLineId}
            className={`state-line${props.isProtected === true ? ' state-line--protected' : ''}`}
            role="status"
            tabIndex={-1}
          >
            {props.isProtected === true && <Icon name="protected" />}
            {props.state}
          </p>
        )}
        <div className="page__content">{children}</div>
        {actions}
      </main>
      <RightPanel history={history} isHistoryOpen={isHistoryOpen} onHistory={openHistory} />
    </div>
  );
}

/** Whether history stands beside the page: as chosen, and at first where there is room. */
function useHistoryFace() {
  const isWide = useMedia(widescreen);
  const [chosen, openHistory] = useState<boolean>();
  const isWhyOpen = useAskedSubject() !== undefined;
  const [, ask] = useAskedWhy();
  const isHistoryOpen = chosen ?? isWide;
  // Over history a reason may stand: history then comes back to sight.
  const turnHistory = () => {
    if (isWhyOpen) ask(undefined);
    openHistory(isWhyOpen || !isHistoryOpen);
  };
  return { isHistoryOpen, openHistory, turnHistory, isWhyOpen };
}

/** The heading takes focus when somebody has come here from another page, without moving what is in sight. */
function Title({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const visit = useVisit();
  useEffect(() => {
    if (visit.takeFocus()) heading.current?.focus({ preventScroll: true });
  }, [visit]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

function WayHere({ crumbs, title }: { readonly crumbs: readonly Crumb[]; readonly title: string }) {
  const { audience, say } = useSpeech();
  const above = crumbs.at(-1);
  if (above === undefined) return null;
  if (audience === 'taxpayer')
    return (
      <p className="way-back">
        <Link to={above.to}>
          <Icon name="back" />
          {above.text}
        </Link>
      </p>
    );
  return (
    <BreadcrumbBar navProps={{ 'aria-label': say('ui.breadcrumbs') }}>
      {[
        ...crumbs.map((crumb) => (
          <Breadcrumb key={crumb.to}>
            <BreadcrumbLink<CrumbLinkProps> asCustom={CrumbLink} to={crumb.to}>
              {crumb.text}
            </BreadcrumbLink>
          </Breadcrumb>
        )),
        <Breadcrumb key="here" current>
          {title}
        </Breadcrumb>,
      ]}
    </BreadcrumbBar>
  );
}

type CrumbLinkProps = { readonly to: string; readonly className?: string; readonly children?: ReactNode };

function CrumbLink({ to, className, children }: CrumbLinkProps) {
  return (
    <Link to={to} className={className}>
      {children}
    </Link>
  );
}

function useWindowTitle(title: string, about: string | undefined, hasErrors: boolean): void {
  const { say } = useSpeech();
  const prefix = hasErrors ? `${say('ui.error-prefix')} ` : '';
  const text = `${prefix}${[title, about, 'Accord'].filter((part) => part !== undefined).join(' · ')}`;
  useEffect(() => {
    document.title = text;
  }, [text]);
}

/** Moves focus to the state line: where a person finds what a command has done. */
export function focusStateLine(): void {
  document.getElementById(stateLineId)?.focus();
}

/** Presses the Why? that stands nearest to what has focus. */
function askWhereFocusIs(): void {
  const nearest = document.activeElement?.closest(':has(.why-button)');
  nearest?.querySelector<HTMLElement>('.why-button')?.click();
}
