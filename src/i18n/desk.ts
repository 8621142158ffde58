import type { AwardCount } from '../desk/award-form.ts';
import type { MarkKind } from '../desk/item-kind.ts';
import type { HeadField } from '../desk/note-places.ts';
import type { DeskRemark } from '../desk/outcome.ts';
import type { Basis, Operator } from '../model/figure.ts';
import type { Role } from '../model/observation.ts';
import type { DistractorReason } from '../prose/distractors/out-of-account.ts';
import type { Explanation } from './problem-messages.ts';

/** Words of the desk, where an author pastes an article, reviews it and takes the bulletin away. */
export interface DeskWords {
  name: string;
  footerLink: string;
  lead: string;
  privacy: { title: string; text: string };
  noScript: string;
  loading: string;
  tooOld: string;
  loadFailed: string;
  steps: { intake: string; review: string; publish: string };

  intake: {
    paste: string;
    pasteHint: string;
    read: string;
    reading: string;
    choose: string;
    drop: string;
    example: string;
    nothing: string;
    failed: string;
    pasted: string;
    /** Said instead of the form once an article is there. */
    current: (name: string) => string;
    another: string;
    anotherWarning: string;
    kept: string;
    forget: string;
    forgetWarning: string;
    forgotten: string;
    tooLargeToKeep: string;
    /** Said while there is no network. */
    offline: string;
  };
  /** A fictional article, made of the site's own words. */
  example: {
    title: (agency: string, year: number) => string;
    lead: (agency: string, day: string) => string;
    counted: (items: readonly string[]) => string;
    item: (value: string, what: string, change: string) => string;
    award: string;
    puzzle: string;
  };

  head: {
    title: string;
    fields: Readonly<Record<HeadField, string>>;
    hints: Readonly<Record<'agency' | 'period' | 'published', string>>;
    proposed: string;
    doubtful: string;
    notFound: string;
    fromText: string;
    leftEmpty: string;
    address: (path: string) => string;
    daysTitle: string;
    from: string;
    to: string;
  };
  pictures: {
    title: string;
    lead: string;
    alt: string;
    altHint: string;
    keep: string;
    lost: (count: number) => string;
  };

  marks: {
    title: string;
    help: string;
    legend: string;
    kinds: Readonly<Record<MarkKind, string>>;
    /** What a mark says to those who do not see its colour. */
    spoken: Readonly<Record<MarkKind, string>>;
    coverage: (explained: number, all: number) => string;
    checked: (checked: number, all: number) => string;
    toReview: (count: number) => string;
    nothingToReview: string;
    next: string;
    previous: string;
    nextUnchecked: string;
    showOpen: string;
    add: string;
    keys: string;
    /** Lines of the file that are taken for no part of the article. */
    dropped: (count: number) => string;
    droppedHint: string;
  };

  /** Where a line of the article gets other words. */
  editing: {
    open: string;
    /** What the button says to those who do not see in which paragraph it stands. */
    openLine: (number: number) => string;
    label: (number: number) => string;
    hint: string;
    failed: string;
  };

  panel: {
    title: (quote: string) => string;
    readAs: string;
    of: (whole: string) => string;
    distractors: Readonly<Record<DistractorReason, string>>;
    notAFigure: string;
    /** Stands for the name of a figure that has none. */
    nameless: string;
    unexplained: string;
    dismissed: (reason: string) => string;
    added: string;
    corrected: string;
    right: string;
    isChecked: string;
    correct: string;
    isFigure: string;
    isAward: string;
    dismiss: string;
    undo: string;
    remove: string;
    close: string;
    save: string;
    cancel: string;
    /** Asked before what is filled in is given up unsaved. */
    discardWarning: string;
    others: string;
  };
  form: {
    figure: string;
    award: string;
    quote: string;
    quoteHint: string;
    quoteMissing: string;
    quoteSeveral: (count: number) => string;
    metric: string;
    metricHint: string;
    noMetric: string;
    unknownMetric: (found: string) => string;
    noMatch: string;
    matches: (count: number) => string;
    label: string;
    measure: string;
    /** Stands for a measure whose numbers have no word after them. */
    noUnit: string;
    role: string;
    period: string;
    periodHint: string;
    scope: string;
    scopeHint: string;
    operator: string;
    operators: Readonly<Record<Operator, string>>;
    value: string;
    valueMax: string;
    of: string;
    changes: string;
    changeBy: string;
    changeHint: string;
    basis: string;
    bases: Readonly<Record<Basis, string>>;
    versus: string;
    addChange: string;
    remove: string;
    removeChange: (number: number) => string;
    meaning: string;
    more: string;
    needed: string;
    wholeInexact: string;
    notAPeriod: string;
    honour: string;
    grantedBy: string;
    counts: Readonly<Record<AwardCount, string>>;
    countHint: string;
    occasions: string;
    stage: string;
  };
  roles: Readonly<Record<Role, string>>;
  dismissal: {
    title: string;
    reason: string;
    /** Reasons to choose from. */
    usual: readonly string[];
    other: string;
    ownWords: string;
    needed: string;
  };

  problems: {
    error: string;
    warning: string;
    counts: (errors: number, warnings: number) => string;
    none: string;
    ofAll: string;
    goTo: string;
    remarks: { readonly [Code in DeskRemark['code']]: (remark: Extract<DeskRemark, { code: Code }>) => Explanation };
  };

  publish: {
    checking: string;
    ready: string;
    notReady: (errors: number) => string;
    withWarnings: (warnings: number) => string;
    /** How many figures and awards nobody has compared with the article yet. */
    unchecked: (count: number) => string;
    summary: string;
    figures: string;
    awards: string;
    dismissed: string;
    unexplained: string;
    checked: string;
    errors: string;
    warnings: string;
    download: string;
    downloadDraft: string;
    draftExplained: string;
    downloadPicture: (file: string) => string;
    copy: string;
    copied: string;
    copyFailed: string;
    whereTo: (path: string) => string;
    colleague: string;
    preview: string;
    proof: string;
    proofExplained: string;
    downloadProof: string;
    printProof: string;
  };
  proof: {
    title: string;
    made: (date: string, site: string) => string;
    number: string;
    figure: string;
    value: string;
    sentence: string;
    awards: string;
    dismissed: string;
    dismissedAs: string;
    warnings: string;
    noWarnings: string;
    unfinished: (errors: number) => string;
    counts: (figures: number, awards: number, dismissed: number) => string;
    /** How many figures and awards nobody has compared with the article. */
    unchecked: (count: number, all: number) => string;
    allChecked: string;
    digest: (digest: string) => string;
    author: string;
    approver: string;
    date: string;
    signature: string;
  };
}
