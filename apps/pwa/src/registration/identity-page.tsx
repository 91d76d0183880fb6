import { landlord } from 'virtual:landlord';
import { type IdentityForm, parseIdentity } from '@monlogement27/domain';
import { A, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask } from '../api.ts';
import { createForm } from '../components/create-form.ts';
import { DateField } from '../components/date-field.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Field } from '../components/field.tsx';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { createHumanProof, type HumanProof } from '../human-check/create-human-proof.ts';
import { monthNumber } from '../words/fr.ts';
import { draft, setDraft } from './draft.ts';

/** «Inscription étape 1 / 2»: who are you? */
export function IdentityPage() {
  const navigate = useNavigate();
  const form = createForm();
  const human = createHumanProof();
  const [registered, setRegistered] = createSignal(false);

  const send = async () => {
    setRegistered(false);
    const { clientNumber, lastName, firstName } = draft;
    const typed = { clientNumber, lastName, firstName, birthDate: birthDateOf(draft.birthDate) };
    const identity = parseIdentity(typed, today());
    if (!identity.ok) return form.refuseFields(identity.error);
    const answer = await verify(typed, human);
    if (answer.ok) return navigate('/inscription/etape-2');
    form.fail(answer.failure);
    const { failure } = answer;
    setRegistered(failure.kind === 'refused' && failure.refusal.code === 'alreadyRegistered');
  };

  return (
    <Page
      title="Inscription locataire"
      step="Étape 1 / 2"
      failed={form.errors().length > 0}
      aside={
        <>
          <NoticeDrawing />
          <OfficeCard />
        </>
      }
    >
      <p class="lead">Complétez vos informations personnelles.</p>
      <ErrorSummary form={form}>
        <Show when={registered()}>
          <p class="actions">
            <A href="/connexion">Connexion</A>
            <A href="/mot-de-passe-perdu">Perte du mot de passe</A>
            <A href="/inscription/courrier">Inscription suite à courrier</A>
          </p>
        </Show>
      </ErrorSummary>
      <form novalidate onSubmit={(event) => form.send(event, send)}>
        <p class="hint">Les champs marqués * sont obligatoires.</p>
        <Field
          id="clientNumber"
          label="Numéro de client"
          hint={`La « référence à rappeler », avec ou sans les zéros. Exemple : ${landlord.example.reference}`}
          error={form.errorOf('clientNumber')}
          value={draft.clientNumber}
          onValue={(value) => setDraft('clientNumber', value)}
          inputmode="numeric"
          autocomplete="off"
          required
        />
        <details class="inline-help">
          <summary>Où est ce numéro ?</summary>
          <NoticeDrawing />
        </details>
        <Field
          id="lastName"
          label="Nom"
          error={form.errorOf('lastName')}
          value={draft.lastName}
          onValue={(value) => setDraft('lastName', value)}
          autocomplete="family-name"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <Field
          id="firstName"
          label="Prénom"
          error={form.errorOf('firstName')}
          value={draft.firstName}
          onValue={(value) => setDraft('firstName', value)}
          autocomplete="given-name"
          autocapitalize="words"
          spellcheck={false}
          required
        />
        <DateField
          id="birthDate"
          label="Date de naissance"
          hint="Exemple : 10 9 1975"
          error={form.errorOf('birthDate')}
          value={draft.birthDate}
          onValue={(value) => setDraft('birthDate', value)}
        />
        <SubmitButton pending={form.pending()}>Suivant</SubmitButton>
      </form>
      <details class="card">
        <summary>Je n’ai pas mon avis d’échéance</summary>
        <p>
          Appelez-nous au <a href={`tel:${landlord.office.phoneLink}`}>{landlord.office.phone}</a>.
          Nous vous donnerons votre numéro.
        </p>
      </details>
      <p class="after">
        Vous avez reçu un courrier avec un code ?{' '}
        <A href="/inscription/courrier">Inscription suite à courrier</A>
      </p>
    </Page>
  );
}

/** Once more with a new proof, where the first was too old or too easy meanwhile. */
async function verify(typed: IdentityForm, human: HumanProof) {
  for (let again = false; ; again = true) {
    const humanCheck = await human.take();
    const answer = await ask((api) =>
      api.registration.verifyIdentity.mutate({ ...typed, ...(humanCheck && { humanCheck }) }),
    );
    const refused = !answer.ok && answer.failure.kind === 'refused' && answer.failure.refusal.code;
    if (again || (refused !== 'humanCheckRequired' && refused !== 'humanCheckFailed'))
      return answer;
  }
}

/** As one text, with the month as a number; empty where nothing was typed. */
function birthDateOf({ day, month, year }: typeof draft.birthDate): string {
  const parts = [day.trim(), monthNumber(month), year.trim()];
  return parts.every((part) => part === '') ? '' : parts.join('/');
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: landlord.timeZone }).format();
}
