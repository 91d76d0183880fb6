import { landlord } from 'virtual:landlord';
import { parseIdentity, type RefusalCode } from '@monlogement27/domain';
import { A, useNavigate } from '@solidjs/router';
import { createSignal, Match, Switch } from 'solid-js';
import { ask } from '../api.ts';
import { Expander } from '../components/card.tsx';
import { createForm } from '../components/create-form.ts';
import { DateField } from '../components/date-field.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Phone } from '../components/phone.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { Sentence } from '../components/sentence.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { AskedCode } from '../human-check/asked-code.tsx';
import { createHumanCheck } from '../human-check/create-human-check.ts';
import { Restored } from '../offline/restored.tsx';
import { words } from '../words/words.ts';
import { birthDateOf, today } from './birth-date.ts';
import { draft, forgetDraft, kept, restored, setDraft, settleDraft } from './draft.ts';

/** «Inscription étape 1 / 2»: who are you? */
export function IdentityPage() {
  const navigate = useNavigate();
  const form = createForm();
  const human = createHumanCheck('facts');
  const [refused, setRefused] = createSignal<RefusalCode>();

  const send = async () => {
    setRefused(undefined);
    const { clientNumber, lastName, firstName } = draft;
    const typed = { clientNumber, lastName, firstName, birthDate: birthDateOf(draft.birthDate) };
    const identity = parseIdentity(typed, today());
    const wrong = { ...(identity.ok ? {} : identity.error), ...human.wrongCode() };
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const answer = await human.send((proof) =>
      ask((api) => api.registration.verifyIdentity.mutate({ ...typed, ...proof })),
    );
    if (answer.ok) return navigate('/inscription/etape-2');
    await settleDraft();
    form.fail(answer.failure);
    const { failure } = answer;
    if (failure.kind === 'refused') setRefused(failure.refusal.code);
  };

  return (
    <Page
      title={words().ways.register}
      step={words().identity.step}
      languages
      failed={form.errors().length > 0}
      aside={
        <>
          <NoticeDrawing />
          <OfficeCard />
        </>
      }
    >
      <p class="lead">{words().identity.lead}</p>
      <Restored restored={restored()} onForget={forgetDraft} />
      <ErrorSummary form={form} kept={kept()}>
        <Switch>
          <Match when={refused() === 'alreadyRegistered'}>
            <p class="actions">
              <A href="/connexion">{words().ways.signIn}</A>
              <A href="/mot-de-passe-perdu">{words().ways.lostPassword}</A>
            </p>
            <p>
              <Sentence text={words().identity.notMine} href="/inscription/courrier" />
            </p>
          </Match>
          <Match when={refused() === 'identityNotMatched' || refused() === 'letterOnly'}>
            <p>
              <A href="/inscription/courrier">{words().ways.registerByLetter}</A>
            </p>
          </Match>
        </Switch>
      </ErrorSummary>
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
        <details class="inline-help">
          <summary>{words().identity.whereIsNumber}</summary>
          <NoticeDrawing />
        </details>
        <Field
          id="lastName"
          label={words().fields.lastName}
          hint={words().fields.latinLetters || undefined}
          error={form.errorOf('lastName')}
          value={draft.lastName}
          onValue={(value) => setDraft({ lastName: value })}
          dir="auto"
          autocomplete="family-name"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <Field
          id="firstName"
          label={words().fields.firstName}
          hint={words().fields.latinLetters || undefined}
          error={form.errorOf('firstName')}
          value={draft.firstName}
          onValue={(value) => setDraft({ firstName: value })}
          dir="auto"
          autocomplete="given-name"
          autocapitalize="words"
          spellcheck={false}
          required
        />
        <DateField
          id="birthDate"
          label={words().fields.birthDate}
          hint={words().fields.birthDateHint}
          error={form.errorOf('birthDate')}
          value={draft.birthDate}
          onValue={(value) => setDraft({ birthDate: value })}
        />
        <AskedCode check={human} form={form} />
        <SubmitButton pending={form.pending()} checking={human.checking()}>
          {words().forms.next}
        </SubmitButton>
      </form>
      <Expander title={words().identity.noNotice}>
        <p>
          <Sentence text={words().identity.callForNumber} values={{ phone: <Phone /> }} />
        </p>
      </Expander>
      <p class="after">
        {words().identity.haveCode}
        <br />
        <A class="way" href="/inscription/courrier">
          {words().ways.registerByLetter}
        </A>
      </p>
    </Page>
  );
}
