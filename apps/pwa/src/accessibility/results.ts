/** What `docs/accessibility.md` counts, criterion by criterion. */
export const results = { rgaa: '4.1.2', conform: 68, notConform: 4, notApplicable: 34 };

/** Of the criteria that apply, rounded down. */
export const share = Math.floor((100 * results.conform) / (results.conform + results.notConform));
