/** Eleventy, set up to do as little as it can: each Markdown file becomes one plain page. */
import { join } from 'node:path';
import { projectFolder } from '../../src/astro-command.ts';
import type { GeneratedFile } from './content.ts';
import type { Command } from './measure.ts';

/** Articles pass through markdown-it alone, not through a template language first: that is Eleventy's quicker way. */
const configuration = `export default function (configuration) {
  configuration.setUseGitIgnore(false);
  configuration.addGlobalData('layout', 'plain.liquid');
  return {
    dir: { input: 'content/bulletins', includes: '../../eleventy', output: 'output/eleventy' },
    markdownTemplateEngine: false,
  };
}
`;

const layout = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <title>{{ title | escape }}</title>
  </head>
  <body>
    <h1>{{ title | escape }}</h1>
    {{ content }}
  </body>
</html>
`;

export const eleventyFiles: readonly GeneratedFile[] = [
  { path: 'eleventy/eleventy.config.mjs', text: configuration },
  { path: 'eleventy/plain.liquid', text: layout },
];

export function eleventyCommand(workshop: string): Command {
  const program = join(projectFolder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  return {
    name: 'Eleventy',
    words: [program, '--config=eleventy/eleventy.config.mjs', '--quiet'],
    folder: workshop,
  };
}
