import { z } from 'zod';

import type { Field, Fields, Labels } from '../field.ts';
import { parsersOf, projectionOf, studioFieldsOf } from '../fold.ts';
import { message } from '../message.ts';

interface FileOptions<Named extends Fields> extends Labels {
  /** The stored `_type`, where files share a list with other shapes. */
  readonly name?: string;
  readonly fields: Named;
}

/** A file to download with what belongs to it; the answer carries its id, name, type and size in bytes. */
export function file<Named extends Fields>({ fields, ...labels }: FileOptions<Named>) {
  return {
    studio: {
      ...labels,
      type: 'file',
      options: { accept: '.pdf,.docx,.odt,.xlsx,.ods,.csv,.zip' },
      fields: studioFieldsOf(fields),
      validation: (rule) => [rule.assetRequired().error(noFile)],
    },
    groq: (path: string) =>
      `${path}{"asset": asset->{_id, extension, mimeType, size, originalFilename}, ${projectionOf(fields)}}`,
    parser: z.object({
      asset: z.object(
        {
          _id: z.string().startsWith('file-'),
          extension: z.string().min(1),
          mimeType: z.string().min(1),
          size: z.int().positive(),
          originalFilename: z.string().nullish(),
        },
        { error: 'has no file: upload one, or remove the field' },
      ),
      ...parsersOf(fields),
    }),
    required: true,
  } satisfies Field;
}

const noFile = message({ et: 'Laadi fail üles.', lt: 'Įkelkite failą.', en: 'Upload a file.' });
