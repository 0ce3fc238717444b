import back from '@uswds/uswds/img/usa-icons/arrow_back.svg?raw';
import bell from '@uswds/uswds/img/usa-icons/notifications.svg?raw';
import calendar from '@uswds/uswds/img/usa-icons/event.svg?raw';
import done from '@uswds/uswds/img/usa-icons/check.svg?raw';
import met from '@uswds/uswds/img/usa-icons/check_circle.svg?raw';
import close from '@uswds/uswds/img/usa-icons/close.svg?raw';
import copy from '@uswds/uswds/img/usa-icons/content_copy.svg?raw';
import barred from '@uswds/uswds/img/usa-icons/do_not_disturb.svg?raw';
import download from '@uswds/uswds/img/usa-icons/file_download.svg?raw';
import unknown from '@uswds/uswds/img/usa-icons/help_outline.svg?raw';
import notMet from '@uswds/uswds/img/usa-icons/highlight_off.svg?raw';
import history from '@uswds/uswds/img/usa-icons/history.svg?raw';
import waits from '@uswds/uswds/img/usa-icons/hourglass_empty.svg?raw';
import menu from '@uswds/uswds/img/usa-icons/menu.svg?raw';
import next from '@uswds/uswds/img/usa-icons/navigate_next.svg?raw';
import person from '@uswds/uswds/img/usa-icons/account_circle.svg?raw';
import print from '@uswds/uswds/img/usa-icons/print.svg?raw';
import schedule from '@uswds/uswds/img/usa-icons/schedule.svg?raw';
import search from '@uswds/uswds/img/usa-icons/search.svg?raw';
import shield from '@uswds/uswds/img/usa-icons/shield.svg?raw';
import show from '@uswds/uswds/img/usa-icons/visibility.svg?raw';
import warning from '@uswds/uswds/img/usa-icons/warning.svg?raw';

/** The design system's icons under the names of what they mean here. */
const icons = {
  bell,
  back,
  barred,
  calendar,
  close,
  copy,
  done,
  download,
  history,
  late: warning,
  menu,
  met,
  next,
  'not-met': notMet,
  person,
  print,
  protected: shield,
  schedule,
  search,
  show,
  unknown,
  waits,
};

export type IconName = keyof typeof icons;

/** An icon beside its word; it is never heard and never stands alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span className="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: icons[name] }} />;
}
