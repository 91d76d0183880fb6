import { deleteDevice } from '@monlogement27/db';
import type { Context } from '../context.ts';
import { digest } from '../crypto.ts';
import { signOut } from '../sign-in/sign-out.ts';

/** «Oublier cet appareil»: the browser is as if it had never been here. */
export async function forgetDevice(context: Context): Promise<{ readonly forgotten: true }> {
  const { deps, cookies, setHeader } = context;
  await signOut(context);
  const device = cookies.get('device');
  if (device !== undefined) {
    const deviceHash = await digest(device);
    await deps.db.transaction().execute((tx) => deleteDevice(tx, deviceHash));
  }
  for (const name of ['device', 'registration', 'ticket'] as const) cookies.end(name);
  // Its cookies are ended by name: "cookies" would take those of the landlord's other sites as well.
  setHeader('Clear-Site-Data', '"storage"');
  return { forgotten: true };
}
