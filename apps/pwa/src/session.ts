import type { AppRouter } from '@monlogement27/server';
import type { inferRouterOutputs } from '@trpc/server';
import { createSignal } from 'solid-js';

export type TenantView = inferRouterOutputs<AppRouter>['session']['signIn']['tenant'];

/** Who is signed in, as far as this page has heard; the server has the last word. */
export const [tenant, setTenant] = createSignal<TenantView>();
