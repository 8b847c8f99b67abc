export { easyHref, hrefFor, type Place } from 'content-schemas/address.ts';
