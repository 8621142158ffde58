import { deskInEnglish } from './desk.en.ts';
import type { ProblemMessages } from './problem-messages.ts';

const { form, head } = deskInEnglish;

/** What a bulletin says otherwise than its article, said to an author who has fields and buttons before him. */
export const deskOtherwiseInEnglish = {
  'measure-otherwise': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${found} for ${metric}; in the text that number counts something else: “${said}”.`,
    remedy: `Choose “${form.metric}” or “${form.measure}” again, or put the words of the text right.`,
  }),
  'level-is-change': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${found} for ${metric}; in the text that number is a rise or fall: “${said}”.`,
    remedy: `Move the number to “${form.changeBy}”.`,
  }),
  'change-is-level': ({ metric, found, said }) => ({
    reason: `The bulletin has ${metric} change by ${found}; in the text that number is no rise or fall: “${said}”.`,
    remedy: `Move the number to “${form.value}”.`,
  }),
  'result-is-target': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${found} as a result for ${metric}; in the text it is an aim: “${said}”.`,
    remedy: `Choose “${form.role}” again.`,
  }),
  'target-is-result': ({ metric, found, said }) => ({
    reason: `The bulletin gives ${found} as a target for ${metric}; the text does not say that it is one: “${said}”.`,
    remedy: `Choose “${form.role}” again; if it is an aim, say so in the text.`,
  }),
  'period-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `The bulletin gives ${found} for ${metric} in ${here}; the text speaks of ${there}: “${said}”.`,
    remedy: `Put “${form.period}” of this figure right.`,
  }),
  'versus-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `The bulletin has ${metric} change by ${found} from ${here}; the text ${there === undefined ? 'does not speak of that period' : `compares with ${there}`}: “${said}”.`,
    remedy: `Put “${form.basis}” right: the period that the text compares with.`,
  }),
  'metric-otherwise': ({ metric, found, said, called }) => ({
    reason: `The bulletin gives ${found} for ${metric}; the text calls the number ${called}: “${said}”.`,
    remedy: `Choose “${form.metric}” again; if it is the right one, call it more clearly in the text.`,
  }),
  'award-recipients-otherwise': ({ found, said }) => ({
    reason: `For “${found}”, the bulletin counts collectives and individuals otherwise than the text: “${said}”.`,
    remedy: 'Look again at the numbers of collectives, of individuals and of both together.',
  }),
  'award-grantor-otherwise': ({ found, said }) => ({
    reason: `For “${found}”, the bulletin names another grantor than the text: “${said}”.`,
    remedy: 'Choose the grantor again, or put the words of the text right.',
  }),
  'award-stage-otherwise': ({ found, said }) => ({
    reason: `For “${found}”, bulletin and text differ on whether it was granted or proposed: “${said}”.`,
    remedy: 'Choose again: granted, proposed or presented.',
  }),
  'direction-not-in-article': ({ metric, found }) => ({
    reason: `The bulletin has ${metric} change by ${found}; the text says nothing of the kind.`,
    remedy: 'Take the change away, or say in the text whether it rose or fell.',
  }),
  'agency-otherwise': ({ agency, calledAgency }) => ({
    reason: `The bulletin is given as that of ${agency}; title and opening speak of ${calledAgency}.`,
    remedy: `Choose “${head.fields.agency}” again, or name the agency in the title.`,
  }),
  'title-period-otherwise': ({ found, there }) => ({
    reason: `The bulletin is for ${found}; the title or the first sentence speaks of ${there}.`,
    remedy: `Put “${head.fields.period}” right, or the title.`,
  }),
  'photo-missing': ({ found }) => ({
    reason: `The picture “${found}” is not beside the bulletin.`,
    remedy: 'Download the pictures too, and keep them beside the bulletin’s file.',
  }),
} satisfies Partial<ProblemMessages>;
