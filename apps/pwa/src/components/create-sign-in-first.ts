import { useLocation, useNavigate } from '@solidjs/router';
import { leadingTo } from '../session.ts';

/** To sign-in, and back to this screen afterwards. */
export function createSignInFirst(): () => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return () => navigate(leadingTo('/connexion', pathname), { replace: true });
}
