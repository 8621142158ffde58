import { useId, useMemo, useState } from 'preact/hooks';
import {
  emptyFields,
  type FieldFault,
  type FieldName,
  type FigureFields,
  fieldsOf,
  figureOfFields,
} from '../../desk/figure-form.ts';
import { figureInWords, inLanguage, type Speech } from '../../desk/plain-words.ts';
import { explainAtDesk } from '../../i18n/languages.ts';
import { bases, type Operator, operators } from '../../model/figure.ts';
import { roles } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import type { ProseFigure, Span } from '../../prose/reading.ts';
import { Combobox, type Option } from './combobox.tsx';
import { useDesk } from './desk-context.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

interface Props {
  span: Span;
  /** Absent for words of which nothing was read. */
  figure: ProseFigure | undefined;
  period: Period | null;
  onSave: (figure: ProseFigure) => void;
  onCancel: () => void;
}

/** A figure as fields; what would be written is said in words while it is typed. */
export function FigureForm({ span, figure, period, onSave, onCancel }: Props) {
  const { vocabulary, words, language } = useDesk();
  const { form, roles: roleWords } = words.desk;
  const id = useId();
  const [fields, setFields] = useState<FigureFields>(() =>
    figure ? fieldsOf(figure, vocabulary, language) : emptyFields(span, vocabulary),
  );
  const [isTried, setTried] = useState(false);
  const read = figureOfFields(fields, span, vocabulary);
  const faults = isTried && read.faults ? read.faults : {};
  const set = (more: Partial<FigureFields>): void => setFields((now) => ({ ...now, ...more }));
  const metric = vocabulary.metrics.get(fields.metric);
  const speech: Speech = { vocabulary, language, words, period };

  const metrics = useMemo((): Option[] => {
    const known = [...vocabulary.metrics.values()].map((one) => ({
      id: one.id,
      label: inLanguage(one.label, language),
      hint: inLanguage(vocabulary.site.measures.get(one.measure)?.label ?? {}, language),
      aliases: [...Object.values(one.label), ...(one.aliases ?? [])],
    }));
    return [{ id: '', label: form.noMetric }, ...known];
  }, [vocabulary, language, form]);

  const save = (event: Event): void => {
    event.preventDefault();
    if (read.figure) {
      onSave(read.figure);
      return;
    }
    setTried(true);
    const form = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const text = (name: 'label' | 'period' | 'scope' | 'value' | 'valueMax' | 'of', label: string, hint?: string) => {
    const fault = name === 'valueMax' || name === 'scope' ? undefined : faults[name];
    return (
      <div class={`desk-field is-${name}`}>
        <label for={`${id}-${name}`}>{label}</label>
        <input
          id={`${id}-${name}`}
          type="text"
          autocomplete="off"
          inputMode={name === 'value' || name === 'valueMax' || name === 'of' ? 'decimal' : undefined}
          value={fields[name]}
          aria-describedby={`${id}-${name}-hint`}
          aria-invalid={fault ? true : undefined}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
        <p class="soft" id={`${id}-${name}-hint`}>
          <small>{hint}</small>
          <Fault fault={fault} name={name as FieldName} metric={fields.metric} />
        </p>
      </div>
    );
  };

  return (
    <form class="desk-form" noValidate onSubmit={save}>
      <div class="desk-field">
        <label id={`${id}-metric-label`} for={`${id}-metric`}>
          {form.metric}
        </label>
        <Combobox
          id={`${id}-metric`}
          options={metrics}
          chosen={fields.metric}
          onChoose={(chosen) => set({ metric: chosen })}
          describedBy={`${id}-metric-hint`}
          isInvalid={read.faults?.metric !== undefined}
        />
        <p class="soft" id={`${id}-metric-hint`}>
          <small>{form.metricHint}</small>
          <Fault fault={read.faults?.metric} name="metric" metric={fields.metric} />
        </p>
      </div>
      {!metric && text('label', form.label)}
      {!metric && (
        <div class="desk-field">
          <label for={`${id}-measure`}>{form.measure}</label>
          <select
            id={`${id}-measure`}
            value={fields.measure}
            onChange={({ currentTarget }) => set({ measure: currentTarget.value })}
          >
            {[...vocabulary.site.measures.values()].map((measure) => (
              <option key={measure.id} value={measure.id}>
                {inLanguage(measure.label, language) || form.noUnit}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="desk-row">
        <div class="desk-field">
          <label for={`${id}-operator`}>{form.operator}</label>
          <select
            id={`${id}-operator`}
            value={fields.operator}
            onChange={({ currentTarget }) => set({ operator: currentTarget.value as Operator })}
          >
            {operators.map((operator) => (
              <option key={operator} value={operator}>
                {form.operators[operator]}
              </option>
            ))}
          </select>
        </div>
        {text('value', form.value)}
        {fields.operator === 'range' && text('valueMax', form.valueMax)}
        {(metric?.partOf !== undefined || fields.of !== '') && text('of', form.of)}
      </div>
      <fieldset>
        <legend>{form.changes}</legend>
        {fields.changes.map((change, index) => {
          const setChange = (more: Partial<typeof change>): void =>
            set({ changes: fields.changes.map((other, at) => (at === index ? { ...other, ...more } : other)) });
          const fault = faults[`changes.${index}`];
          return (
            <div class="desk-change" key={index}>
              <div class="desk-field">
                <label for={`${id}-by-${index}`}>{form.changeBy}</label>
                <input
                  id={`${id}-by-${index}`}
                  type="text"
                  autocomplete="off"
                  value={change.by}
                  aria-describedby={`${id}-by-${index}-hint`}
                  aria-invalid={fault ? true : undefined}
                  onInput={({ currentTarget }) => setChange({ by: currentTarget.value })}
                />
                <p class="soft" id={`${id}-by-${index}-hint`}>
                  <small>{form.changeHint}</small>
                  <Fault fault={fault} name={`changes.${index}`} metric={fields.metric} />
                </p>
              </div>
              <div class="desk-field">
                <label for={`${id}-basis-${index}`}>{form.basis}</label>
                <select
                  id={`${id}-basis-${index}`}
                  value={change.basis}
                  onChange={({ currentTarget }) =>
                    setChange({ basis: currentTarget.value as typeof change.basis, versus: '' })
                  }
                >
                  {bases.map((basis) => (
                    <option key={basis} value={basis}>
                      {form.bases[basis]}
                    </option>
                  ))}
                </select>
              </div>
              {change.basis === 'other' && (
                <div class="desk-field">
                  <label for={`${id}-versus-${index}`}>{form.versus}</label>
                  <input
                    id={`${id}-versus-${index}`}
                    type="text"
                    autocomplete="off"
                    value={change.versus}
                    aria-describedby={`${id}-versus-${index}-hint`}
                    aria-invalid={faults[`versus.${index}`] ? true : undefined}
                    onInput={({ currentTarget }) => setChange({ versus: currentTarget.value })}
                  />
                  <p class="soft" id={`${id}-versus-${index}-hint`}>
                    <Fault fault={faults[`versus.${index}`]} name={`versus.${index}`} metric={fields.metric} />
                  </p>
                </div>
              )}
              <button
                type="button"
                class="quiet"
                aria-label={form.removeChange(index + 1)}
                onClick={() => set({ changes: fields.changes.filter((_, at) => at !== index) })}
              >
                {form.remove}
              </button>
            </div>
          );
        })}
        <button
          type="button"
          class="quiet"
          onClick={() => set({ changes: [...fields.changes, { by: '', basis: 'previous', versus: '' }] })}
        >
          {form.addChange}
        </button>
      </fieldset>
      <details open={fields.role !== 'result' || fields.period !== '' || fields.scope !== ''}>
        <summary>{form.more}</summary>
        <div class="desk-field">
          <label for={`${id}-role`}>{form.role}</label>
          <select
            id={`${id}-role`}
            value={fields.role}
            onChange={({ currentTarget }) => set({ role: currentTarget.value as FigureFields['role'] })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleWords[role]}
              </option>
            ))}
          </select>
        </div>
        {text('period', form.period, form.periodHint)}
        {text('scope', form.scope, form.scopeHint)}
      </details>
      {read.figure && (
        <p class="desk-meaning">
          <span class="soft">{form.meaning}:</span> <strong>{figureInWords(read.figure, speech)}</strong>
        </p>
      )}
      <SaveOrCancel onCancel={onCancel} />
    </form>
  );
}

/** Why a field cannot be taken, in the words of the check. */
function Fault({ fault, name, metric }: { fault: FieldFault | undefined; name: FieldName; metric: string }) {
  const { vocabulary, words, language } = useDesk();
  if (!fault) return null;
  if (fault.code === 'needed') return <span class="desk-fault"> {words.desk.form.needed}</span>;
  if (fault.code === 'unknown-metric') return <span class="desk-fault"> {words.desk.form.unknownMetric(metric)}</span>;
  if (fault.code === 'whole-inexact') return <span class="desk-fault"> {words.desk.form.wholeInexact}</span>;
  if (fault.code === 'not-a-period') return <span class="desk-fault"> {words.desk.form.notAPeriod}</span>;
  const { reason, remedy } = explainAtDesk(
    {
      severity: 'error',
      place: { file: '', line: 1, column: 1, excerpt: '' },
      detail: {
        code: 'figure',
        fault: fault.fault.fault,
        write: fault.fault.write,
        found: fault.found,
        measure: fault.measure,
        metric: metric || name,
      },
    },
    language,
    vocabulary,
  );
  return (
    <span class="desk-fault">
      {' '}
      {reason} {remedy}
    </span>
  );
}
