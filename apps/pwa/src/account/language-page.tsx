import { AccountScreen } from '../components/account-screen.tsx';
import { LanguageChooser } from '../components/language-chooser.tsx';
import { accountWords } from '../words/words.ts';

/** The language of the screens, on this device. */
export function LanguagePage() {
  return (
    <AccountScreen title={accountWords().account.language}>
      {() => (
        <>
          <p class="lead">{accountWords().accountLanguage.lead}</p>
          <div class="wide-languages">
            <LanguageChooser />
          </div>
        </>
      )}
    </AccountScreen>
  );
}
