import { formatCents, formatModule } from '#kernel/decision/format.ts';
import { CheckField, ChoiceField } from '#ui/form/choices.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { useNoteUnreadable } from '#ui/form/unreadable.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { Outlook } from '../../api/outlook.contract.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { EnteredFacts } from './given.ts';
import type { LinkedTaxpayer } from './linked-taxpayer.ts';

type Modules = Outlook['modules'];

const reasonCharactersMost = 300;

/** Which taxes the request covers. Of those chosen by name all stand chosen; each left out takes a reason. */
export function LiabilityFields(props: {
  readonly entered: EnteredFacts;
  readonly onEntered: (entered: EnteredFacts) => void;
  readonly modules: Modules;
  /** Whose modules those of others are, where the request takes somebody along. */
  readonly linked?: readonly LinkedTaxpayer[] | undefined;
}) {
  const speech = useSpeech();
  const { entered, onEntered, modules, linked = [] } = props;
  const { given, moduleIds, leftOut } = entered;
  const choose = (liability: GivenFacts['request']['liability']) => {
    const all = liability === 'named' ? modules.map(({ moduleId }) => moduleId) : [];
    onEntered({
      moduleIds: moduleIds.length > 0 && liability === 'named' ? moduleIds : all,
      leftOut: liability === 'named' ? leftOut : [],
      given: { ...given, request: { ...given.request, liability } },
    });
  };
  return (
    <>
      <ChoiceField
        name="liability"
        legend={speech.tell('question.liability')}
        isInline
        value={given.request.liability}
        options={[
          {
            value: 'all-balances',
            text: speech.tell('liability.all', { count: String(modules.length) }, modules.length),
          },
          { value: 'named', text: speech.tell('liability.named') },
          { value: 'not-named', text: speech.tell('liability.not-named') },
          { value: 'unknown', text: speech.say('ui.form-dont-know') },
        ]}
        onChange={choose}
      />
      {given.request.liability === 'named' &&
        ownersOf(modules).map((owner, index) => (
          <ModulesOfOwner
            key={owner}
            name={index === 0 ? 'moduleIds' : `moduleIds-${index}`}
            legend={legendOf(owner, linked, speech)}
            modules={modules.filter(({ taxpayerId }) => taxpayerId === owner)}
            entered={entered}
            onEntered={onEntered}
          />
        ))}
    </>
  );
}

/** The one who asks comes first, as the account is listed. */
function ownersOf(modules: Modules): readonly string[] {
  return [...new Set(modules.map(({ taxpayerId }) => taxpayerId))];
}

/** Those of somebody taken along stand under that one's name. */
function legendOf(owner: string, linked: readonly LinkedTaxpayer[], { tell }: Speaker): string {
  const other = linked.find(({ taxpayerId }) => taxpayerId === owner);
  return other === undefined
    ? tell('liability.which')
    : tell('liability.which-of', { name: other.name, tin: other.maskedTin });
}

function ModulesOfOwner(props: {
  readonly name: string;
  readonly legend: string;
  readonly modules: Modules;
  readonly entered: EnteredFacts;
  readonly onEntered: (entered: EnteredFacts) => void;
}) {
  const speech = useSpeech();
  const { name, legend, modules, entered, onEntered } = props;
  const own = modules.map(({ moduleId }) => moduleId);
  const elsewhere = entered.moduleIds.filter((id) => !own.includes(id));
  const left = modules.filter(({ moduleId }) => !entered.moduleIds.includes(moduleId));
  return (
    <>
      <CheckField
        name={name}
        legend={legend}
        values={entered.moduleIds.filter((id) => own.includes(id))}
        options={modules.map((module) => ({ value: module.moduleId, text: moduleText(module, speech) }))}
        onChange={(ids) =>
          onEntered({
            ...entered,
            moduleIds: [...elsewhere, ...own.filter((id) => ids.includes(id))],
            leftOut: entered.leftOut.filter(({ moduleId }) => !ids.includes(moduleId)),
          })
        }
      />
      {left
        .filter(({ unpaidCents }) => unpaidCents === 'unknown' || unpaidCents > 0)
        .map((module) => (
          <ReasonLeftOut key={module.moduleId} module={module} entered={entered} onEntered={onEntered} />
        ))}
    </>
  );
}

function ReasonLeftOut(props: {
  readonly module: Modules[number];
  readonly entered: EnteredFacts;
  readonly onEntered: (entered: EnteredFacts) => void;
}) {
  const speech = useSpeech();
  const { module, entered, onEntered } = props;
  const { moduleId, about } = module;
  const name = `left-out-${moduleId}`;
  const reason = entered.leftOut.find((one) => one.moduleId === moduleId)?.because ?? '';
  const others = entered.leftOut.filter((one) => one.moduleId !== moduleId);
  const isTooLong = reason.trim().length > reasonCharactersMost;
  useNoteUnreadable(
    name,
    isTooLong || reason.trim() === '' ? messageOf(isTooLong, speech) : undefined,
    isTooLong ? 'at-once' : 'when-sent',
  );
  return (
    <TextField
      name={name}
      label={speech.tell('liability.why-left-out', { module: formatModule(about, speech) })}
      value={reason}
      onChange={(because) => onEntered({ ...entered, leftOut: [...others, { moduleId, because }] })}
    />
  );
}

function messageOf(isTooLong: boolean, { tell }: Speaker): string {
  return isTooLong
    ? tell('liability.reason-too-long', { most: String(reasonCharactersMost) })
    : tell('liability.reason-missing');
}

function moduleText({ about, unpaidCents }: Modules[number], speech: Speaker): string {
  const unpaid = unpaidCents === 'unknown' ? speech.tell('unknown') : formatCents(unpaidCents);
  return `${formatModule(about, speech)} · ${unpaid}`;
}
