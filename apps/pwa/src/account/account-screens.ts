/** «Mon compte» and all that is below it: one chunk, so that no tenant waits between two of them. */
import './account.css';

export { ChangePasswordPage } from '../recovery/change-password-page.tsx';
export { ForgetDevicePage } from '../session/forget-device-page.tsx';
export { SessionsPage } from '../session/sessions-page.tsx';
export { AccountPage } from './account-page.tsx';
export { ClosePage } from './close-page.tsx';
export { ConfirmEmailPage } from './confirm-email-page.tsx';
export { DataPage } from './data-page.tsx';
export { EmailPage } from './email-page.tsx';
export { EventsPage } from './events-page.tsx';
export { LanguagePage } from './language-page.tsx';
export { UndoEmailPage } from './undo-email-page.tsx';
