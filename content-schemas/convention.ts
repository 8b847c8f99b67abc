/** The UN Convention on the Rights of the Child as data: articles, clusters, optional protocols. */
export { conventionArticle, conventionArticles } from './convention/articles.ts';
export type { ConventionArticle } from './convention/articles.ts';
export { clustersOfArticle, conventionCluster, conventionClusters } from './convention/clusters.ts';
export type { ConventionCluster, Verification } from './convention/clusters.ts';
export { protocolCodes, protocolNames } from './convention/protocols.ts';
export type { ProtocolCode } from './convention/protocols.ts';
export { citeProvision } from './convention/provisions.ts';
export type { Provision } from './convention/provisions.ts';
