import type { ImageRequest } from './ImageRequest.ts';

/** The file ending of the picture that is sent: `fm`, else with `auto=format` what the browser likes best. */
export function outputFormat(request: ImageRequest, source: string, accept: string): string {
  if (request.fm !== undefined) return request.fm;
  if (request.auto && source !== 'svg' && source !== 'gif') {
    if (accept.includes('image/avif')) return 'avif';
    if (accept.includes('image/webp')) return 'webp';
  }
  return ['jpg', 'png', 'gif', 'webp', 'avif', 'svg'].includes(source) ? source : 'jpg';
}
