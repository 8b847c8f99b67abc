import { Button, type ButtonMode } from '@sanity/ui';
import { IntentLink } from 'sanity/router';

interface DocumentLinkProps {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  /** Says more than the text to those who hear the page. */
  readonly label?: string;
  readonly mode?: ButtonMode;
  /** Parameters of the pane: its view, and what the view shows. */
  readonly pane?: Readonly<Record<string, string>>;
}

/** A link in the shape of a button that leads to a document's form, or to one of its views. */
export function DocumentLink({
  id,
  type,
  text,
  label,
  mode = 'ghost',
  pane = {},
}: DocumentLinkProps) {
  return (
    <Button
      as={IntentLink}
      intent="edit"
      params={{ id, type, ...pane }}
      mode={mode}
      fontSize={1}
      padding={2}
      text={text}
      aria-label={label ?? text}
    />
  );
}
