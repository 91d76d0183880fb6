import type { Element, Page } from './page.ts';
import { codePart, drawPanel } from './page-code.ts';
import { drawFoot, footPart } from './page-foot.ts';
import { drawHead, headPart } from './page-head.ts';
import { drawSteps, stepsPart } from './page-steps.ts';

/** One letter on one A4 page: its part of the structure tree, in the order in which it is read. */
export function letterPage(page: Page): Element {
  const drawDecoration = page.stamp('decoration', () => {
    for (const draw of [drawHead, drawPanel, drawSteps, drawFoot]) draw(page);
  });
  drawDecoration();
  return page.doc.struct('Sect', {}, [
    ...headPart(page),
    ...codePart(page),
    ...stepsPart(page),
    ...footPart(page),
  ]);
}
