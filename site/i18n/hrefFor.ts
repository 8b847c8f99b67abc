export { hrefFor, type Place } from 'content-schemas/address.ts';
