import { describe, expect, test } from 'vitest';
import { type Demand, levelFor, type Shown, suffices } from './limits.ts';

describe('The check', () => {
  test.each<[here: number, everywhere: number, demand: Demand, tries: number]>([
    [0, 0, 'nothing', 250],
    [2, 199, 'nothing', 250],
    [3, 0, 'proof', 250],
    [7, 0, 'proof', 250],
    [8, 0, 'proof', 1_000],
    [19, 0, 'proof', 1_000],
    [20, 0, 'code', 1_000],
    [59, 0, 'code', 1_000],
    [60, 0, 'code', 4_000],
    [299, 0, 'code', 4_000],
    [300, 0, 'code', 16_000],
    [999, 0, 'code', 16_000],
    // Many addresses that fail a little each.
    [0, 200, 'proof', 250],
    [3, 999, 'proof', 250],
    [0, 1_000, 'proof', 1_000],
    [8, 1_000, 'proof', 1_000],
    [20, 1_000, 'code', 1_000],
  ])('after %i failures here and %i everywhere asks for: %s, of %i tries', (...row) => {
    const [here, everywhere, demand, tries] = row;
    expect(levelFor({ here, everywhere }, 'facts')).toMatchObject({
      demand,
      tries: { max: tries },
    });
  });

  test('never puts a picture before everybody for what many addresses did', () => {
    expect(levelFor({ here: 0, everywhere: 1_000_000 }, 'facts').demand).toBe('proof');
  });

  test.each([
    [0, 'nothing', 250],
    [3, 'proof', 250],
    [20, 'proof', 1_000],
    [60, 'proof', 4_000],
    [300, 'proof', 16_000],
  ] as const)('puts no picture before a letter: after %i failures, %s of %i tries', (...row) => {
    const [here, demand, tries] = row;
    const level = levelFor({ here, everywhere: 0 }, 'letter');
    expect(level).toMatchObject({ demand, tries: { max: tries } });
  });

  const nothing: Shown = { tries: 0, code: false };
  const easy: Shown = { tries: 250, code: false };
  const hard: Shown = { tries: 1_000, code: false };
  const harder: Shown = { tries: 4_000, code: false };
  const hardest: Shown = { tries: 16_000, code: false };
  test.each<[here: number, passing: readonly Shown[], refused: readonly Shown[]]>([
    [0, [nothing, easy], []],
    [3, [easy, hard], [nothing]],
    [8, [hard, { ...hard, code: true }], [nothing, easy, { ...easy, code: true }]],
    [20, [{ ...hard, code: true }], [nothing, hardest, { ...easy, code: true }]],
    [60, [{ ...harder, code: true }], [harder, { ...hard, code: true }]],
    [300, [{ ...hardest, code: true }], [hardest, { ...harder, code: true }]],
  ])('after %i failures lets pass what was asked for, and nothing less', (here, ...rest) => {
    const [passing, refused] = rest;
    const level = levelFor({ here, everywhere: 0 }, 'facts');
    for (const shown of passing) expect(suffices(shown, level)).toBe(true);
    for (const shown of refused) expect(suffices(shown, level)).toBe(false);
  });
});
