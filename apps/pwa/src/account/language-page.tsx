import { createSignal, Show } from 'solid-js';
import { ask, type Failure } from '../api.ts';
import { AccountScreen } from '../components/account-screen.tsx';
import { isSignInRequired } from '../components/create-query.ts';
import { createSignInFirst } from '../components/create-sign-in-first.ts';
import { LanguageChooser } from '../components/language-chooser.tsx';
import { FailureNotice } from '../components/notice.tsx';
import { accountWords, language } from '../words/words.ts';

/** The language of the screens, on this device; and of the account's mails. */
export function LanguagePage() {
  const signInFirst = createSignInFirst();
  const [saved, setSaved] = createSignal(false);
  const [trouble, setTrouble] = createSignal<Failure>();
  let saving = false;
  const save = async () => {
    if (saving) return;
    saving = true;
    setSaved(false);
    setTrouble(undefined);
    let chosen = language();
    let answer = await send();
    // Another was chosen before the first one was answered.
    while (chosen !== language()) {
      chosen = language();
      answer = await send();
    }
    saving = false;
    if (answer.ok) setSaved(true);
    else if (isSignInRequired(answer.failure)) signInFirst();
    else setTrouble(answer.failure);
  };

  return (
    <AccountScreen title={accountWords().account.language}>
      {() => (
        <>
          <p class="lead">{accountWords().accountLanguage.lead}</p>
          <div class="wide-languages">
            <LanguageChooser onChosen={() => void save()} />
          </div>
          <p role="status" class="told">
            {saved() ? accountWords().accountLanguage.saved : ''}
          </p>
          <Show when={trouble()}>
            <p>{accountWords().accountLanguage.notSaved}</p>
          </Show>
          <FailureNotice failure={trouble()} onRetry={() => void save()} />
        </>
      )}
    </AccountScreen>
  );
}

function send() {
  return ask((api) => api.account.setLanguage.mutate({ language: language() }));
}
