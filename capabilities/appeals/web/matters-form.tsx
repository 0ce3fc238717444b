import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { draftOf, type MatterDraft, matterErrors, mattersOf } from './matter-draft.ts';
import { MatterFields } from './matter-fields.tsx';

/** Names what an appeal is about that came back. */
export function MattersForm(props: {
  readonly appeal: AppealView;
  /** What the server could not read, each at its field. */
  readonly told: readonly FieldError[];
  readonly onMatters: (matters: ReturnType<typeof mattersOf>) => void;
}) {
  const speech = useSpeech();
  const { appeal, told, onMatters } = props;
  const [drafts, setDrafts] = useState<readonly MatterDraft[]>(() => appeal.matters.map(draftOf));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const found = matterErrors(drafts, speech);
    setErrors(found);
    if (found.length === 0) onMatters(mattersOf(drafts));
  };
  return (
    <Form errors={errors.length > 0 ? errors : told} onSubmit={submit}>
      <MatterFields drafts={drafts} onDrafts={setDrafts} />
      <Button type="submit">{speech.tell('event.appeal.correct-appeal')}</Button>
    </Form>
  );
}
