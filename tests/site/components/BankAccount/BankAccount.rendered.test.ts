import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';

import BankAccount from '../../../../site/components/BankAccount/BankAccount.astro';
import { examples } from '../../../../site/components/BankAccount/BankAccount.examples.ts';

const container = await AstroContainer.create();
const rendered = async (props: object) =>
  load(await container.renderToString(BankAccount, { props: { ...props } }));

describe('BankAccount', () => {
  it('says to whom and where in groups of four, and copies the number without spaces', async () => {
    const $ = await rendered(examples[0].props);
    expect($('dt').first().text()).toBe('Saaja');
    expect($('.iban span').first().text()).toBe('EE38\u00a02200\u00a02210\u00a02014\u00a05685');
    expect($('copy-text').attr('data-text')).toBe('EE382200221020145685');
  });

  it('offers the button only where a script shows it, and names the code for those who do not see it', async () => {
    const $ = await rendered(examples[0].props);
    expect($('copy-text button[hidden]')).toHaveLength(1);
    expect($('svg[role=img]').attr('aria-label')).toBe('Maksekood pangaäpile');
  });

  it('says so while there is no account, and is not there at all without such words', async () => {
    const waiting = await rendered(examples[2].props);
    expect(waiting('section').text()).toContain('There are no bank details on this site yet.');
    expect(waiting('svg')).toHaveLength(0);
    const silent = await rendered({ locale: 'et', title: 'Kuidas annetada' });
    expect(silent('section')).toHaveLength(0);
  });
});
