import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import { TextAreaField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { type Typed, useTyped } from '#ui/form/use-typed.ts';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { Termed } from '#ui/text/term.tsx';
import { addNoteContract } from '../api/add-note.contract.ts';
import { correctNoteContract } from '../api/correct-note.contract.ts';
import { listNotesContract } from '../api/list-notes.contract.ts';
import type { NoteView } from '../api/note-view.contract.ts';

/** What employees have written into the case. Nothing is overwritten: a further note puts one right. */
export function NotesPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listNotesContract, { taxpayerId });
  const [saved, setSaved] = useState(0);
  const kept = useTyped(blank, 'note');
  const command = useCommand(addNoteContract, {
    onDone: () => {
      kept.forget();
      setSaved(saved + 1);
    },
  });
  return (
    <section className="stack" aria-labelledby="notes">
      <h2 id="notes">{tell('notes.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ notes }) =>
          notes.length === 0 ? (
            <p className="quiet">{tell('notes.none')}</p>
          ) : (
            <ol role="list" className="plain-list notes">
              {notes.map((note) => (
                <NoteItem key={note.noteId} note={note} />
              ))}
            </ol>
          )
        }
      </Answered>
      <details>
        <summary>{tell('notes.write')}</summary>
        <NoteForm
          name="note"
          label={tell('notes.text')}
          key={saved}
          kept={kept}
          event="add-note"
          isSaved={saved > 0}
          command={command}
          onSend={(text) => command.run({ taxpayerId, text })}
        />
      </details>
    </section>
  );
}

function NoteItem({ note }: { readonly note: NoteView }) {
  const speech = useSpeech();
  const { taxpayerId, noteId, text, by, writtenAt, writtenDay, state, correctsId, moves } = note;
  const kept = useTyped(blank, `correct-${noteId}`);
  const command = useCommand(correctNoteContract, { onDone: kept.forget });
  const day = formatDay(writtenDay, speech);
  return (
    <li className={`note note--${state}`}>
      <p className="note__text">
        <Termed text={text} />
      </p>
      <p className="quiet small">
        <InstantText at={writtenAt} style="table" />
        {` · ${by.name ?? speech.tell(`role.${by.role}`)}`}
        {correctsId !== undefined && ` · ${speech.tell('notes.corrects')}`}
        {note.correctedById !== undefined && ` · ${speech.tell('notes.is-corrected')}`}
      </p>
      {moves.some(({ event, allowed }) => event === 'correct-note' && allowed) && (
        <details className="small">
          <summary>{speech.tell('notes.correct-of', { day })}</summary>
          <NoteForm
            name={`correct-${noteId}`}
            label={speech.tell('notes.corrected-text')}
            event="correct-note"
            kept={kept}
            command={command}
            onSend={(right) => command.run({ taxpayerId, noteId, text: right })}
          />
        </details>
      )}
    </li>
  );
}

const blank = { text: '' };

type NoteFormProps = {
  readonly name: string;
  readonly label: string;
  readonly event: 'add-note' | 'correct-note';
  readonly kept: Typed<{ readonly text: string }>;
  readonly command: { readonly isBusy: boolean; readonly problem: CallProblem | undefined };
  /** The form is blank again because what was entered before has been saved. */
  readonly isSaved?: boolean;
  readonly onSend: (text: string) => void;
};

/** What was entered stays until it is saved. */
function NoteForm({ name, label, event, kept, command, isSaved = false, onSend }: NoteFormProps) {
  const { tell } = useSpeech();
  const { text } = kept.typed;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const isMissing = text.trim() === '';
    setErrors(isMissing ? [{ name, message: tell('notes.text-needed') }] : []);
    if (!isMissing) onSend(text);
  };
  return (
    <Form errors={errors} places={[[/^text/, name]]} onSubmit={submit}>
      <TextAreaField
        name={name}
        label={label}
        hint={tell('notes.hint')}
        value={text}
        onChange={(next) => kept.change({ text: next })}
      />
      <CommandTrouble problem={command.problem} process="note" event={event} onRetry={submit} />
      <div className="row">
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell(`event.note.${event}`)}
        </Button>
        <span role="status">{isSaved && text === '' && tell('notes.saved')}</span>
      </div>
    </Form>
  );
}
