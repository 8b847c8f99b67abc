import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { TranslateIcon } from '@sanity/icons/Translate';
import { Button } from '@sanity/ui';
import { Menu, MenuButton, MenuItem } from '@sanity/ui/menu';
import { locales as languages } from 'content-schemas/locales.ts';
import { useLocale, useTranslation, type NavbarProps } from 'sanity';

/** The menu in which an editor chooses the Studio's language; Sanity keeps the choice in the browser. */
export function LanguageMenu() {
  const { changeLocale, currentLocale, locales } = useLocale();
  const { t } = useTranslation();
  const label = `${t('user-menu.locale-title')}: ${currentLocale.title}`;
  return (
    <MenuButton
      id="studio-language"
      button={
        <Button
          mode="bleed"
          fontSize={1}
          padding={2}
          icon={TranslateIcon}
          text={currentLocale.id.slice(0, 2).toUpperCase()}
          aria-label={label}
          title={label}
        />
      }
      menu={
        <Menu data-testid="studio-languages">
          {locales.toSorted(inOurOrder).map(({ id, title }) => (
            <MenuItem
              key={id}
              text={title}
              lang={id}
              pressed={id === currentLocale.id}
              {...(id === currentLocale.id ? { iconRight: CheckmarkIcon } : {})}
              onClick={() => void changeLocale(id)}
            />
          ))}
        </Menu>
      }
      popover={{ portal: true, placement: 'bottom-end' }}
    />
  );
}

/** The Studio's top bar with the language menu, which Sanity 6.16 leaves out of its user menu. */
export function NavbarWithLanguages(props: NavbarProps) {
  const { __internal_actions: actions = [] } = props;
  const menu = { name: 'language', render: LanguageMenu };
  const menus = (['topbar', 'sidebar'] as const).map((location) => ({ ...menu, location }));
  return props.renderDefault({ ...props, __internal_actions: [...actions, ...menus] });
}

function inOurOrder(a: { id: string }, b: { id: string }): number {
  const order: readonly string[] = languages;
  return order.indexOf(a.id.slice(0, 2)) - order.indexOf(b.id.slice(0, 2));
}
