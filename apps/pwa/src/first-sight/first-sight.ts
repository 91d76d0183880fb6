import type { Language } from '@monlogement27/domain';

/** One screen as the application draws it before anybody touched anything. */
export type FirstSight = {
  readonly path: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Both are HTML. */
  readonly title: string;
  readonly markup: string;
};

/** What `draw.tsx` offers to the build. */
export type Drawer = { drawFirstSights(language: Language): Promise<readonly FirstSight[]> };
