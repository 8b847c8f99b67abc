/** The API version with which the desk's lists and questions ask. */
export const apiVersion = '2025-02-19';
