import { landlord } from 'virtual:landlord';
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { ask } from '../api.ts';
import { AccountScreen } from '../components/account-screen.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { RequiredHint } from '../components/required-hint.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { accountWords } from '../words/words.ts';
import { createConfirmedForm } from './create-confirmed-form.ts';
import { CurrentPasswordField } from './current-password-field.tsx';

type DataFile = { readonly name: string; readonly json: string };

/** «Télécharger mes données»: one file, saved on this device. */
export function DataPage() {
  const [file, setFile] = createSignal<DataFile>();
  return (
    <Show when={file()} fallback={<AskForData onFile={setFile} />}>
      {(made) => <SavedData file={made()} />}
    </Show>
  );
}

function AskForData(props: { onFile: (file: DataFile) => void }) {
  const form = createConfirmedForm();
  const send = async () => {
    const wrong = form.currentPasswordRule();
    if (Object.keys(wrong).length > 0) return form.refuseFields(wrong);
    const typed = { currentPassword: form.currentPassword() };
    const answer = await ask((api) => api.account.exportData.mutate(typed));
    if (!answer.ok) return form.fail(answer.failure);
    const { exportedAt } = answer.value;
    props.onFile({ name: fileName(exportedAt), json: JSON.stringify(answer.value, null, 2) });
  };
  return (
    <AccountScreen title={accountWords().account.data} failed={form.errors().length > 0}>
      {(who) => (
        <>
          <p>{accountWords().accountData.lead}</p>
          <ul class="inside">
            <li>{accountWords().accountData.tenant}</li>
            <li>{accountWords().accountData.account}</li>
            <li>{accountWords().accountData.devices}</li>
            <li>{accountWords().accountData.mails}</li>
            <li>{accountWords().accountData.events}</li>
          </ul>
          <p>{accountWords().accountData.without}</p>
          <ErrorSummary form={form} />
          <form novalidate onSubmit={(event) => form.send(event, send)}>
            <RequiredHint />
            <CurrentPasswordField form={form} email={who().email} />
            <SubmitButton pending={form.pending()}>{accountWords().accountData.send}</SubmitButton>
          </form>
        </>
      )}
    </AccountScreen>
  );
}

/** Saved at once, and once more by its link: some browsers ask first, or look away. */
function SavedData(props: { file: DataFile }) {
  const address = URL.createObjectURL(new Blob([props.file.json], { type: 'application/json' }));
  onCleanup(() => URL.revokeObjectURL(address));
  onMount(() => {
    const link = document.createElement('a');
    link.href = address;
    link.download = props.file.name;
    link.click();
  });
  return (
    <AccountScreen title={accountWords().accountData.doneTitle}>
      {() => (
        <>
          <p class="lead">{accountWords().accountData.done}</p>
          <p class="address">
            <bdi dir="ltr">{props.file.name}</bdi>
          </p>
          <p>{accountWords().accountData.careful}</p>
          <a class="button second" href={address} download={props.file.name}>
            {accountWords().accountData.again}
          </a>
        </>
      )}
    </AccountScreen>
  );
}

/** With the day it was made at the landlord's. */
function fileName(exportedAt: string): string {
  // Swedes write a day as YYYY-MM-DD.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: landlord.timeZone });
  return `mes-donnees-${day.format(new Date(exportedAt))}.json`;
}
