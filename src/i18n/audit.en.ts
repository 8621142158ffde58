import type { ProblemMessages } from './problem-messages.ts';

/** What the check says of a head that its own article, its dates, its links or other bulletins speak against. */
export const auditInEnglish = {
  'figure-not-in-article': ({ metric, found }) => ({
    reason: `The head gives ${metric} as ${found}, but that number is not in the article.`,
    remedy: 'Correct the head, or write into the article the sentence that says it.',
  }),
  'figure-not-in-quote': ({ metric, found, said }) => ({
    reason: `The head says ${found} for ${metric}, but that number is not in the quote that goes with it: “${said}”.`,
    remedy: 'Correct the number, or quote the words in which it stands.',
  }),
  'article-says-otherwise': ({ metric, found, said, at }) => ({
    reason: `The head says ${found} for ${metric}; the text says ${said} (line ${at}).`,
    remedy: 'Find out which of the two is right in the original, and correct the other.',
  }),
  'sign-otherwise': ({ metric, found, said }) => ({
    reason: `The head says ${found} for ${metric}; in the text the number stands otherwise: “${said}”.`,
    remedy: 'Write the head as the text has it: with % for per cent, without % for a number of things.',
  }),
  'points-as-percent': ({ metric, found, said }) => ({
    reason: `“${said}”: the head takes this as ${found} percentage points of ${metric}, but the text writes %.`,
    remedy: 'If points are meant, write “percentage points” in the text; if not, delete the change from the head.',
  }),
  'bound-otherwise': ({ metric, found, said }) => ({
    reason: `The head says “${found}” for ${metric}; the text has another bound: “${said}”.`,
    remedy: 'Write the head as the text has it: > for over, >= for at least, < for under, <= for at most, ~ for about.',
  }),
  'direction-otherwise': ({ metric, found, said }) => ({
    reason: `The head says ${found} for ${metric}, but in the text it goes the other way: “${said}”.`,
    remedy: 'A decrease has a minus sign, an increase a plus sign: correct the head or the text.',
  }),
  'measure-otherwise': ({ metric, found, said }) => ({
    reason: `The head says ${found} for ${metric}, but in the text the number counts something else: “${said}”.`,
    remedy: 'See which metric and which unit the number belongs to, and correct the head or the text.',
  }),
  'level-is-change': ({ metric, found, said }) => ({
    reason: `The head says ${found} for ${metric}, but in the text that is by how much it rose or fell: “${said}”.`,
    remedy: 'Write a rise or a fall under `change`, and under `value` the number of the whole period.',
  }),
  'change-is-level': ({ metric, found, said }) => ({
    reason: `The head says that ${metric} changed by ${found}, but in the text the number is no rise or fall: “${said}”.`,
    remedy: 'Write the number of the whole period under `value`; `change` is for rises and falls alone.',
  }),
  'result-is-target': ({ metric, found, said }) => ({
    reason: `The head gives ${found} as a result of ${metric}; in the text it is an aim: “${said}”.`,
    remedy: 'Move the number to `targets`, under the year that it is for.',
  }),
  'target-is-result': ({ metric, found, said }) => ({
    reason: `The head gives ${found} as a target of ${metric}; nothing in the text says that it is one: “${said}”.`,
    remedy: 'Move the number to `metrics`; if it is a target, say so in the text.',
  }),
  'period-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `The head gives ${found} for ${metric} in ${here}; the text speaks of ${there}: “${said}”.`,
    remedy: 'Write the number under its own period; that of the period before goes under `was`.',
  }),
  'versus-otherwise': ({ metric, found, said, here, there }) => ({
    reason: `The head says that ${metric} changed by ${found} from ${here}; the text ${there === undefined ? 'does not speak of that period' : `compares with ${there}`}: “${said}”.`,
    remedy: 'Write under `versus` the period that the text compares with.',
  }),
  'metric-otherwise': ({ metric, found, said, called }) => ({
    reason: `The head gives ${found} for ${metric}; the text calls the number ${called}: “${said}”.`,
    remedy: 'Choose the right metric; if it is the right one, call it more clearly in the text.',
  }),
  'bound-inverted': ({ metric, found, said, write }) => ({
    reason:
      said === undefined
        ? `“${found}” for ${metric} is bounded on the wrong side: it would allow a change the other way, however large.`
        : `The head says “${found}” for ${metric}; the text says “${said}”, which is the bound on the other side.`,
    remedy: `Write "${write}": a decrease of at least 5% is "<= -5%".`,
  }),
  'quote-not-in-article': ({ found }) => ({
    reason: `The quote “${found}” is not in the article.`,
    remedy: 'Copy the words from the article letter by letter, or delete the quote.',
  }),
  'dismissed-not-in-article': ({ found }) => ({
    reason: `“${found}” under not-a-figure is not in the article.`,
    remedy: 'Copy the words from the article letter by letter, or delete the entry.',
  }),
  'number-unclaimed': ({ found }) => ({
    reason: `Nothing in the head accounts for the number ${found}.`,
    remedy: 'Add it to metrics, targets or awards; if it is no figure, add its words to not-a-figure with the reason.',
  }),
  'separator-misleads': ({ found, digits, write }) => ({
    reason: `“${found}”: in Vietnamese a comma parts the decimals and a point the thousands, so ${digits} is easily misread.`,
    remedy: `Write ${write} in the text.`,
  }),
  'award-unclaimed': ({ found }) => ({
    reason: `The article speaks of an award that the head does not have: “${found}”.`,
    remedy: 'Add it to awards; if it is none of this period, add its words to not-a-figure with the reason.',
  }),
  'award-recipients-otherwise': ({ found, said }) => ({
    reason: `For “${found}” the head honours other numbers of collectives and individuals than the text: “${said}”.`,
    remedy: 'Collectives go under `collectives`, individuals under `individuals`, both together under `combined`.',
  }),
  'award-grantor-otherwise': ({ found, said }) => ({
    reason: `For “${found}” the head names another grantor than the text: “${said}”.`,
    remedy: 'Write `granted_by` as the text has it, or correct the text.',
  }),
  'award-stage-otherwise': ({ found, said }) => ({
    reason: `For “${found}” the head and the text differ on whether it was granted or only proposed: “${said}”.`,
    remedy: 'What is only proposed has `stage: proposed`; what is granted has none, what is handed over `presented`.',
  }),
  'part-exceeds-whole': ({ metric, found, called, stated }) => ({
    reason: `${metric} is ${found}, more than ${called} with ${stated}, of which it is only a part.`,
    remedy:
      'Check both against the original; if it says so, perhaps since the part counts earlier ones too, add a note.',
  }),
  'direction-not-in-article': ({ metric, found }) => ({
    reason: `The head says that ${metric} changed by ${found}, but the text does not say so.`,
    remedy: 'Write into the text whether it rose or fell, or delete the line from the head.',
  }),
  'rate-disagrees': ({ metric, found, part, whole, computed }) => ({
    reason: `The head says ${found} for ${metric}, but ${part} of ${whole} is ${computed}.`,
    remedy: 'Check all three against the original; if it says so, leave them, and say in a note what is counted.',
  }),
  'rate-cut-off': ({ metric, found, part, whole, computed }) => ({
    reason: `${part} of ${whole} rounds to ${computed}; ${metric} says ${found}, which is cut off and not rounded.`,
    remedy: `Write ${computed}; if the original says ${found}, leave it.`,
  }),
  'relative-as-points': ({ metric, found, earlier, value, write }) => ({
    reason: `From ${earlier} to ${value} ${metric} changes by ${write} percentage points; ${found} is the change in per cent of the earlier rate.`,
    remedy: `The change of a rate is in points: write ${write}.`,
  }),
  'exceeds-target': ({ metric, found, value, target, share, exceeds }) => ({
    reason:
      value === undefined || target === undefined
        ? `${metric} is said to exceed its target by ${found}. If ${share} of the target is meant, it exceeds it only by ${exceeds}.`
        : `${metric}: ${value} is ${share} of a target of ${target}, and so differs from it by ${exceeds}, not by ${found}.`,
    remedy: 'Check whether the original means “of the target” or “over the target”; if it says so, leave it.',
  }),
  'headline-rounds': ({ found, said }) => ({
    reason: `The title says “${found}” as if it were exact; the bulletin says ${said}.`,
    remedy: 'Write the exact number in the title, or say there that it is rounded: “over”, “nearly”, “about”.',
  }),
  'headline-bound': ({ found, said }) => ({
    reason: `The title says “${found}”; the bulletin says ${said}.`,
    remedy: 'Give the number in the title the same bound as in the article.',
  }),
  'published-early': ({ found, end }) => ({
    reason: `The bulletin was published on ${found}, before its period ended on ${end}: it cannot report on all of it.`,
    remedy: 'Check the date and the period; if the original says up to when it counts, give the period from and to.',
  }),
  'agency-ended': ({ agency, end, period }) => ({
    reason: `${agency} existed until ${end}; it cannot report on all of ${period}.`,
    remedy: 'Check agency and period; for what came after it, choose its successor.',
  }),
  'agency-not-yet': ({ agency, start, period }) => ({
    reason: `${agency} has existed only since ${start}; it cannot report on ${period}.`,
    remedy: 'Check agency and period; for what came before it, choose its predecessor.',
  }),
  'agency-otherwise': ({ agency, calledAgency }) => ({
    reason: `The head makes this a bulletin of ${agency}; its title and opening speak of ${calledAgency}.`,
    remedy: 'Choose the right `agency`, or name the agency in the title.',
  }),
  'title-period-otherwise': ({ found, there }) => ({
    reason: `The head gives the period ${found}; the title or the first sentence speaks of ${there}.`,
    remedy: 'Correct `period`, or the title.',
  }),
  'second-hand-disagrees': ({ metric, agency, here, there, other }) => ({
    reason: `This bulletin says ${here} for ${metric} of ${agency}; the agency’s own bulletin ${other} says ${there}.`,
    remedy: 'Check both; if both are right to the letter, leave them: the site prefers the agency’s own.',
  }),
  'link-empty': ({ found }) => ({
    reason: `A link leads nowhere: ${found}`,
    remedy: 'Give it an address, or leave the words without a link.',
  }),
  'link-dead': ({ found }) => ({
    reason: `Nothing on the site has the address “${found}”.`,
    remedy: 'Check the address: /bulletins/2023/name/, /agencies/id/; another site’s begins with https://.',
  }),
  'link-within': ({ found }) => ({
    reason: `“${found}” leads to a place in this article, but headings have no addresses.`,
    remedy: 'Delete the link and keep its words.',
  }),
  'link-malformed': ({ found }) => ({
    reason: `“${found}” is not an address that can be opened.`,
    remedy: 'Write [words](https://…) without spaces inside the address.',
  }),
  'photo-without-alt': ({ found }) => ({
    reason: `The picture “${found}” has no description for those who do not see it.`,
    remedy: 'Say under alt, in a sentence, what the picture shows.',
  }),
  'photo-missing': ({ found }) => ({
    reason: `There is no picture “${found}” beside the bulletin.`,
    remedy: 'Put the file into the folder of the bulletin, or correct its name under `photos`.',
  }),
  'page-furniture': ({ found }) => ({
    reason: `“${found}” belongs to the page that the article was copied from, not to the article.`,
    remedy: 'Delete these words from the article.',
  }),
  'restricted-word': ({ found }) => ({
    reason: `“${found}” is on the list of words that a bulletin for the public must not carry.`,
    remedy: 'Make sure that the article may be published; then delete the word.',
  }),
} satisfies Partial<ProblemMessages>;
