import { beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { agenciesMeant } from './agency-meant.ts';
import { type Ask, type Chosen, choose } from './ask.ts';
import { type Desk, openDesk } from './import-file.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('fixtures/library-network');
});

/** Somebody who gives these answers, and what they were asked. */
function person(...answers: string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    if (answers.length === 0) throw new Error(`asked too often: ${question}`);
    return answers.shift() || undefined;
  };
  return { ask, asked };
}

describe('whoever begins a bulletin is asked', () => {
  test.each<[string, Chosen, string[], number]>([
    ['for everything', {}, ['harbour-branch', '2026', 'Our year'], 3],
    ['only for what is not given', { agency: 'harbour-branch', title: 'Our year' }, ['2026'], 1],
    ['for nothing, if all is given', { agency: 'harbour-branch', period: '2026', title: 'Our year' }, [], 0],
    ['again after an empty answer', {}, ['', 'harbour-branch', '', '2026', 'Our year'], 5],
    ['again after an unknown one', {}, ['lighthouse', 'harbour-branch', '2026-H9', '2026', 'Our year'], 5],
    ['again after a name, which an empty answer confirms', {}, ['Harbour', '', '2026', 'Our year'], 4],
  ])('%s', async (_, given, answers, questions) => {
    const { ask, asked } = person(...answers);
    const { agency, period, title } = await choose(desk, given, ask);
    expect([agency.id, period.id, title]).toEqual(['harbour-branch', '2026', 'Our year']);
    expect(asked).toHaveLength(questions);
  });

  test('with the reason why the answer before could not be used', async () => {
    const { ask, asked } = person('', 'Harbour', '', '2026-H9', '2026', '');
    const { title } = await choose(desk, {}, ask);
    expect(title).toBeUndefined();
    expect(asked[1]).toContain('needs its agency');
    expect(asked[2]).toMatch(
      /no agency “Harbour”.*Did you mean “harbour-branch”.*harbour-branch: .*\[harbour-branch\]: $/s,
    );
    expect(asked[4]).toContain('“2026-H9” is no period');
    expect(asked[5]).toContain('[');
  });
});

test.each<[string, Chosen, string]>([
  ['nobody can be asked', { agency: 'harbour-branch' }, '--period P'],
  ['what is given is wrong', { agency: 'Harbour', period: '2026' }, 'Did you mean “harbour-branch”'],
  ['the period given is none', { agency: 'harbour-branch', period: '2026-H9' }, 'is no period'],
])('is refused where %s', async (_, given, expected) => {
  const error = await choose(desk, given, undefined).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toContain(expected);
});

test.each([
  ['harbour', 'harbour-branch'],
  ['HARBOUR library', 'harbour-branch'],
  ['harbour-brunch', 'harbour-branch'],
  ['hillsid-branch', 'hillside-branch'],
  ['doi thu vien', 'hillside-branch'],
  ['observatory of the moon', undefined],
  ['', undefined],
  ['!?', undefined],
])('who types “%s” means %s', (typed, expected) => {
  expect(agenciesMeant(typed, desk.vocabulary.agencies.values())[0]?.id).toBe(expected);
});
