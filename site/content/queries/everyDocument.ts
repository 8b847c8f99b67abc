/** Every document of one content type, in the order of their ids, in the shape of the type's projection. */
export function everyDocument(type: {
  readonly name: string;
  readonly projection: string;
}): string {
  return `*[_type == "${type.name}"] | order(_id asc) {${type.projection}}`;
}
