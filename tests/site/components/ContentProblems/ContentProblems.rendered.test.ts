import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';

import ContentProblems from '../../../../site/components/ContentProblems/ContentProblems.astro';

const container = await AstroContainer.create();
const problem = {
  title: 'The page "Meist" (Estonian)',
  lines: ['"Title" is empty: fill it in.'],
  href: 'http://localhost:3333/intent/edit/id=page-about-et;type=page/',
};
const rendered = async (props: object) =>
  load(await container.renderToString(ContentProblems, { props: { ...props } }));

describe('ContentProblems', () => {
  it('says how many in the page’s language, and keeps the English of what is wrong apart', async () => {
    const $ = await rendered({ locale: 'et', problems: [problem] });
    expect($('summary').text()).toBe('1 dokumendis on midagi puudu või valesti');
    expect($('details > ul').attr('lang')).toBe('en');
    expect($('a').attr('href')).toBe(problem.href);
    const lithuanian = await rendered({ locale: 'lt', problems: [problem, problem] });
    expect(lithuanian('summary').text()).toMatch(/^Dokumentai, kuriuose kažko trūksta.*: 2$/);
  });

  it('is not there when nothing is wrong', async () => {
    const $ = await rendered({ locale: 'lt', problems: [] });
    expect($('details')).toHaveLength(0);
  });
});
