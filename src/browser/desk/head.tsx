import { useMemo } from 'preact/hooks';
import type { HeadField } from '../../desk/note-places.ts';
import type { Outcome } from '../../desk/outcome.ts';
import { inLanguage } from '../../desk/plain-words.ts';
import { choose, type Review } from '../../desk/review.ts';
import { dayOfWords, writtenDay, writtenPeriod } from '../../import/written-time.ts';
import { formatDate, formatPeriod, formatUnusualDates } from '../../model/format.ts';
import type { Period } from '../../model/period.ts';
import { Combobox } from './combobox.tsx';
import { type ChangeReview, useDesk } from './desk-context.ts';
import { Notes } from './notes.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  review: Review;
  outcome: Outcome;
  setReview: ChangeReview;
}

/** Title, agency, period and date: proposed from the article, with doubt said, and the author's to decide. */
export function Head({ review, outcome, setReview }: Props) {
  const { vocabulary, words, language } = useDesk();
  const { head } = words.desk;
  const { proposed, notes, draft } = outcome;
  const { chosen, reading, manuscript } = review;
  const agencies = useMemo(
    () =>
      [...vocabulary.agencies.values()].map((agency) => ({
        id: agency.id,
        label: inLanguage(agency.name, language),
        aliases: [...Object.values(agency.name), ...Object.values(agency.short)],
      })),
    [vocabulary, language],
  );
  const doubt = (field: Exclude<HeadField, 'pictures'>, value: unknown, certain: boolean): string => {
    if (chosen[field] === '') return head.leftEmpty;
    if (chosen[field] !== undefined) return value === null ? '' : head.fromText;
    if (value === null || value === '') return field === 'published' ? '' : head.notFound;
    return certain ? head.proposed : head.doubtful;
  };
  const says = {
    title: doubt('title', proposed.title, manuscript.title !== undefined || reading.proposedTitle.certain),
    agency: doubt('agency', proposed.agency, reading.proposedAgency.certain),
    period: doubt('period', proposed.period, reading.proposedPeriod.certain),
    published: doubt(
      'published',
      proposed.published,
      manuscript.published !== undefined || reading.proposedPublished.certain,
    ),
  };
  const of = (field: HeadField) => notes.filter(({ target }) => target.kind === 'head' && target.field === field);
  const field = (
    name: keyof typeof says,
    control: preact.JSX.Element,
    meaning?: string,
    hint?: string,
    more?: preact.JSX.Element,
  ) => (
    <div class="desk-field">
      <label id={`head-${name}-label`} for={`head-${name}`}>
        {head.fields[name]}
      </label>
      {control}
      {meaning && <p class="desk-meaning">{meaning}</p>}
      <p class="soft" id={`head-${name}-says`}>
        <small>
          <span class={says[name] === head.doubtful || says[name] === head.notFound ? 'desk-doubt' : ''}>
            {says[name]}
          </span>{' '}
          {hint}
        </small>
      </p>
      {more}
      <Notes notes={of(name)} />
    </div>
  );
  /** The period with the days that it goes from and to. */
  const meaningOf = (period: Period): string => {
    const name = formatPeriod(period, language);
    const { start, end } = period;
    if (!start || !end || formatUnusualDates(period, language) !== undefined) return name;
    return `${name}, ${words.periodDates(formatDate(start, language), formatDate(end, language))}`;
  };
  const isInvalid = (name: HeadField): boolean => of(name).some(({ severity }) => severity === 'error');
  const input = (name: 'title' | 'period' | 'published', value: string) => (
    <TextField
      id={`head-${name}`}
      value={value}
      describedBy={`head-${name}-says`}
      isInvalid={isInvalid(name)}
      // A date may be left out; a title and a period may not, and are proposed again.
      onCommit={(typed) =>
        setReview((now) => choose(now, { [name]: typed === '' && name !== 'published' ? undefined : typed }))
      }
    />
  );

  const days = (
    <details open={chosen.from !== undefined || chosen.to !== undefined}>
      <summary>{head.daysTitle}</summary>
      <div class="desk-row">
        {(['from', 'to'] as const).map((end) => (
          <div class="desk-field" key={end}>
            <label for={`head-${end}`}>{head[end]}</label>
            <input
              id={`head-${end}`}
              type="date"
              value={chosen[end] ?? ''}
              onChange={({ currentTarget: { value } }) => setReview((now) => choose(now, { [end]: value }))}
            />
          </div>
        ))}
      </div>
    </details>
  );

  return (
    <div class="desk-head">
      <h3>{head.title}</h3>
      <Notes notes={notes.filter(({ target }) => target.kind === 'whole')} />
      <div class="desk-fields">
        {field('title', input('title', proposed.title))}
        {field(
          'agency',
          <Combobox
            id="head-agency"
            options={agencies}
            chosen={proposed.agency?.id ?? chosen.agency ?? ''}
            onChoose={(agency) => setReview((now) => choose(now, { agency: agency === '' ? undefined : agency }))}
            describedBy="head-agency-says"
            isInvalid={isInvalid('agency')}
          />,
          undefined,
          head.hints.agency,
        )}
        {field(
          'period',
          input('period', chosen.period ?? writtenPeriod(proposed.period?.id ?? '', language)),
          proposed.period ? meaningOf(proposed.period) : undefined,
          head.hints.period,
          days,
        )}
        {field(
          'published',
          input('published', chosen.published ?? writtenDay(proposed.published ?? '', language)),
          chosen.published && proposed.published && dayOfWords(proposed.published)
            ? formatDate(proposed.published, language)
            : undefined,
          head.hints.published,
        )}
      </div>
      {draft.path && (
        <p class="soft">
          <small>{head.address(draft.path)}</small>
        </p>
      )}
    </div>
  );
}
