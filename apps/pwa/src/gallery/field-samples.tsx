import { landlord } from 'virtual:landlord';
import { createSignal, Show } from 'solid-js';
import { Checkbox } from '../components/checkbox.tsx';
import { createForm } from '../components/create-form.ts';
import { DateField } from '../components/date-field.tsx';
import { EmailSuggestion } from '../components/email-suggestion.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { laterWords, words } from '../words/words.ts';
import { Sample } from './sample.tsx';

/** `prefix`: both sheets show the same fields, and an id stands once in a page. */
export function FieldSamples(props: { prefix: string }) {
  const form = createForm();
  const id = (name: string) => `${props.prefix}-${name}`;
  const [number, setNumber] = createSignal('');
  const [email, setEmail] = createSignal('jean@gmial.com');
  const [date, setDate] = createSignal({ day: '10', month: '9', year: '1975' });
  const [checked, setChecked] = createSignal(false);
  const ignore = () => {};
  return (
    <>
      <Sample name="Field: empty, with a hint">
        <Field
          id={id('number')}
          label={words().fields.clientNumber}
          hint={words().fields.clientNumberHint(landlord.example.reference)}
          value={number()}
          onValue={setNumber}
          required
        />
      </Sample>
      <Sample name="Field: filled; EmailSuggestion">
        <Field
          id={id('email')}
          label={words().fields.email}
          type="email"
          value={email()}
          onValue={setEmail}
          required
        />
        <EmailSuggestion email={email()} onTake={setEmail} />
      </Sample>
      <Sample name="Field: refused">
        <Field
          id={id('refused')}
          label={words().fields.lastName}
          hint={words().fields.latinLetters || undefined}
          error={words().fieldErrors.lastName.required}
          value=""
          onValue={ignore}
          required
        />
      </Sample>
      <Sample name="DateField: filled">
        <DateField
          id={id('date')}
          label={words().fields.birthDate}
          hint={words().fields.birthDateHint}
          error={undefined}
          value={date()}
          onValue={setDate}
        />
      </Sample>
      <Sample name="DateField: refused">
        <DateField
          id={id('date-refused')}
          label={words().fields.birthDate}
          hint={words().fields.birthDateHint}
          error={words().fieldErrors.birthDate.notACalendarDate}
          value={{ day: '31', month: '2', year: '1975' }}
          onValue={ignore}
        />
      </Sample>
      <Sample name="Checkbox: free">
        <Checkbox
          id={id('terms')}
          label={laterWords().submit.accept}
          hint={<a href="/conditions">{laterWords().submit.readTerms}</a>}
          checked={checked()}
          onChecked={setChecked}
        />
      </Sample>
      <Sample name="Checkbox: refused">
        <Checkbox
          id={id('terms-refused')}
          label={laterWords().submit.accept}
          error={laterWords().laterFieldErrors.terms.general}
          checked={false}
          onChecked={ignore}
        />
      </Sample>
      <Sample name="ErrorSummary: shown by the button">
        <Show when={form.problems().length === 0}>
          <button
            type="button"
            class="button second"
            onClick={() => form.refuseFields({ clientNumber: 'required', lastName: 'required' })}
          >
            {words().forms.next}
          </button>
        </Show>
        <ErrorSummary form={form} />
      </Sample>
    </>
  );
}
