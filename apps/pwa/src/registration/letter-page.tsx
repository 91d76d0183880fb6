import { landlord } from 'virtual:landlord';
import { parseLetter } from '@monlogement27/domain';
import { A, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { createMailedToken } from '../components/create-mailed-token.ts';
import { DateField } from '../components/date-field.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { LetterDrawing } from '../components/letter-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Phone } from '../components/phone.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Steps } from '../components/steps.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { createHumanCheck } from '../human-check/create-human-check.ts';
import { Restored } from '../offline/restored.tsx';
import { laterWords, words } from '../words/words.ts';
import { birthDateOf, today } from './birth-date.ts';
import { draft, forgetDraft, kept, restored, setDraft, settleDraft } from './draft.ts';
import { asPrinted, isLetterCode, letter, setLetter } from './letter-code.ts';
import { ScanButton } from './scan/scan-button.tsx';

/** «Inscription suite à courrier»: number and code of a letter, and how to get one. */
export function LetterPage() {
  const navigate = useNavigate();
  const form = createForm();
  const human = createHumanCheck('letter');
  const [told, setTold] = createSignal<'codeRead' | 'birthDateToo'>();
  const [refused, setRefused] = createSignal(false);

  const takeCode = (code: string) => {
    setLetter('code', asPrinted(code));
    setTold('codeRead');
  };
  const typeCode = (code: string) => {
    setLetter({ code });
    setTold(undefined);
  };
  createMailedToken((carried) => {
    if (carried !== undefined && isLetterCode(carried)) takeCode(carried);
  });
  const scanned = (code: string) => {
    takeCode(code);
    if (draft.clientNumber === '') document.getElementById('clientNumber')?.focus();
  };

  const send = async () => {
    setTold(undefined);
    setRefused(false);
    const typed = {
      clientNumber: draft.clientNumber,
      letterCode: letter.code,
      ...(letter.dateAsked ? { birthDate: birthDateOf(draft.birthDate) } : {}),
    };
    const given = parseLetter(typed, today());
    if (!given.ok) return form.refuseFields(given.error);
    const answer = await human.send((proof) =>
      ask((api) => api.registration.verifyLetterCode.mutate({ ...typed, ...proof })),
    );
    if (!answer.ok) {
      await settleDraft();
      return fail(answer.failure);
    }
    navigate('/inscription/etape-2', { state: { byLetter: true } });
  };
  const fail = (failure: Failure) => {
    const code = failure.kind === 'refused' ? failure.refusal.code : undefined;
    if (code !== 'birthDateRequired') {
      setRefused(code === 'letterCodeRefused');
      return form.fail(failure);
    }
    // Nothing is wrong: one more thing is asked for.
    setLetter('dateAsked', true);
    setTold('birthDateToo');
    document.getElementById('birthDate')?.focus();
  };

  return (
    <Page
      title={words().ways.registerByLetter}
      step={words().identity.step}
      languages
      failed={form.errors().length > 0}
      aside={
        <>
          <LetterDrawing />
          <OfficeCard />
        </>
      }
    >
      <p class="lead">{laterWords().letter.lead}</p>
      <Restored restored={restored()} onForget={forgetDraft} />
      <ErrorSummary form={form} kept={kept()}>
        <Show when={refused()}>
          <p>
            <Phone class="phone" />
          </p>
        </Show>
      </ErrorSummary>
      <p role="status" class="told">
        {told() === 'codeRead' && laterWords().letter.codeRead(letter.code)}
        {told() === 'birthDateToo' && laterWords().letter.birthDateToo}
      </p>
      <form novalidate onSubmit={(event) => form.send(event, send)}>
        <RequiredHint />
        <Field
          id="clientNumber"
          label={words().fields.clientNumber}
          hint={words().fields.clientNumberHint(landlord.example.reference)}
          error={form.errorOf('clientNumber')}
          value={draft.clientNumber}
          onValue={(value) => setDraft({ clientNumber: value })}
          inputmode="numeric"
          autocomplete="off"
          required
        />
        <Field
          id="letterCode"
          label={laterWords().letter.code}
          hint={laterWords().letter.codeHint}
          error={form.errorOf('letterCode')}
          value={letter.code}
          onValue={typeCode}
          onBlur={() => setLetter('code', asPrinted(letter.code))}
          class="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <details class="inline-help">
          <summary>{laterWords().letter.whereIsCode}</summary>
          <LetterDrawing />
        </details>
        <ScanButton onCode={scanned} />
        <Show when={letter.dateAsked}>
          <DateField
            id="birthDate"
            label={words().fields.birthDate}
            hint={words().fields.birthDateHint}
            error={form.errorOf('birthDate')}
            value={draft.birthDate}
            onValue={(value) => setDraft({ birthDate: value })}
          />
        </Show>
        <SubmitButton pending={form.pending()} checking={human.checking()}>
          {words().forms.next}
        </SubmitButton>
      </form>
      <section class="after">
        <h2>{laterWords().letter.none}</h2>
        <Steps
          steps={[laterWords().letter.call, laterWords().letter.check, laterWords().letter.post]}
        />
      </section>
      <OfficeCard />
      <p class="after">
        <A class="way" href="/inscription">
          {laterWords().letter.back}
        </A>
      </p>
    </Page>
  );
}
