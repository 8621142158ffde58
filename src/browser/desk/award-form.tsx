import { useId, useState } from 'preact/hooks';
import { awardCounts, awardFields, awardOfFields, emptyAward } from '../../desk/award-form.ts';
import { inLanguage } from '../../desk/plain-words.ts';
import { explainAtDesk } from '../../i18n/languages.ts';
import { stages } from '../../model/frontmatter.ts';
import type { ProseAward, Span } from '../../prose/reading.ts';
import { useDesk } from './desk-context.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

interface Props {
  span: Span;
  award: ProseAward | undefined;
  onSave: (award: ProseAward) => void;
  onCancel: () => void;
}

/** An award as fields. */
export function AwardForm({ span, award, onSave, onCancel }: Props) {
  const { vocabulary, words, language } = useDesk();
  const { form } = words.desk;
  const id = useId();
  const [fields, setFields] = useState(() => (award ? awardFields(award) : emptyAward(span, vocabulary)));
  const [isTried, setTried] = useState(false);
  const read = awardOfFields(fields, span);
  const faults = isTried && read.faults ? read.faults : {};
  const set = (more: Partial<typeof fields>): void => setFields((now) => ({ ...now, ...more }));
  const save = (event: Event): void => {
    event.preventDefault();
    if (read.award) {
      onSave(read.award);
      return;
    }
    setTried(true);
    const form = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const text = (name: 'honour' | (typeof awardCounts)[number], label: string) => {
    const fault = faults[name];
    const said =
      fault?.code === 'figure'
        ? explainAtDesk(
            {
              severity: 'error',
              place: { file: '', line: 1, column: 1, excerpt: '' },
              detail: {
                code: 'figure',
                fault: fault.fault.fault,
                write: fault.fault.write,
                found: fault.found,
                measure: '',
                metric: name,
              },
            },
            language,
            vocabulary,
          )
        : fault && { reason: form.needed, remedy: '' };
    return (
      <div class="desk-field">
        <label for={`${id}-${name}`}>{label}</label>
        <input
          id={`${id}-${name}`}
          type="text"
          autocomplete="off"
          value={fields[name]}
          aria-describedby={`${id}-${name}-hint`}
          aria-invalid={fault ? true : undefined}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
        <p class="soft" id={`${id}-${name}-hint`}>
          {name !== 'honour' && <small>{form.countHint}</small>}
          {said && (
            <span class="desk-fault">
              {' '}
              {said.reason} {said.remedy}
            </span>
          )}
        </p>
      </div>
    );
  };
  return (
    <form class="desk-form" noValidate onSubmit={save}>
      {text('honour', form.honour)}
      <div class="desk-row">{awardCounts.map((name) => text(name, form.counts[name]))}</div>
      <fieldset>
        <legend>{form.grantedBy}</legend>
        {[...vocabulary.site.grantors].map(([grantor, label]) => (
          <label class="desk-check" key={grantor}>
            <input
              type="checkbox"
              checked={fields.grantedBy.includes(grantor)}
              onChange={({ currentTarget }) => {
                const others = fields.grantedBy.filter((other) => other !== grantor);
                set({ grantedBy: currentTarget.checked ? [...others, grantor] : others });
              }}
            />{' '}
            {inLanguage(label, language)}
          </label>
        ))}
      </fieldset>
      <div class="desk-row">
        <div class="desk-field">
          <label for={`${id}-stage`}>{form.stage}</label>
          <select
            id={`${id}-stage`}
            value={fields.stage}
            onChange={({ currentTarget }) => set({ stage: currentTarget.value as typeof fields.stage })}
          >
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {words.stages[stage]}
              </option>
            ))}
          </select>
        </div>
        <label class="desk-check">
          <input
            type="checkbox"
            checked={fields.occasions}
            onChange={({ currentTarget }) => set({ occasions: currentTarget.checked })}
          />{' '}
          {form.occasions}
        </label>
      </div>
      <SaveOrCancel onCancel={onCancel} />
    </form>
  );
}
