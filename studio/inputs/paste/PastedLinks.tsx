import { defineBehavior, forward } from '@portabletext/editor/behaviors';
import { BehaviorPlugin } from '@portabletext/editor/plugins';
import type { PortableTextPluginsProps } from 'sanity';

import { linkFrom } from './linkFrom.ts';
import { pastedBlocks } from './pastedBlocks.ts';

/** Reads HTML again after Sanity has, because Sanity's own reading comes before that of any plugin. */
const readingLinks = defineBehavior({
  on: 'deserialization.success',
  guard: ({ event }) => event.mimeType === 'text/html',
  actions: [
    ({ event, snapshot: { context } }) => {
      const html = event.originEvent.originEvent.dataTransfer.getData('text/html');
      return [forward({ ...event, data: pastedBlocks(html, context) })];
    },
  ],
});

const behaviors = [readingLinks];
const pasteLink = {
  link: ({ context, value }) => linkFrom(value.href, context.keyGenerator),
} satisfies PortableTextPluginsProps['plugins']['pasteLink'];

/** Sanity's plugins for rich text; pasted or dropped text keeps its links, and a pasted address becomes one. */
export function PastedLinks({ plugins, renderDefault }: PortableTextPluginsProps) {
  return (
    <>
      {renderDefault({ renderDefault, plugins: { ...plugins, pasteLink } })}
      <BehaviorPlugin behaviors={behaviors} />
    </>
  );
}
