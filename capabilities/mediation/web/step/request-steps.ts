import { writtenChannels } from '../../parameters/request-channels.ts';
import type { Asked, AskedOption } from '#ui/form/asked/asked.ts';
import { type Fields, optional, unknowable } from './fields.ts';

/** The fields of a step of a written request: by the appeals that it concerns. */
export type AskedOfRequest = (
  fields: Fields,
  appeals: readonly AskedOption[],
  offered?: OfferedToRequest,
) => readonly Asked[];

/** What else a step offers to choose from: the kinds of issue, and the requests that were denied. */
export type OfferedToRequest = {
  readonly issueKinds: readonly string[];
  readonly denied: readonly AskedOption[];
};

const consultation: AskedOfRequest = ({ plain }) => [
  plain('day', 'consultedDay', optional),
  plain('text', 'withWhom', optional),
  plain('text', 'how', optional),
];

const entry: AskedOfRequest = ({ plain, pick, choice, entries }, appeals, offered) => [
  pick('choice', 'appealId', appeals),
  plain('flag', 'premature'),
  plain('flag', 'incomplete'),
  entries(
    'issues',
    [
      choice('kind', offered?.issueKinds ?? [], optional),
      plain('text', 'issue'),
      plain('area', 'described'),
      plain('text', 'position', unknowable),
      plain('area', 'basis', unknowable),
    ],
    optional,
  ),
  plain('flag', 'coMediatorWished'),
];

/** What each step of a written request asks for. */
export const requestSteps: Readonly<Record<string, AskedOfRequest>> = {
  'receive-request': (fields, appeals) => [
    fields.pick('checks', 'appealIds', appeals),
    fields.choice('channel', writtenChannels),
    fields.plain('day', 'receivedDay'),
    fields.plain('area', 'told'),
    fields.paper('document', optional),
    ...consultation(fields, appeals),
  ],
  'log-inquiry': ({ plain, pick }, appeals) => [pick('checks', 'appealIds', appeals), plain('area', 'told')],
  'propose-mediation': (fields, appeals) => [
    fields.pick('checks', 'appealIds', appeals),
    fields.plain('area', 'told'),
    ...consultation(fields, appeals),
  ],
  'agree-to-proposal': ({ plain, choice, paper }) => [
    choice('channel', writtenChannels),
    plain('day', 'receivedDay'),
    plain('area', 'told'),
    paper('document', optional),
  ],
  'note-consultation': consultation,
  'ask-for-conference': ({ plain, pick }, _appeals, offered) => [
    pick('choice', 'supportRequestId', offered?.denied ?? []),
    plain('area', 'told'),
  ],
  'mail-request': ({ plain }) => [plain('flag', 'premature'), plain('flag', 'perfecting')],
  'enter-mediation-in': entry,
  'log-request': entry,
};
