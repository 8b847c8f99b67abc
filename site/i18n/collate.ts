export { collate, inAlphabet, type Compare } from 'content-schemas/collate.ts';
