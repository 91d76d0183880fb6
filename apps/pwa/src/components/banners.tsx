import { onMount } from 'solid-js';
import { LaunchBanner } from '../install/launch-banner.tsx';
import { watchConnection } from '../offline/connection.ts';
import { ConnectionBanner } from '../offline/connection-banner.tsx';
import { EndingBanner } from '../offline/ending-banner.tsx';
import { watchTenant } from '../offline/forget.ts';
import { createUpdateOnLeave } from '../update/create-update-on-leave.ts';
import { watchTyping } from '../update/typed.ts';
import { UpdateBanner } from '../update/update-banner.tsx';
import { registerWorker } from '../update/worker.ts';
import { dropExpired } from '../vault/load.ts';

/**
 * What the application watches and has to say, whatever the screen. In a chunk of its own: the first screen does not
 * wait for it.
 */
export function Banners() {
  createUpdateOnLeave();
  onMount(() => {
    watchConnection();
    watchTenant();
    watchTyping();
    registerWorker();
    void dropExpired();
  });
  return (
    <>
      <ConnectionBanner />
      <EndingBanner />
      <UpdateBanner />
      <LaunchBanner />
    </>
  );
}
